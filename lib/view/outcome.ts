import type { Store } from '../store/open.ts';
import type { Result, StoreErrorCode } from '../store/result.ts';
import { undo } from '../store/undo.ts';

/** What became of an act: the way back where there is one, or the code of the storage error. */
export type Outcome =
  | { readonly ok: true; readonly undo: (() => Promise<void>) | null }
  | { readonly ok: false; readonly code: StoreErrorCode };

/** The outcome of a write for a view. */
export function outcomeOf(store: Store, done: Result<{ readonly undoId: string | null }>): Outcome {
  if (!done.ok) return { ok: false, code: done.error.code };
  const { undoId } = done.value;
  return { ok: true, undo: undoId === null ? null : async () => void (await undo(store, undoId)) };
}
