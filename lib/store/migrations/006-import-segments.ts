/** Adds the stores for the search index of what an import brings, which is kept apart from the rows of single records. */
export function importSegments(db: IDBDatabase): void {
  db.createObjectStore('segments', { keyPath: 'id' }).createIndex('importId', 'importId');
  db.createObjectStore('segmentTokens');
  db.createObjectStore('segmentRecords');
  db.createObjectStore('segmentWorn');
}
