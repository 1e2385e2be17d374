import { entityNames, type EntityName } from '../model/entities.ts';
import { dependents } from './dependents.ts';
import type { WriteTransaction } from './schema.ts';

/** Whether any record belongs to this one, in the trash too: without it they could not be reached any more. */
export async function hasDependents(
  transaction: WriteTransaction,
  entity: EntityName,
  id: string,
): Promise<boolean> {
  for (const name of entityNames)
    for (const index of dependents[entity]?.[name] ?? [])
      if ((await transaction.objectStore(name).index(index).getKey(IDBKeyRange.only(id))) !== undefined)
        return true;
  return false;
}
