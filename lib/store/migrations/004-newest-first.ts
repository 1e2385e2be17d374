/**
 * Put a search index in the place of the first one. The fifth step fills another in its place, so that this one is left
 * empty. What an unfinished import left in the staging store goes.
 */
export function newestFirst(db: IDBDatabase, upgrade: IDBTransaction): void {
  db.deleteObjectStore('search');
  db.createObjectStore('words', { keyPath: 'key' }).createIndex('tokens', 'tokens', { multiEntry: true });
  upgrade.objectStore('staging').clear();
}
