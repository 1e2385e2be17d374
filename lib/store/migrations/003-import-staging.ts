/** Adds the store that holds a file's records while it is being imported. */
export function importStaging(db: IDBDatabase): void {
  db.createObjectStore('staging', { autoIncrement: true }).createIndex('importId', 'importId');
}
