import { entityNames, type EntityName } from '../model/entities.ts';
import { importOf } from './hidden.ts';
import { aloneTidying } from './import-lock.ts';
import { asStored } from './narrowing.ts';
import type { Store } from './open.ts';
import { failure, type Result, succeeded } from './result.ts';
import type { WornKey, WriteTransaction } from './schema.ts';
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
  await transaction.objectStore('segmentWorn').delete(below(importId));
}

async function dropSegment(transaction: WriteTransaction, id: string): Promise<void> {
  await transaction.objectStore('segments').delete(id);
  await transaction.objectStore('segmentTokens').delete(below(id));
  await transaction.objectStore('segmentRecords').delete(below(id));
}

/** All keys that begin with this. */
const below = (first: string): IDBKeyRange => IDBKeyRange.bound([first], [first, []]);

/** Notes of a stored record that is written or deleted that a segment of its import still has it as it was. */
export async function noteWorn(
  transaction: WriteTransaction,
  entity: EntityName,
  stored: object,
): Promise<void> {
  const importId = importOf(stored);
  if (importId !== null) await putWorn(transaction, [importId, entity, asStored(entity, stored).id]);
}

export async function putWorn(transaction: WriteTransaction, key: WornKey): Promise<void> {
  await transaction.objectStore('segmentWorn').put(true, key);
}

/** Worn records that are taken out at a time. */
const MOST_WORN = 5000;

/**
 * Takes out of the segments what was written or deleted since its import, so that no word of it is left there. One page at
 * a time: what one has taken out, an import may write anew and a reader change again.
 */
export async function tidySegments(store: Store): Promise<Result<null>> {
  try {
    await aloneTidying(store.db.name, () => tidyAll(store));
    return succeeded(null);
  } catch (error) {
    return failure(error);
  }
}

async function tidyAll(store: Store): Promise<void> {
  for (;;) {
    const worn = await store.db.getAllKeys('segmentWorn', null, MOST_WORN);
    if (worn.length === 0) return;
    for (const importId of new Set(worn.map(([id]) => id))) {
      const own = worn.filter(([id]) => id === importId);
      await tidyImport(store, importId, own);
    }
  }
}

/** One transaction for each segment, and a last one that forgets what is done. */
async function tidyImport(store: Store, importId: string, worn: readonly WornKey[]): Promise<void> {
  for (const id of await store.db.getAllKeysFromIndex('segments', 'importId', importId))
    await transact(store, 'relaxed', (transaction) => tidySegment(transaction, id, worn));
  await transact(store, 'relaxed', (transaction) => {
    const keys = transaction.objectStore('segmentWorn');
    return together(worn.map((key) => () => keys.delete(key)));
  });
}

async function tidySegment(
  transaction: WriteTransaction,
  id: string,
  worn: readonly WornKey[],
): Promise<void> {
  const segment = await transaction.objectStore('segments').get(id);
  if (!segment) return;
  const names = new Set(worn.map(([, entity, recordId]) => `${entity} ${recordId}`));
  const { gone, left: records } = await dropRecords(transaction, segment, names);
  if (records === 0) await dropSegment(transaction, id);
  if (gone.size === 0 || records === 0) return;
  const blocks = transaction.objectStore('segmentTokens');
  const firsts: string[] = [];
  // From the end: a block that is empty now stands before the next one.
  for (const at of [...segment.firsts.keys()].reverse()) {
    const block = await blocks.get([id, at]);
    const left = block && withoutOrdinals(block, gone);
    if (left && left !== block) await blocks.put(left, [id, at]);
    firsts.unshift(left?.tokens[0] ?? firsts[0] ?? '\uffff');
  }
  await transaction.objectStore('segments').put({ ...segment, firsts });
}

/** Takes these records out of the segment's rows of records; resolves to their ordinals, and how many others are left. */
async function dropRecords(
  transaction: WriteTransaction,
  segment: Segment,
  names: ReadonlySet<string>,
): Promise<{ readonly gone: ReadonlySet<number>; readonly left: number }> {
  const gone = new Set<number>();
  let left = 0;
  const rows = transaction.objectStore('segmentRecords');
  for (const at of segment.newest.keys()) {
    const row = await rows.get([segment.id, at]);
    if (!row) continue;
    const ids = row.ids.map((one, among) => {
      if (one === null || !names.has(`${entityNames[row.kinds[among] ?? -1]} ${one}`)) return one;
      gone.add(at * ROW_RECORDS + among);
      return null;
    });
    left += ids.filter((one) => one !== null).length;
    if (ids.some((one, among) => one !== row.ids[among])) await rows.put({ ...row, ids }, [segment.id, at]);
  }
  return { gone, left };
}
