import { openDB } from 'idb';
import { DATABASE_NAME } from './open.ts';

const BATCH = 200;

/**
 * Everything in the database as it lies there, one JSON object a line (`store`, `key`, `value`), whatever its version:
 * the reader's way out when an upgrade failed. Changes nothing. Throws when the database cannot be opened at all.
 */
export async function* rawExport(name: string = DATABASE_NAME): AsyncGenerator<string, void, undefined> {
  const db = await openDB(name);
  try {
    yield `${JSON.stringify({ database: name, version: db.version })}\n`;
    for (const store of db.objectStoreNames) {
      let range: IDBKeyRange | null = null;
      for (;;) {
        const [keys, values]: [IDBValidKey[], unknown[]] = await Promise.all([
          db.getAllKeys(store, range, BATCH),
          db.getAll(store, range, BATCH),
        ]);
        const last = keys.at(-1);
        if (last === undefined) break;
        yield keys.map((key, at) => `${JSON.stringify({ store, key, value: values[at] })}\n`).join('');
        range = IDBKeyRange.lowerBound(last, true);
      }
    }
  } finally {
    db.close();
  }
}
