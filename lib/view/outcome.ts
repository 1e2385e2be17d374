import type { Store } from '../store/open.ts';
import type { Result, StoreErrorCode } from '../store/result.ts';
import { undo } from '../store/undo.ts';

/** How much of an act could not be taken back, because of later work on it; or the code of the storage error. */
export type UndoOutcome =
  { readonly ok: true; readonly kept: number } | { readonly ok: false; readonly code: StoreErrorCode };

/** What became of an act: the way back where there is one, or the code of the storage error. */
export type Outcome =
  | { readonly ok: true; readonly undo: (() => Promise<UndoOutcome>) | null }
  | { readonly ok: false; readonly code: StoreErrorCode };

/** The outcome of a write for a view. */
export function outcomeOf(store: Store, done: Result<{ readonly undoId: string | null }>): Outcome {
  if (!done.ok) return { ok: false, code: done.error.code };
  const { undoId } = done.value;
  return { ok: true, undo: undoId === null ? null : () => takeBack(store, undoId) };
}

async function takeBack(store: Store, undoId: string): Promise<UndoOutcome> {
  const undone = await undo(store, undoId);
  return undone.ok ? { ok: true, kept: undone.value.kept.length } : { ok: false, code: undone.error.code };
}
