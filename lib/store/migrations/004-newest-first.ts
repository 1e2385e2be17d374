import * as z from 'zod/mini';
import { entityNames, entitySchemas } from '../../model/entities.ts';
import { searchRowOf } from '../search-tokens.ts';

/**
 * Puts a search index in the place of the first one that has the time of the last change beside each token, and fills it
 * from the records that are there. What an unfinished import left in the staging store goes.
 */
export function newestFirst(db: IDBDatabase, upgrade: IDBTransaction): void {
  db.deleteObjectStore('search');
  const rows = db.createObjectStore('words', { keyPath: 'key' });
  rows.createIndex('tokens', 'tokens', { multiEntry: true });
  upgrade.objectStore('staging').clear();
  for (const name of entityNames) {
    const walk = upgrade.objectStore(name).openCursor();
    walk.onsuccess = () => {
      const cursor = walk.result;
      if (!cursor) return;
      // What breaks its schema stays as it is and is not found: one bad record must not stop the upgrade.
      const record = z.safeParse(entitySchemas[name], cursor.value);
      const row = record.success ? searchRowOf(name, record.data) : null;
      if (row) rows.put(row);
      cursor.continue();
    };
  }
}
