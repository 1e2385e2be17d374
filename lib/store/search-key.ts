import { entityNames, type EntityName } from '../model/entities.ts';

/** Bytes of the time and of the id; between them stands one for the kind. */
export const TIME = 6;
export const ID = 16;
const LATEST = 2 ** (8 * TIME) - 1;

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
