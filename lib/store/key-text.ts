import { entityNames, type EntityName } from '../model/entities.ts';
import { ID, TIME } from './search-key.ts';

/** A key as text, one character for each byte: texts are in the order of the keys, and can stand in a set. */
export type KeyText = string;

/** The database hands keys out as buffers, whatever they were put in as. */
export const textOfKey = (key: ArrayBuffer | Uint8Array<ArrayBuffer>): KeyText =>
  String.fromCharCode(...new Uint8Array(key));

export const keyOfText = (text: KeyText): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (char) => char.charCodeAt(0));

/** Undefined for a kind that this version does not know. */
export const entityOfKey = (text: KeyText): EntityName | undefined => entityNames[text.charCodeAt(TIME)];

/** The id in lower case, as nearly all are written; the row has it as it is. */
export function idOfKey(text: KeyText): string {
  const digits = Array.from(text.slice(TIME + 1), (char) => char.charCodeAt(0).toString(16).padStart(2, '0'));
  const group = (from: number, to: number): string => digits.slice(from, to).join('');
  return [group(0, 4), group(4, 6), group(6, 8), group(8, 10), group(10, ID)].join('-');
}
