import * as z from 'zod/mini';
import { entityNames, entitySchemas } from '../../model/entities.ts';
import { searchRowOf } from '../search-tokens.ts';

/** Adds the search index and fills it from the records that are there. */
export function searchIndex(db: IDBDatabase, upgrade: IDBTransaction): void {
  const rows = db.createObjectStore('search', { keyPath: ['entity', 'id'] });
  rows.createIndex('tokens', 'tokens', { multiEntry: true });
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
