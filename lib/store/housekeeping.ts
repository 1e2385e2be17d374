import { dropAbandonedImports } from './clear-import.ts';
import { forgetDrafts } from './drafts.ts';
import type { Store } from './open.ts';
import { type Result, succeeded } from './result.ts';
import { tidySegments } from './segment-store.ts';
import { emptyTrash } from './trash.ts';
import { forgetActs } from './undo.ts';

const DAY = 86_400_000;
/** How long what was deleted, and the way back of an act, can be had again, days. */
export const TRASH_DAYS = 30;
/** How long what was never finished waits for its reader. */
const DRAFT_DAYS = 180;

/**
 * To be called at every start: empties the old trash, forgets old acts and drafts, drops imports that were never finished,
 * and what the search index still has of records that were written or deleted since.
 */
export async function housekeeping(store: Store, now: Date): Promise<Result<null>> {
  const before = (ms: number): string => new Date(now.getTime() - ms).toISOString();
  const tasks = [
    () => emptyTrash(store, before(TRASH_DAYS * DAY)),
    () => forgetActs(store, before(TRASH_DAYS * DAY)),
    () => forgetDrafts(store, before(DRAFT_DAYS * DAY)),
    () => dropAbandonedImports(store),
    () => tidySegments(store),
  ];
  for (const task of tasks) {
    const result = await task();
    if (!result.ok) return result;
  }
  return succeeded(null);
}
