import type { MergeOutcome } from '../exchange/merge.ts';
import { mergeRead } from '../exchange/merge-read.ts';
import type { EntityName, EntityOf } from '../model/entities.ts';
import { importOf, isHidden, type Hidden, stillHidden, withMark } from './hidden.ts';
import type { Brought, ImportIndex } from './import-index.ts';
import { type Creation, noteCreations } from './journal.ts';
import { asStored, validRecord } from './narrowing.ts';
import type { Store } from './open.ts';
import { Pace } from './pace.ts';
import type { StagedRecord, WriteTransaction } from './schema.ts';
import { storedAmong } from './stored-among.ts';
import { transact } from './transact.ts';
import { dropRow } from './write.ts';

export type ImportCounts = Record<MergeOutcome | 'new', number>;

/** An import while its records are brought in. */
export interface Bringing {
  readonly importId: string;
  readonly counts: ImportCounts;
  /** Stored article's id by the id that the file gives the same article. */
  readonly articleIds: Map<string, string>;
  brought: number;
  readonly index: ImportIndex;
}

/**
 * Writes the new ones of one staged batch, hidden, in one short transaction; what changes a stored record is left in the
 * staging store for the end. Refuses `cancelled` when the import is not hidden any more: everything was deleted meanwhile.
 */
export async function bringBatch(store: Store, key: number, bringing: Bringing): Promise<number> {
  const { created, written, read } = await transact(store, 'relaxed', async (transaction) => {
    const hidden = await stillHidden(transaction, bringing.importId);
    const staging = transaction.objectStore('staging');
    const { importId, records } = (await staging.get(key)) ?? { importId: '', records: [] };
    const batch: Batch = { transaction, hidden, bringing, created: new Map(), written: [], changes: [] };
    for (const round of rounds(records)) await bringRound(batch, round);
    await noteCreations(transaction, bringing.importId, [...batch.created.values()]);
    if (batch.changes.length === 0) await staging.delete(key);
    else await staging.put({ importId, records: batch.changes }, key);
    return { ...batch, read: records.length };
  });
  bringing.brought += created.size;
  bringing.counts.new += created.size;
  await bringing.index.add(written);
  return read;
}

interface Batch {
  readonly transaction: WriteTransaction;
  readonly hidden: Hidden;
  readonly bringing: Bringing;
  readonly created: Map<string, Creation>;
  /** In their order; one that the file has twice stands there twice. */
  readonly written: Brought[];
  readonly changes: StagedRecord[];
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

/** Records that are written before the page may do something else, at most; fewer where they take long. */
const AT_ONCE = 20;

async function bringRound(batch: Batch, round: readonly StagedRecord[]): Promise<void> {
  const { transaction, bringing, hidden, created, changes } = batch;
  const { importId, counts } = bringing;
  const own = await Promise.all(
    round.map(async ({ entity, record, partial }) => ({
      entity,
      partial,
      record: await inOwnArticle(batch, entity, asStored(entity, record)),
    })),
  );
  const refs = own.flatMap(({ entity, record }) => (record ? [{ entity, id: record.id }] : []));
  const stored = await storedAmong(transaction, refs);
  const puts: Promise<void>[] = [];
  const pace = new Pace();
  for (const { entity, record, partial } of own) {
    // Only the writes may be waited for: the transaction ends when it has nothing to do.
    if (puts.length >= AT_ONCE || (puts.length > 0 && pace.isDue())) {
      await Promise.all(puts.splice(0));
      pace.begin();
    }
    const known = record && stored.get(`${entity} ${record.id}`);
    if (!record) counts.same++;
    else if (!known || (isHidden(known, hidden) && importOf(known) !== importId)) {
      created.set(`${entity} ${record.id}`, { entity, id: record.id, version: record.version });
      puts.push(putBrought(batch, entity, record, known ?? undefined));
    } else {
      const merged = mergeRead(asStored(entity, known), record, partial);
      if (merged.outcome === 'same') counts.same++;
      else if (!isHidden(known, hidden)) changes.push({ entity, record, ...(partial ? { partial } : {}) });
      else {
        // The file has the record twice.
        counts[merged.outcome]++;
        puts.push(putBrought(batch, entity, validRecord(entity, merged.record), known));
      }
    }
  }
  await Promise.all(puts);
}

/** The record alone: the import's index makes it findable, and it was never pushed. */
async function putBrought(
  { transaction, bringing, written }: Batch,
  entity: EntityName,
  record: EntityOf<EntityName>,
  stored: object | undefined,
): Promise<void> {
  const { importId } = bringing;
  const isAgain = stored !== undefined && importOf(stored) === importId;
  written.push({ entity, record, isAgain });
  if (stored && !isAgain) await dropRow(transaction, entity, stored);
  await transaction.objectStore(entity).put(withMark(record, importId));
}

/** The record with the id of the article that is stored under the same key; null for that article's bare stand-in. */
async function inOwnArticle(
  { transaction, hidden, bringing: { importId, articleIds } }: Batch,
  entity: EntityName,
  record: EntityOf<EntityName>,
): Promise<EntityOf<EntityName> | null> {
  if (entity === 'articles') {
    const article = validRecord('articles', record);
    const articles = transaction.objectStore('articles');
    const alike = [
      ...(await articles.index('key').getAll(IDBKeyRange.only(article.key))),
      ...(await articles.index('aliases').getAll(IDBKeyRange.only(article.url))),
    ].filter((one) => importOf(one) === importId || !isHidden(one, hidden));
    const known = alike.map((one) => asStored('articles', one)).find(({ deletedAt }) => deletedAt === null);
    if (!known || known.id === article.id) return record;
    articleIds.set(article.id, known.id);
    // Other programs tell no more than the address: there is nothing to merge.
    return article.textHash === '' ? null : { ...record, id: known.id, key: known.key };
  }
  const own = 'articleId' in record ? articleIds.get(String(record.articleId)) : undefined;
  return own === undefined ? record : validRecord(entity, { ...record, articleId: own });
}
