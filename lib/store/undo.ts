import type { EntityName } from '../model/entities.ts';
import { validRecord } from './narrowing.ts';
import type { Store } from './open.ts';
import { failure, Refusal, type Result, succeeded } from './result.ts';
import {
  type UndoChange,
  type UndoCreations,
  type UndoEntry,
  type WriteTransaction,
  writeStores,
} from './schema.ts';
import { putRecord, removeRecord } from './write.ts';

export interface Undone {
  readonly restored: number;
  /** Records that were written again after the act: they stay as they are. */
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

/**
 * Takes one act back in one transaction: records get their state before it, records that it made go away. What was
 * written again since is left alone and named. Refuses `not-found` when the act is no longer recorded.
 */
export async function undo(store: Store, undoId: string): Promise<Result<Undone>> {
  const transaction = store.db.transaction(writeStores, 'readwrite', { durability: 'strict' });
  transaction.done.catch(() => undefined);
  try {
    if (!(await transaction.objectStore('undo').get(undoId)))
      throw new Refusal('not-found', `no act ${undoId}`);
    const now = new Date().toISOString();
    const undone: Undoing = { transaction, now, kept: [], putBack: new Map() };
    let cursor = await transaction.objectStore('undoSteps').index('undoId').openCursor(undoId, 'prev');
    while (cursor) {
      if ('created' in cursor.value)
        for (const creation of cursor.value.created) await takeAway(undone, creation);
      else await putBack(undone, cursor.value);
      await cursor.delete();
      cursor = await cursor.continue();
    }
    await transaction.objectStore('undo').delete(undoId);
    await transaction.done;
    store.announcer.announce([...undone.putBack.values()]);
    return succeeded({ restored: undone.putBack.size, kept: undone.kept });
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It had already ended.
    }
    return failure(transaction.error ?? error);
  }
}

interface Undoing {
  readonly transaction: WriteTransaction;
  readonly now: string;
  readonly kept: { entity: EntityName; id: string }[];
  /** By id, with the version that the record had before the step that was put back last. */
  readonly putBack: Map<string, { entity: EntityName; id: string; version: number }>;
}

async function takeAway(
  { transaction, kept, putBack: done }: Undoing,
  { entity, id, version }: UndoCreations['created'][number],
): Promise<void> {
  const current = await transaction.objectStore(entity).get(id);
  if (!current) return;
  if (versionOf(current) !== version) {
    kept.push({ entity, id });
    return;
  }
  await removeRecord(transaction, entity, id);
  done.set(id, { entity, id, version });
}

async function putBack({ transaction, now, kept, putBack: done }: Undoing, step: UndoChange): Promise<void> {
  const { entity, id, before, afterVersion } = step;
  const current = await transaction.objectStore(entity).get(id);
  if (!current) return;
  // An act may write a record twice: going backwards, an older step meets the version just put back.
  if ((done.get(id)?.version ?? versionOf(current)) !== afterVersion) {
    kept.push({ entity, id });
    return;
  }
  const record = { ...before, version: versionOf(current) + 1, modifiedAt: now };
  await putRecord(transaction, entity, validRecord(entity, record));
  done.set(id, { entity, id, version: versionOf(before) });
}

const versionOf = (record: object): number =>
  'version' in record && typeof record.version === 'number' ? record.version : 0;
