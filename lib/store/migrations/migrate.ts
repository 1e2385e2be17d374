import { firstStores } from './001-first-stores.ts';
import { searchIndex } from './002-search-index.ts';
import { importStaging } from './003-import-staging.ts';
import { newestFirst } from './004-newest-first.ts';
import { keysThatTell } from './005-keys-that-tell.ts';
import { importSegments } from './006-import-segments.ts';
import { unusedIndexes } from './007-unused-indexes.ts';

/** One step from version n to n + 1. May await requests of `upgrade` only; throwing leaves the data as they were. */
export type Migration = (db: IDBDatabase, upgrade: IDBTransaction) => void | Promise<void>;

/** Step number n makes version n + 1. Steps are added, never edited. */
export const migrations: readonly Migration[] = [
  firstStores,
  searchIndex,
  importStaging,
  newestFirst,
  keysThatTell,
  importSegments,
  unusedIndexes,
];

/** Runs the steps after `from` in order, all in the one transaction of the upgrade. */
export async function migrate(
  steps: readonly Migration[],
  db: IDBDatabase,
  from: number,
  upgrade: IDBTransaction,
): Promise<void> {
  for (const step of steps.slice(from)) await step(db, upgrade);
}
