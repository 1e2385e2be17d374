import type { EntityName } from '../model/entities.ts';
import { validRecord } from './narrowing.ts';
import type { Store } from './open.ts';
import { failure, Refusal, type Result, succeeded } from './result.ts';
import { type UndoEntry, type UndoStep, type WriteTransaction, writeStores } from './schema.ts';
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
    const kept: Undone['kept'] = [];
    const written: Undone['kept'] = [];
    let cursor = await transaction.objectStore('undoSteps').index('undoId').openCursor(undoId, 'prev');
    // A record may occur twice in one act: going backwards, the version after an older step is the one just put back.
    const putBack = new Map<string, number>();
    while (cursor) {
      const step = cursor.value;
      const { entity, id } = step;
      const current = await transaction.objectStore(entity).get(id);
      if (current && (putBack.get(`${entity}/${id}`) ?? versionOf(current)) !== step.afterVersion)
        kept.push({ entity, id });
      else if (current) {
        await putStepBack(transaction, step, versionOf(current) + 1, now);
        putBack.set(`${entity}/${id}`, versionOf(step.before));
        written.push({ entity, id });
      }
      await cursor.delete();
      cursor = await cursor.continue();
    }
    await transaction.objectStore('undo').delete(undoId);
    await transaction.done;
    store.announcer.announce(written);
    return succeeded({ restored: putBack.size, kept });
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It had already ended.
    }
    return failure(transaction.error ?? error);
  }
}

async function putStepBack(
  transaction: WriteTransaction,
  { entity, id, before }: UndoStep,
  version: number,
  now: string,
): Promise<void> {
  if (before === null) await removeRecord(transaction, entity, id);
  else await putRecord(transaction, entity, validRecord(entity, { ...before, version, modifiedAt: now }));
}

const versionOf = (record: object | null): number =>
  record !== null && 'version' in record && typeof record.version === 'number' ? record.version : 0;
