import { ancestorsAfter } from '../exchange/content-hash.ts';
import { type Annotation, entityNames, type EntityName } from '../model/entities.ts';
import { clearImport } from './clear-import.ts';
import { type Hidden, hiddenIn, isHidden, setHidden } from './hidden.ts';
import { hasDependents } from './has-dependents.ts';
import { aloneBringing } from './import-lock.ts';
import { asStored, validRecord } from './narrowing.ts';
import type { Store } from './open.ts';
import { otherNote } from './other-note.ts';
import { failure, Refusal, type Result, succeeded } from './result.ts';
import { type UndoChange, type UndoCreations, type UndoEntry, type WriteTransaction } from './schema.ts';
import { transact } from './transact.ts';
import { seenIn } from './seen.ts';
import { putRecord, removeRecord } from './write.ts';

export interface Undone {
  readonly restored: number;
  /** Records that were written again after the act, or that the reader's later work hangs on: they stay. */
  readonly kept: { entity: EntityName; id: string }[];
}

/** The last acts that can be taken back, newest first. */
export async function listUndo({ db }: Store, limit: number): Promise<Result<UndoEntry[]>> {
  try {
    const entries: UndoEntry[] = [];
    let cursor = await db.transaction('undo').store.index('at').openCursor(null, 'prev');
    while (cursor && entries.length < limit) {
      entries.push(cursor.value);
      cursor = await cursor.continue();
    }
    return succeeded(entries);
  } catch (error) {
    return failure(error);
  }
}

/** Forgets the way back of acts before `limit` (ISO 8601): what they changed is not kept twice for ever. */
export async function forgetActs({ db }: Store, limit: string): Promise<Result<number>> {
  try {
    const transaction = db.transaction(['undo', 'undoSteps'], 'readwrite');
    const old = await transaction
      .objectStore('undo')
      .index('at')
      .getAllKeys(IDBKeyRange.upperBound(limit, true));
    const steps = transaction.objectStore('undoSteps');
    for (const id of old) {
      await transaction.objectStore('undo').delete(id);
      for (const key of await steps.index('undoId').getAllKeys(id)) await steps.delete(key);
    }
    await transaction.done;
    return succeeded(old.length);
  } catch (error) {
    return failure(error);
  }
}

/**
 * Takes one act back in one transaction: records get their state before it, records that it made go away. What was
 * written again since, or is needed by what was, is left alone and named. An import's records are hidden in that transaction and cleared away in
 * short ones afterwards. Refuses `not-found` when the act is no longer recorded.
 */
export async function undo(store: Store, undoId: string): Promise<Result<Undone>> {
  const taken = await takeBack(store, undoId);
  if (!taken.ok) return taken;
  const { restored, kept, hides } = taken.value;
  if (!hides) return succeeded({ restored, kept });
  try {
    const cleared = await aloneBringing(store.db.name, () => clearImport(store, undoId));
    return succeeded({ restored: restored + cleared.removed, kept: [...kept, ...cleared.kept] });
  } catch (error) {
    return failure(error);
  }
}

async function takeBack(store: Store, undoId: string): Promise<Result<Undone & { readonly hides: boolean }>> {
  try {
    const taken = await transact(store, 'strict', async (transaction) => {
      const act = await transaction.objectStore('undo').get(undoId);
      if (!act) throw new Refusal('not-found', `no act ${undoId}`);
      const hides = act.hides === true;
      const now = new Date().toISOString();
      const hidden = await hiddenIn(transaction);
      const undone: Undoing = { transaction, hidden, now, kept: [], putBack: new Map() };
      const made: UndoCreations['created'][number][] = [];
      let cursor = await transaction.objectStore('undoSteps').index('undoId').openCursor(undoId, 'prev');
      while (cursor) {
        if (!('created' in cursor.value)) await putBack(undone, cursor.value);
        else if (!hides) made.push(...cursor.value.created.toReversed());
        // An import's list is needed to clear it away.
        if (!hides || !('created' in cursor.value)) await cursor.delete();
        cursor = await cursor.continue();
      }
      // Once all changes are back and last made first, only what others made can still hang on a record.
      for (const creation of made) await takeAway(undone, creation);
      if (hides) await setHidden(transaction, undoId, 'seen');
      await transaction.objectStore('undo').delete(undoId);
      return { ...undone, hides };
    });
    store.announcer.announce([...taken.putBack.values()]);
    if (taken.hides) store.announcer.announceMany(entityNames);
    return succeeded({ restored: taken.putBack.size, kept: taken.kept, hides: taken.hides });
  } catch (error) {
    return failure(error);
  }
}

interface Undoing {
  readonly transaction: WriteTransaction;
  /** What an import is bringing in is not there yet. */
  readonly hidden: Hidden;
  readonly now: string;
  readonly kept: { entity: EntityName; id: string }[];
  /** By id, with the version that the record had before the step that was put back last. */
  readonly putBack: Map<string, { entity: EntityName; id: string; version: number }>;
}

async function takeAway(
  { transaction, hidden, kept, putBack: done }: Undoing,
  { entity, id, version }: UndoCreations['created'][number],
): Promise<void> {
  const current = await transaction.objectStore(entity).get(id);
  if (!current || isHidden(current, hidden)) return;
  if (versionOf(current) !== version || (await hasDependents(transaction, entity, id))) {
    kept.push({ entity, id });
    return;
  }
  await removeRecord(transaction, entity, current);
  done.set(id, { entity, id, version });
}

async function putBack(
  { transaction, hidden, now, kept, putBack: done }: Undoing,
  step: UndoChange,
): Promise<void> {
  const { entity, id, before, afterVersion } = step;
  const current = await transaction.objectStore(entity).get(id);
  if (!current || isHidden(current, hidden)) return;
  // An act may write a record twice: going backwards, an older step meets the version just put back.
  if ((done.get(id)?.version ?? versionOf(current)) !== afterVersion) {
    kept.push({ entity, id });
    return;
  }
  const isDeleted = asStored(entity, current).deletedAt !== null;
  if (entity === 'annotations' && isDeleted && (await hasOther(transaction, asStored(entity, before)))) {
    kept.push({ entity, id });
    return;
  }
  const ancestors = ancestorsAfter(asStored(entity, current));
  const record = { ...before, version: versionOf(current) + 1, modifiedAt: now, ancestors };
  await putRecord(transaction, entity, validRecord(entity, record), current);
  done.set(id, { entity, id, version: versionOf(before) });
}

const versionOf = (record: object): number =>
  'version' in record && typeof record.version === 'number' ? record.version : 0;

/** Whether a note that would be live again has another live one beside it; the trash joins the two. */
async function hasOther(transaction: WriteTransaction, note: Annotation): Promise<boolean> {
  if (note.deletedAt !== null || note.target.id === null) return false;
  const beside = await (await seenIn(transaction)).by('annotations', 'targetId', note.target.id);
  return otherNote(beside, note) !== undefined;
}
