import { entityNames, type EntityName } from '../model/entities.ts';
import { hasDependents } from './has-dependents.ts';
import { hiddenIn, importOf, setHidden } from './hidden.ts';
import { aloneBringing, whenNothingStaged } from './import-lock.ts';
import { asStored } from './narrowing.ts';
import type { Store } from './open.ts';
import { failure, type Result, succeeded } from './result.ts';
import type { WriteTransaction } from './schema.ts';
import { dropSegments } from './segment-store.ts';
import { transact } from './transact.ts';
import { dropRecord, putRecord } from './write.ts';

export interface Cleared {
  readonly removed: number;
  /** Records that the reader wrote since, or that other records hang on: they are no import's any more and stay. */
  readonly kept: readonly Ref[];
}

interface Ref {
  readonly entity: EntityName;
  readonly id: string;
}

/**
 * Deletes the records of a hidden import in short transactions, last first, then its traces. Ended half way, it goes on
 * at the next call: nobody sees the rest. Throws what the database throws.
 */
export async function clearImport(store: Store, importId: string): Promise<Cleared> {
  const kept: Ref[] = [];
  let removed = 0;
  for (;;) {
    const cleared = await transact(store, 'relaxed', (transaction) => clearStep(transaction, importId));
    if (!cleared) return { removed, kept };
    kept.push(...cleared.kept);
    removed += cleared.removed;
  }
}

/** One row of the import's list; null when there was none left. */
async function clearStep(transaction: WriteTransaction, importId: string): Promise<Cleared | null> {
  const wasSeen = (await hiddenIn(transaction)).get(importId) === 'seen';
  const steps = transaction.objectStore('undoSteps');
  const cursor = await steps.index('undoId').openCursor(importId, 'prev');
  if (!cursor) {
    await forget(transaction, importId);
    return null;
  }
  const created = 'created' in cursor.value ? cursor.value.created : [];
  await cursor.delete();
  const kept: Ref[] = [];
  // What belongs to others goes before them.
  for (const entities of [leaves, roots.slice(1), roots.slice(0, 1)]) {
    const refs = created.filter(({ entity }) => entities.includes(entity));
    const stay = await Promise.all(refs.map((ref) => removeOwn(transaction, importId, ref, wasSeen)));
    kept.push(...stay.flatMap((ref) => ref ?? []));
  }
  return { removed: created.length - kept.length, kept };
}

/** Articles first: what belongs to records of the others belongs to them too. */
const roots: readonly EntityName[] = ['articles', 'quotations', 'actors'];
const leaves = entityNames.filter((entity) => !roots.includes(entity));

/** The record itself where it stays. */
async function removeOwn(
  transaction: WriteTransaction,
  importId: string,
  { entity, id }: Ref,
  wasSeen: boolean,
): Promise<Ref | null> {
  const record = await transaction.objectStore(entity).get(id);
  if (!record) return null;
  if (importOf(record) !== importId) return { entity, id };
  if (wasSeen && (await hasDependents(transaction, entity, id))) {
    await putRecord(transaction, entity, asStored(entity, record), record);
    return { entity, id };
  }
  await dropRecord(transaction, entity, record);
  return null;
}

async function forget(transaction: WriteTransaction, importId: string): Promise<void> {
  const staging = transaction.objectStore('staging');
  for (const key of await staging.index('importId').getAllKeys(importId)) await staging.delete(key);
  await dropSegments(transaction, importId);
  await setHidden(transaction, importId, null);
}

/** Clears away imports that were being brought in, or taken back, when their page ended. To be called alone. */
export async function clearHidden(store: Store): Promise<void> {
  for (const importId of (await hiddenIn(store.db.transaction(['meta']))).keys())
    await clearImport(store, importId);
}

/** Throws away what imports left behind that were never finished; those of pages that are still open stay. */
export async function dropAbandonedImports(store: Store): Promise<Result<null>> {
  const { name } = store.db;
  try {
    await whenNothingStaged(name, () =>
      aloneBringing(name, async () => {
        await clearHidden(store);
        await store.db.clear('staging');
      }),
    );
    return succeeded(null);
  } catch (error) {
    return failure(error);
  }
}
