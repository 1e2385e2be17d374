import { JsonRefusal } from '../exchange/json-reader.ts';
import { mergeRead } from '../exchange/merge-read.ts';
import { NotAnExport, readJson } from '../exchange/read-json.ts';
import type { Invalid, ReadRecord } from '../exchange/read-record.ts';
import { entityNames } from '../model/entities.ts';
import { bringBatch, type Bringing, type ImportCounts } from './bring-in.ts';
import { clearHidden, clearImport } from './clear-import.ts';
import { hiddenIn, isHidden, setHidden, stillHidden, withoutMark } from './hidden.ts';
import { ImportIndex } from './import-index.ts';
import { aloneBringing, holdStaged, releaseStaged } from './import-lock.ts';
import { openImportJournal } from './journal.ts';
import { asStored, validRecord } from './narrowing.ts';
import type { Store } from './open.ts';
import { Pace } from './pace.ts';
import { joinLateArticles } from './join-late-articles.ts';
import { failure, Refusal, refused, type Result, succeeded } from './result.ts';
import { countUnexported } from './safekeeping.ts';
import type { WriteTransaction } from './schema.ts';
import { tidySegments } from './segment-store.ts';
import { storedAmong } from './stored-among.ts';
import { transact } from './transact.ts';
import { type Work, writeWith, type Written } from './write.ts';

/** What an import would do, for the reader to agree to. */
export interface ImportPreview {
  readonly importId: string;
  readonly counts: ImportCounts;
  /** The first of what is left out, with lines. */
  readonly invalid: readonly Invalid[];
  readonly invalidCount: number;
}

export interface ImportOptions {
  /** Called after each batch with the records read, or brought in, so far. */
  readonly onProgress?: (records: number) => void;
  readonly signal?: AbortSignal;
}

const MOST_INVALID_SHOWN = 200;
/** Records in one row of the staging store, which are later brought in by one transaction. */
const STAGED = 100;

const goOn = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted) throw new Refusal('cancelled', 'stopped by the reader');
};
const noCounts = (): ImportCounts => ({ new: 0, same: 0, merged: 0, conflicting: 0 });

/**
 * First half of an import: reads the file piece by piece, checks every record and puts it aside. Nothing becomes visible.
 * Errors: `refused-file` (`message` is the reason's code and, where known, the line), `cancelled`, `quota`, `closed`.
 */
export async function stageImport(
  store: Store,
  chunks: AsyncIterable<string> | Iterable<string>,
  { onProgress, signal }: ImportOptions = {},
): Promise<Result<ImportPreview>> {
  const importId = crypto.randomUUID();
  const counts = noCounts();
  const invalid: Invalid[] = [];
  let invalidCount = 0;
  let read = 0;
  const pace = new Pace();
  try {
    await holdStaged(store.db.name, importId);
    const records = readJson(chunks, (one) => {
      invalidCount++;
      if (invalid.length < MOST_INVALID_SHOWN) invalid.push(one);
    });
    let waiting: ReadRecord[] = [];
    const stageWaiting = async (): Promise<void> => {
      goOn(signal);
      await stage(store, importId, waiting, counts, pace);
      read += waiting.length;
      waiting = [];
      onProgress?.(read);
    };
    for await (const record of records) {
      waiting.push(record);
      if (waiting.length >= STAGED) await stageWaiting();
      else if (pace.isDue()) await pace.rest();
    }
    await stageWaiting();
    return succeeded({ importId, counts, invalid, invalidCount });
  } catch (error) {
    await dropImport(store, importId);
    if (error instanceof NotAnExport) return refused('refused-file', error.code);
    if (error instanceof JsonRefusal) return refused('refused-file', `${error.code} ${error.line}`);
    return failure(error);
  }
}

async function stage(
  { db }: Store,
  importId: string,
  batch: readonly ReadRecord[],
  counts: ImportCounts,
  pace: Pace,
): Promise<void> {
  if (batch.length === 0) return;
  const names = [...new Set(batch.map(({ entity }) => entity))];
  const transaction = db.transaction(['staging', 'meta', ...names], 'readwrite', { durability: 'relaxed' });
  const hidden = await hiddenIn(transaction);
  const records = batch.map(({ entity, record, partial }) => ({
    entity,
    record: withoutMark(record),
    ...(partial ? { partial } : {}),
  }));
  const added = transaction.objectStore('staging').add({ importId, records });
  const stored = await storedAmong(
    transaction,
    records.map(({ entity, record: { id } }) => ({ entity, id })),
  );
  await added;
  await transaction.done;
  pace.begin();
  for (const { entity, record, partial } of records) {
    if (pace.isDue()) await pace.rest();
    const known = stored.get(`${entity} ${record.id}`);
    const isNew = !known || isHidden(known, hidden);
    counts[isNew ? 'new' : mergeRead(asStored(entity, known), record, partial).outcome]++;
  }
}

