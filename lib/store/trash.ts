import { entityNames, type EntityName } from '../model/entities.ts';
import { dependents } from './dependents.ts';
import type { Store } from './open.ts';
import { otherNote } from './other-note.ts';
import { parentsOf } from './parents.ts';
import { failure, type Result, succeeded } from './result.ts';
import { writeStores } from './schema.ts';
import { seenIn } from './seen.ts';
import { tidySegments } from './segment-store.ts';
import { type Work, write, type Written } from './write.ts';

export interface RecordRef {
  readonly entity: EntityName;
  readonly id: string;
}

interface StoredRef extends RecordRef {
  readonly deletedAt: string | null;
}

/** The record and everything below it, each once. */
async function withDependents(work: Work, roots: readonly RecordRef[]): Promise<StoredRef[]> {
  const found = new Map<string, StoredRef>();
  const waiting: StoredRef[] = [];
  const meet = (entity: EntityName, record: { id: string; deletedAt: string | null } | undefined) => {
    if (!record || found.has(record.id)) return;
    const ref = { entity, id: record.id, deletedAt: record.deletedAt };
    found.set(record.id, ref);
    waiting.push(ref);
  };
  for (const { entity, id } of roots) meet(entity, await work.get(entity, id));
  for (let ref = waiting.pop(); ref; ref = waiting.pop()) {
    for (const entity of entityNames)
      for (const index of dependents[ref.entity]?.[entity] ?? [])
        for (const record of await work.getAllBy(entity, index, ref.id)) meet(entity, record);
  }
  return [...found.values()];
}

const MANY = 1000;

/** Moves records and what belongs to them to the trash; one act to undo. The value is the number of records moved. */
export async function moveToTrash(
  store: Store,
  roots: readonly RecordRef[],
): Promise<Result<Written<number>>> {
  const moved = await write(store, 'delete', async (work) => {
    const live = (await withDependents(work, roots)).filter(({ deletedAt }) => deletedAt === null);
    for (const { entity, id } of live) await work.update(entity, id, () => ({ deletedAt: work.now }));
    return live.length;
  });
  // A search would have to pass over all of them; what this leaves goes when the house is kept.
  if (moved.ok && moved.value.value > MANY) await tidySegments(store);
  return moved;
}

/**
 * Takes a record out of the trash with everything that went there in the same act, and what it hangs on. A note whose
 * quotation has another one by now goes there as «also written».
 */
export const restore = (store: Store, root: RecordRef): Promise<Result<Written<number>>> =>
  write(store, 'restore', async (work) => {
    const when = (await work.get(root.entity, root.id))?.deletedAt;
    const together: RecordRef[] = (await withDependents(work, [root])).filter(
      ({ deletedAt }) => deletedAt === when,
    );
    for (const parent of await parentsOf(work, root))
      if ((await work.get(parent.entity, parent.id))?.deletedAt !== null) together.push(parent);
    for (const { entity, id } of together)
      if (entity !== 'annotations' || !(await joinedOther(work, id)))
        await work.update(entity, id, () => ({ deletedAt: null }));
    return together.length;
  });

/** Puts the words of a note under the live one of the same quotation; false when there is none. */
async function joinedOther(work: Work, id: string): Promise<boolean> {
  const note = await work.get('annotations', id);
  const targetId = note?.target.id ?? null;
  if (!note || targetId === null) return false;
  const other = otherNote(await work.getAllBy('annotations', 'targetId', targetId), note);
  if (!other) return false;
  const { body, modifiedAt } = note;
  if (body !== '' && body !== other.body)
    await work.update('annotations', other.id, ({ kept = [] }) => ({
      kept: [...kept, { field: 'body', value: body, modifiedAt }],
    }));
  return true;
}

export interface TrashItem extends RecordRef {
  readonly deletedAt: string;
  readonly record: object;
}

/** Everything in the trash, last deleted first. */
export async function listTrash({ db }: Store): Promise<Result<TrashItem[]>> {
  try {
    const items: TrashItem[] = [];
    const seen = await seenIn(db.transaction([...entityNames, 'meta']));
    for (const entity of entityNames)
      for (const record of await seen.by(entity, 'deletedAt', null)) {
        const { id, deletedAt } = record;
        if (deletedAt !== null) items.push({ entity, id, deletedAt, record });
      }
    return succeeded(items.sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1)));
  } catch (error) {
    return failure(error);
  }
}

/**
 * Deletes records and what belongs to them for good, now, with their traces in the undo journal, their drafts and their
 * words in the search index. Cannot be undone. The value is the number of records deleted.
 */
export const deleteForGood = (store: Store, roots: readonly RecordRef[]): Promise<Result<Written<number>>> =>
  erasing(store, async (work) => {
    const all = await withDependents(work, roots);
    for (const { entity, id } of all) await work.erase(entity, id);
    return all.length;
  });

/** Deletes for good what has been in the trash since before `limit` (ISO 8601). */
export const emptyTrash = (store: Store, limit: string): Promise<Result<Written<number>>> =>
  erasing(store, async (work) => {
    let erased = 0;
    for (const entity of entityNames)
      for (const { id } of await work.deletedBefore(entity, limit)) {
        await work.erase(entity, id);
        erased++;
      }
    return erased;
  });

async function erasing(
  store: Store,
  task: (work: Work) => Promise<number>,
): Promise<Result<Written<number>>> {
  const erased = await write(store, null, task);
  if (!erased.ok || erased.value.value === 0) return erased;
  // They are deleted whether this succeeds or not; what it leaves goes when the house is kept.
  await tidySegments(store);
  return erased;
}

/** Empties every store: the reader's «delete everything». Settings live elsewhere. */
export async function deleteEverything(store: Store): Promise<Result<null>> {
  try {
    const transaction = store.db.transaction(writeStores, 'readwrite', { durability: 'strict' });
    for (const name of writeStores) await transaction.objectStore(name).clear();
    await transaction.done;
    store.announcer.announceMany(entityNames);
    return succeeded(null);
  } catch (error) {
    return failure(error);
  }
}
