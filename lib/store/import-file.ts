import { JsonRefusal } from '../exchange/json-reader.ts';
import { mergeRecords, type MergeOutcome } from '../exchange/merge.ts';
import { NotAnExport, readJson } from '../exchange/read-json.ts';
import type { Invalid, ReadRecord } from '../exchange/read-record.ts';
import type { EntityName, EntityOf } from '../model/entities.ts';
import { asStored, asStoredOrNone, validRecord } from './narrowing.ts';
import type { Store } from './open.ts';
import type { StagedRecord } from './schema.ts';
import { failure, Refusal, refused, type Result, succeeded } from './result.ts';
import { type Work, write, type Written } from './write.ts';

export type ImportCounts = Record<MergeOutcome | 'new', number>;

/** What an import would do, for the reader to agree to. */
export interface ImportPreview {
  readonly importId: string;
  readonly counts: ImportCounts;
  /** The first of what is left out, with lines. */
  readonly invalid: readonly Invalid[];
  readonly invalidCount: number;
}

export interface ImportOptions {
  /** Called after each batch with the records read so far. */
  readonly onProgress?: (records: number) => void;
  readonly signal?: AbortSignal;
}

const MOST_INVALID_SHOWN = 200;
/** Records in one row of the staging store. */
const STAGED = 200;
const cancelled = (signal: AbortSignal | undefined): boolean => signal?.aborted ?? false;

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
  const counts: ImportCounts = { new: 0, same: 0, merged: 0, conflicting: 0 };
  const invalid: Invalid[] = [];
  let invalidCount = 0;
  let read = 0;
  try {
    const records = readJson(chunks, (one) => {
      invalidCount++;
      if (invalid.length < MOST_INVALID_SHOWN) invalid.push(one);
    });
    for await (const batch of records) {
      if (cancelled(signal)) throw new Refusal('cancelled', 'stopped by the reader');
      for (let from = 0; from < batch.length; from += STAGED) {
        const some = batch.slice(from, from + STAGED);
        await stage(store, importId, some, counts);
        read += some.length;
        onProgress?.(read);
      }
    }
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
): Promise<void> {
  const names = [...new Set(batch.map(({ entity }) => entity))];
  const transaction = db.transaction(['staging', ...names], 'readwrite', { durability: 'relaxed' });
  const records = batch.map(({ entity, record }) => ({ entity, record }));
  const added = transaction.objectStore('staging').add({ importId, records, at: new Date().toISOString() });
  const current = await Promise.all(
    batch.map(({ entity, record }) => transaction.objectStore(entity).get(record.id)),
  );
  await added;
  await transaction.done;
  batch.forEach(({ entity, record }, number) => {
    const known = asStoredOrNone(entity, current[number]);
    counts[known ? mergeRecords(known, record, null).outcome : 'new']++;
  });
}

/**
 * Second half: merges the records put aside into what is stored, in one transaction and one act to undo; importing the
 * same again writes nothing. Articles of the same key are one. `onProgress` counts records, before the commit.
 */
export async function finishImport(
  store: Store,
  importId: string,
  { onProgress, signal }: ImportOptions = {},
): Promise<Result<Written<ImportCounts>>> {
  const result = await write(store, 'import', async (work) => {
    const counts: ImportCounts = { new: 0, same: 0, merged: 0, conflicting: 0 };
    const articleIds = new Map<string, string>();
    let done = 0;
    for await (const batch of work.staged(importId)) {
      if (cancelled(signal)) throw new Refusal('cancelled', 'stopped by the reader');
      for (const round of rounds(batch))
        for (const outcome of await Promise.all(round.map((one) => bring(work, one, articleIds))))
          counts[outcome]++;
      done += batch.length;
      onProgress?.(done);
    }
    return counts;
  });
  await dropImport(store, importId);
  return result;
}

/**
 * Records of a batch that can be written side by side: articles before what refers to them, and nothing twice at a time.
 */
function rounds(batch: readonly StagedRecord[]): StagedRecord[][] {
  const all: StagedRecord[][] = [];
  const met = new Map<string, number>();
  for (const one of batch) {
    const names = ['id', 'key'].flatMap((field) => {
      const name: unknown = Object.entries(one.record).find(([key]) => key === field)?.[1];
      return typeof name === 'string' ? [`${one.entity} ${name}`] : [];
    });
    const first = one.entity === 'articles' ? 0 : (met.get('articles') ?? -1) + 1;
    const round = Math.max(first, ...names.map((name) => (met.get(name) ?? -1) + 1));
    for (const name of names) met.set(name, round);
    if (one.entity === 'articles') met.set('articles', Math.max(met.get('articles') ?? 0, round));
    (all[round] ??= []).push(one);
  }
  return all;
}

async function bring(
  work: Work,
  { entity, record: staged }: StagedRecord,
  articleIds: Map<string, string>,
): Promise<keyof ImportCounts> {
  const record = await inOwnArticle(work, entity, asStored(entity, staged), articleIds);
  if (!record) return 'same';
  const current = await work.get(entity, record.id);
  if (!current) {
    await work.put(entity, record, undefined);
    return 'new';
  }
  const merged = mergeRecords(current, record, null);
  if (merged.outcome !== 'same') await work.put(entity, validRecord(entity, merged.record), current);
  return merged.outcome;
}

/** The record with the id of the article that is stored under the same key; null for that article's bare stand-in. */
async function inOwnArticle(
  work: Work,
  entity: EntityName,
  record: EntityOf<EntityName>,
  articleIds: Map<string, string>,
): Promise<EntityOf<EntityName> | null> {
  if (entity === 'articles') {
    const article = validRecord('articles', record);
    const known = [
      ...(await work.getAllBy('articles', 'key', article.key)),
      ...(await work.getAllBy('articles', 'aliases', article.url)),
    ].find(({ deletedAt }) => deletedAt === null);
    if (!known || known.id === article.id) return record;
    articleIds.set(article.id, known.id);
    // Other programs tell no more than the address: there is nothing to merge.
    return article.textHash === '' ? null : { ...record, id: known.id, key: known.key };
  }
  const own = 'articleId' in record ? articleIds.get(String(record.articleId)) : undefined;
  return own === undefined ? record : validRecord(entity, { ...record, articleId: own });
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
}

/** Throws away what imports left behind that were begun before `limit` (ISO 8601) and never finished. */
export async function dropAbandonedImports({ db }: Store, limit: string): Promise<Result<null>> {
  try {
    let cursor = await db.transaction('staging', 'readwrite').store.openCursor();
    while (cursor) {
      if (cursor.value.at < limit) await cursor.delete();
      cursor = await cursor.continue();
    }
    return succeeded(null);
  } catch (error) {
    return failure(error);
  }
}
