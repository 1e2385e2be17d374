import { ancestorsAfter } from '../exchange/content-hash.ts';
import type { EntityName, EntityOf } from '../model/entities.ts';
import { entityNames } from '../model/entities.ts';
import { recordFields } from '../model/record.ts';
import { validRecord } from './narrowing.ts';
import type { Store } from './open.ts';
import { everyRecord } from './records.ts';
import { failure, Refusal, type Result, succeeded } from './result.ts';
import type { RecordRef } from './trash.ts';
import { write, type Written } from './write.ts';

export interface KeptRecord {
  readonly entity: EntityName;
  readonly record: EntityOf<EntityName>;
}

/**
 * Live records that hold a value beside the one on top: both sides of a merge had written it. Walks every record, in
 * batches; at most `limit` are returned.
 */
export async function listKept(store: Store, limit: number): Promise<Result<KeptRecord[]>> {
  try {
    const found: KeptRecord[] = [];
    for (const entity of entityNames)
      for await (const batch of everyRecord(store, entity))
        for (const record of batch) {
          if (record.deletedAt !== null || !record.kept?.length) continue;
          found.push({ entity, record });
          if (found.length >= limit) return succeeded(found);
        }
    return succeeded(found);
  } catch (error) {
    return failure(error);
  }
}

/** What a record is and what it belongs to; no file may change that by way of a merge. */
const fixed = new Set([
  ...Object.keys(recordFields),
  'articleId',
  'quotationId',
  'actorId',
  'fromQuotationId',
  'target',
]);

/**
 * Ends one disagreement: the value at `place` of the record's `kept` list goes, after taking the place of the one on top
 * when `use` says so. One act to undo. Refuses `not-found` when it is not there any more, `invalid` when it does not fit.
 */
export const settleKept = (
  store: Store,
  { entity, id }: RecordRef,
  place: number,
  use: boolean,
): Promise<Result<Written<null>>> =>
  write(store, 'settle', async (work) => {
    const current = await work.get(entity, id);
    const chosen = current?.kept?.[place];
    if (!current || !chosen) throw new Refusal('not-found', `${entity}: no kept value ${place} of ${id}`);
    const { field, value } = chosen;
    if (use && (fixed.has(field) || !Object.hasOwn(current, field)))
      throw new Refusal('invalid', `${entity}: ${field} cannot be replaced`);
    const settled = {
      ...current,
      ...(use ? { [field]: value } : {}),
      kept: current.kept?.filter((_, at) => at !== place),
      modifiedAt: work.now,
      ancestors: ancestorsAfter(current),
    };
    await work.put(entity, validRecord(entity, settled), current);
    return null;
  });
