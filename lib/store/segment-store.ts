import * as z from 'zod/mini';
import { entityNames } from '../model/entities.ts';
import { importOf } from './hidden.ts';
import type { Store } from './open.ts';
import { failure, type Result, succeeded } from './result.ts';
import type { WriteTransaction } from './schema.ts';
import { ROW_RECORDS, type Segment, type SegmentParts, withoutOrdinals } from './segment.ts';
import { together } from './together.ts';
import { transact } from './transact.ts';

export async function putSegment(transaction: WriteTransaction, parts: SegmentParts): Promise<void> {
  const { segment, tokens, records } = parts;
  const { id } = segment;
  await together([
    () => transaction.objectStore('segments').put(segment),
    ...tokens.map((block, at) => () => transaction.objectStore('segmentTokens').put(block, [id, at])),
    ...records.map((row, at) => () => transaction.objectStore('segmentRecords').put(row, [id, at])),
  ]);
}

/** Deletes what makes an import's records findable; those that were written since have rows of their own. */
export async function dropSegments(transaction: WriteTransaction, importId: string): Promise<void> {
  for (const id of await transaction.objectStore('segments').index('importId').getAllKeys(importId))
    await dropSegment(transaction, id);
}

async function dropSegment(transaction: WriteTransaction, id: string): Promise<void> {
  await transaction.objectStore('segments').delete(id);
  await transaction.objectStore('segmentTokens').delete(rowsOf(id));
  await transaction.objectStore('segmentRecords').delete(rowsOf(id));
}

const rowsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/** Key of the `meta` store. */
const WORN = 'wornImports';
/** How often records of an import were written after it, by its id. */
const Worn = z.record(z.string(), z.number());

async function wornIn(transaction: WriteTransaction): Promise<Record<string, number>> {
  return z.safeParse(Worn, await transaction.objectStore('meta').get(WORN)).data ?? {};
}

/** Notes that a record was written which an import's segment still holds as it was. */
export async function noteWorn(transaction: WriteTransaction, importId: string): Promise<void> {
  const worn = await wornIn(transaction);
  await transaction.objectStore('meta').put({ ...worn, [importId]: (worn[importId] ?? 0) + 1 }, WORN);
}

/**
 * Takes out of the segments what was written or deleted since its import, so that no word of it is left there. One
 * transaction for each segment.
 */
export async function tidySegments(store: Store): Promise<Result<null>> {
  try {
    const worn = await transact(store, 'relaxed', wornIn);
    for (const [importId, writes] of Object.entries(worn)) {
      for (const id of await store.db.getAllKeysFromIndex('segments', 'importId', importId))
        await transact(store, 'relaxed', (transaction) => tidySegment(transaction, id));
      await transact(store, 'relaxed', async (transaction) => {
        const { [importId]: now, ...others } = await wornIn(transaction);
        // Written again meanwhile: the next time.
        if (now === writes) await transaction.objectStore('meta').put(others, WORN);
      });
    }
    return succeeded(null);
  } catch (error) {
    return failure(error);
  }
}

async function tidySegment(transaction: WriteTransaction, id: string): Promise<void> {
  const segment = await transaction.objectStore('segments').get(id);
  if (!segment) return;
  const gone = await dropWritten(transaction, segment);
  if (gone.size === 0) return;
  const blocks = transaction.objectStore('segmentTokens');
  const firsts: string[] = [];
  for (const at of segment.firsts.keys()) {
    const block = await blocks.get([id, at]);
    const left = block && withoutOrdinals(block, gone);
    if (left && left !== block) await blocks.put(left, [id, at]);
    // An empty block has the place of the one before.
    firsts.push(left?.tokens[0] ?? firsts.at(-1) ?? '');
  }
  await transaction.objectStore('segments').put({ ...segment, firsts });
}

/** Ordinals of the records that are not as the import brought them any more, which are taken out of the segment's rows. */
async function dropWritten(transaction: WriteTransaction, segment: Segment): Promise<Set<number>> {
  const gone = new Set<number>();
  const rows = transaction.objectStore('segmentRecords');
  for (let at = 0; at < segment.newest.length; at++) {
    const row = await rows.get([segment.id, at]);
    if (!row) continue;
    const ids = await Promise.all(
      row.ids.map(async (recordId, among) => {
        const entity = entityNames[row.kinds[among] ?? -1];
        if (recordId === null || !entity) return null;
        const value = await transaction.objectStore(entity).get(recordId);
        if (value && importOf(value) === segment.importId) return recordId;
        gone.add(at * ROW_RECORDS + among);
        return null;
      }),
    );
    if (ids.some((left, among) => left !== row.ids[among])) await rows.put({ ...row, ids }, [segment.id, at]);
  }
  return gone;
}
