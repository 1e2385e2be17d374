import { entityNames, type EntityName } from '../model/entities.ts';
import { ID, TIME } from './search-key.ts';

/**
 * A key as text, two of its bytes in one UTF-16 unit and the last one alone: texts are in the order of the keys, and can
 * stand in a set.
 */
export type KeyText = string;

/** Sorts after every key: their last unit is a single byte. */
export const END: KeyText = '\uffff'.repeat(12);

/**
 * The database hands keys out as buffers, whatever they were put in as. Written out, since a cold page converts thousands
 * before anything is compiled: this takes an eighth of the time of spreading the bytes.
 */
export function textOfKey(key: ArrayBuffer | Uint8Array<ArrayBuffer>): KeyText {
  const view = ArrayBuffer.isView(key) ? new DataView(key.buffer, key.byteOffset) : new DataView(key);
  return String.fromCharCode(
    view.getUint16(0),
    view.getUint16(2),
    view.getUint16(4),
    view.getUint16(6),
    view.getUint16(8),
    view.getUint16(10),
    view.getUint16(12),
    view.getUint16(14),
    view.getUint16(16),
    view.getUint16(18),
    view.getUint16(20),
    view.getUint8(22),
  );
}

export function keyOfText(text: KeyText): Uint8Array<ArrayBuffer> {
  const key = new Uint8Array(TIME + 1 + ID);
  const last = text.length - 1;
  for (let at = 0; at < last; at++) {
    const pair = text.charCodeAt(at);
    key[2 * at] = pair >> 8;
    key[2 * at + 1] = pair;
  }
  key[2 * last] = text.charCodeAt(last);
  return key;
}

/** The time in the key: ms, counted downwards, so that what was changed last has the least. */
export const timeOfKey = (text: KeyText): number =>
  (text.charCodeAt(0) * 2 ** 16 + text.charCodeAt(1)) * 2 ** 16 + text.charCodeAt(2);

/** Undefined for a kind that this version does not know. */
export const entityOfKey = (text: KeyText): EntityName | undefined =>
  entityNames[keyOfText(text)[TIME] ?? -1];

/** The id in lower case, as nearly all are written; the row has it as it is. */
export function idOfKey(text: KeyText): string {
  const digits = Array.from(keyOfText(text).subarray(TIME + 1), (byte) => byte.toString(16).padStart(2, '0'));
  const group = (from: number, to: number): string => digits.slice(from, to).join('');
  return [group(0, 4), group(4, 6), group(6, 8), group(8, 10), group(10, ID)].join('-');
}