/**
 * Second half. New records are brought in batch by batch, hidden from every view; then one short transaction merges the
 * few that change stored records and makes all of it visible: until it commits nothing has happened, after it everything
 * has. Ended before, the hidden ones are cleared away, at the latest at the next start. One act to undo; importing the
 * same again writes nothing. Articles of the same key are one. `onProgress` counts records.
 */
export async function finishImport(
  store: Store,
  importId: string,
  options: ImportOptions = {},
): Promise<Result<Written<ImportCounts>>> {
  const result = await aloneBringing(store.db.name, () => bringIn(store, importId, options));
  await dropImport(store, importId);
  // What it changed of earlier imports; what this leaves goes when the house is kept.
  if (result.ok) await tidySegments(store);
  return result;
}

async function bringIn(
  store: Store,
  importId: string,
  { onProgress, signal }: ImportOptions,
): Promise<Result<Written<ImportCounts>>> {
  const index = new ImportIndex(store, importId);
  const bringing: Bringing = { importId, counts: noCounts(), articleIds: new Map(), brought: 0, index };
  const since = new Date().toISOString();
  try {
    await clearHidden(store);
    await transact(store, 'relaxed', (transaction) => setHidden(transaction, importId, 'brought'));
    let done = 0;
    for (const key of await store.db.getAllKeysFromIndex('staging', 'importId', importId)) {
      goOn(signal);
      done += await bringBatch(store, key, bringing);
      onProgress?.(done);
    }
    goOn(signal);
    await index.finish();
    const journal = openImportJournal(importId, bringing.brought);
    const shown = await writeWith(store, journal, async (work, transaction) => {
      await stillHidden(transaction, importId);
      await mergeChanges(work, transaction, bringing);
      await joinLateArticles(transaction, importId, since);
      if (bringing.brought > 0) await countUnexported(transaction, bringing.brought);
      await setHidden(transaction, importId, null);
      return bringing.counts;
    });
    if (!shown.ok) throw new Refusal(shown.error.code, shown.error.message);
    if (bringing.brought > 0) store.announcer.announceMany(entityNames);
    return shown;
  } catch (error) {
    // What cannot be cleared now, because the connection is gone, stays hidden and goes at the next start.
    await clearImport(store, importId).catch(() => undefined);
    return failure(error);
  }
}

/** Merges what was left in the staging store: records that are stored and read otherwise in the file. */
async function mergeChanges(
  work: Work,
  transaction: WriteTransaction,
  { importId, counts }: Bringing,
): Promise<void> {
  const staging = transaction.objectStore('staging');
  for (const key of await staging.index('importId').getAllKeys(importId)) {
    for (const { entity, record: staged, partial } of (await staging.get(key))?.records ?? []) {
      const record = asStored(entity, staged);
      const current = await work.get(entity, record.id);
      const merged = current && mergeRead(current, record, partial);
      // A deletion begins its time in the trash here: by its age elsewhere it would be for good at once.
      const isDeletedNow = merged && merged.record.deletedAt !== null && current.deletedAt === null;
      const brought = isDeletedNow ? { ...merged.record, deletedAt: work.now } : merged?.record;
      if (merged?.outcome !== 'same')
        await work.put(entity, brought ? validRecord(entity, brought) : record, current);
      counts[merged?.outcome ?? 'new']++;
    }
    await staging.delete(key);
  }
}

/** Throws away what was put aside for one import. */
export async function dropImport({ db }: Store, importId: string): Promise<void> {
  try {
    const transaction = db.transaction('staging', 'readwrite');
    for (const key of await transaction.store.index('importId').getAllKeys(importId))
      await transaction.store.delete(key);
    await transaction.done;
  } catch {
    // The connection is gone: what is left is dropped at the next start.
  }
  releaseStaged(importId);
}
