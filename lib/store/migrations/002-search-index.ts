/** Added the first search index. The fourth step fills another in its place, so that this one is left empty. */
export function searchIndex(db: IDBDatabase): void {
  db.createObjectStore('search', { keyPath: ['entity', 'id'] }).createIndex('tokens', 'tokens', {
    multiEntry: true,
  });
}
