import { entityNames, type EntityName } from '../model/entities.ts';

/** Bytes of the time and of the id; between them stands one for the kind. */
const TIME = 6;
const ID = 16;
const LATEST = 2 ** (8 * TIME) - 1;

/** A key as text, one character for each byte: texts are in the order of the keys, and can stand in a set. */
export type KeyText = string;

/**
 * Key of a record's row in the search index: the time of its last change counted downwards, its kind and its id. Rows,
 * and the rows of one word, thus lie last changed first, and a key alone tells which record it is.
 */
export function searchKeyOf(
  entity: EntityName,
  { id, modifiedAt }: { readonly id: string; readonly modifiedAt: string },
): Uint8Array<ArrayBuffer> {
  const key = new Uint8Array(TIME + 1 + ID);
  const view = new DataView(key.buffer);
  const time = LATEST - Math.min(LATEST, Math.max(0, Date.parse(modifiedAt) || 0));
  view.setUint16(0, Math.floor(time / 2 ** 32));
  view.setUint32(2, time % 2 ** 32);
  view.setUint8(TIME, entityNames.indexOf(entity));
  const digits = id.replaceAll('-', '');
  for (let at = 0; at < ID; at++)
    view.setUint8(TIME + 1 + at, Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16));
  return key;
}

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
