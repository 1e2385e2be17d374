import type { EntityName } from '../model/entities.ts';
import type { StoreTransaction } from './schema.ts';

/** Keys that are read at once, at most. */
const MOST_KEYS = 1000;

/**
 * Which of these records are stored, hidden or not, by `entity id`. One request for a kind where few records lie between
 * the least and the greatest id, as in a file that is sorted; otherwise a request for each.
 */
export async function storedAmong<M extends IDBTransactionMode>(
  transaction: StoreTransaction<M>,
  refs: readonly { readonly entity: EntityName; readonly id: string }[],
): Promise<Map<string, object>> {
  const stored = new Map<string, object>();
  const byEntity = new Map<EntityName, string[]>();
  for (const { entity, id } of refs) byEntity.set(entity, [...(byEntity.get(entity) ?? []), id]);
  for (const [entity, ids] of byEntity) {
    const store = transaction.objectStore(entity);
    const wanted = [...new Set(ids)].sort();
    const between = IDBKeyRange.bound(wanted[0], wanted.at(-1));
    const keys = await store.getAllKeys(between, MOST_KEYS);
    const met = new Set(keys);
    const present = keys.length < MOST_KEYS ? wanted.filter((id) => met.has(id)) : wanted;
    const records = await Promise.all(present.map((id) => store.get(id)));
    present.forEach((id, at) => {
      const record = records[at];
      if (record) stored.set(`${entity} ${id}`, record);
    });
  }
  return stored;
}
