import type { EntityName } from '../model/entities.ts';
import { hiddenIn, importOf, setHidden } from './hidden.ts';
import { aloneBringing, whenNothingStaged } from './import-lock.ts';
import type { Store } from './open.ts';
import { failure, type Result, succeeded } from './result.ts';
import { type WriteTransaction, writeStores } from './schema.ts';
import { removeRecord } from './write.ts';

export interface Cleared {
  readonly removed: number;
  /** Records that the reader wrote since: they are no import's any more and stay. */
  readonly kept: readonly { readonly entity: EntityName; readonly id: string }[];
}

/**
 * Deletes the records of a hidden import in short transactions, then its traces. Ended half way, it goes on at the next
 * call: nobody sees the rest. Throws what the database throws.
 */
export async function clearImport(store: Store, importId: string): Promise<Cleared> {
  const kept: { entity: EntityName; id: string }[] = [];
  let removed = 0;
  for (;;) {
    const transaction = store.db.transaction(writeStores, 'readwrite', { durability: 'relaxed' });
    const steps = transaction.objectStore('undoSteps');
    const key = await steps.index('undoId').getKey(importId);
    if (key === undefined) {
      await forget(transaction, importId);
      await transaction.done;
      return { removed, kept };
    }
    const step = await steps.get(key);
    const created = step && 'created' in step ? step.created : [];
    const present = await Promise.all(
      created.map(async (one) => ({ ...one, record: await transaction.objectStore(one.entity).get(one.id) })),
    );
    const own = present.filter(({ record }) => record && importOf(record) === importId);
    for (const { entity, id, record } of present)
      if (record && importOf(record) !== importId) kept.push({ entity, id });
    await Promise.all(own.map(({ entity, id }) => removeRecord(transaction, entity, id)));
    await steps.delete(key);
    await transaction.done;
    removed += own.length;
  }
}

async function forget(transaction: WriteTransaction, importId: string): Promise<void> {
  const staging = transaction.objectStore('staging');
  for (const key of await staging.index('importId').getAllKeys(importId)) await staging.delete(key);
  await setHidden(transaction, importId, false);
}

/** Clears away imports that were being brought in, or taken back, when their page ended. To be called alone. */
export async function clearHidden(store: Store): Promise<void> {
  for (const importId of await hiddenIn(store.db.transaction(['meta']))) await clearImport(store, importId);
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
