import type { Browser } from 'webextension-polyfill';
import { withdrawEverything } from '../../lib/platform/sites.ts';
import { DATABASE_NAME, openStore } from '../../lib/store/open.ts';
import { deleteEverything } from '../../lib/store/trash.ts';

/**
 * Deletes all that the extension keeps: articles and notes, settings, and the access to sites, whose list tells what
 * is read. The reader's data go first. Returns why they could not be deleted; null when all is gone.
 */
export async function deleteAll(api: Browser): Promise<string | null> {
  const problem = await deleteData();
  if (problem !== null) return problem;
  await api.storage.local.clear();
  await api.storage.session.clear();
  await withdrawEverything(api);
  return null;
}

/** Empties the database, so that other open views learn of it; one that does not open is deleted as a file. */
async function deleteData(): Promise<string | null> {
  const opened = await openStore();
  if (!opened.ok) return dropDatabase();
  const store = opened.value;
  const deleted = await deleteEverything(store);
  store.close();
  return deleted.ok ? null : dropDatabase();
}

function dropDatabase(): Promise<string | null> {
  return new Promise((resolve) => {
    const dropping = indexedDB.deleteDatabase(DATABASE_NAME);
    dropping.addEventListener('success', () => resolve(null));
    dropping.addEventListener('blocked', () => resolve('blocked'));
    dropping.addEventListener('error', () => resolve(dropping.error?.name ?? 'unknown'));
  });
}
