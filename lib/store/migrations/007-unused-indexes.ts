/** Takes away two indexes of notes that nothing reads: each was a key more to write for every note that an import brings. */
export function unusedIndexes(_db: IDBDatabase, upgrade: IDBTransaction): void {
  const notes = upgrade.objectStore('annotations');
  notes.deleteIndex('tags');
  notes.deleteIndex('modifiedAt');
}
