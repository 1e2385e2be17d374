import * as z from 'zod/mini';
import { entityNames, entitySchemas } from '../../model/entities.ts';
import { importOf, withMark } from '../hidden.ts';
import { searchRowOf } from '../search-tokens.ts';

/** Records that are read at a time. */
const BATCH = 200;

/**
 * Puts a search index in the place of the one before whose keys tell the time of the last change and the record, and fills
 * it from the records that are there, those of a hidden import with its mark.
 */
export function keysThatTell(db: IDBDatabase, upgrade: IDBTransaction): void {
  db.deleteObjectStore('words');
  const rows = db.createObjectStore('words', { keyPath: 'key' });
  rows.createIndex('tokens', 'tokens', { multiEntry: true });
  for (const name of entityNames) {
    const records = upgrade.objectStore(name);
    const fillAfter = (range: IDBKeyRange | null): void => {
      const reading: IDBRequest<unknown[]> = records.getAll(range, BATCH);
      reading.onsuccess = () => {
        const last = z.safeParse(z.object({ id: z.unknown() }), reading.result.at(-1)).data;
        for (const record of reading.result) {
          // What breaks its schema stays as it is and is not found: one bad record must not stop the upgrade.
          const { data } = z.safeParse(entitySchemas[name], record);
          const row = data ? searchRowOf(name, data) : null;
          if (data && row) rows.put(withMark(row, importOf(data)));
        }
        if (last) fillAfter(IDBKeyRange.lowerBound(last.id, true));
      };
    };
    fillAfter(null);
  }
}
