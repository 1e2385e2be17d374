import { entityNames, type EntityName, type EntityOf } from '../model/entities.ts';
import type { Store } from './open.ts';
import { failure, type Result, succeeded } from './result.ts';
import { hiddenIn, importOf } from './hidden.ts';
import { entityOfKey, idOfKey, keyOfText, type KeyText } from './key-text.ts';
import { asStored } from './narrowing.ts';
import { NewestFirst } from './newest-first.ts';
import { segmentStores, type StoreName, type StoreTransaction } from './schema.ts';
import { matchesOf, type RowStore } from './search-match.ts';
import { tokensOf } from './search-tokens.ts';
import { type Seen, seenIn } from './seen.ts';
import { type SegmentMatch, SegmentMatches } from './segment-match.ts';

export interface SearchOptions {
  /** Kinds to look among; empty means all. */
  readonly entities: readonly EntityName[];
  /** Only what belongs to this article. */
  readonly articleId: string | null;
  readonly limit: number;
}

export interface SearchHit {
  readonly entity: EntityName;
  readonly id: string;
  readonly record: EntityOf<EntityName>;
}

/** `more`: there are further hits beyond the limit, or so many candidates that not all were looked at. */
export interface SearchResult {
  readonly hits: readonly SearchHit[];
  readonly more: boolean;
}

/** Records that are read for one query: while an import is brought in, none of those that it adds is shown. */
const MOST_RECORDS = 2000;
/** Further words of a query are not looked at. */
const MOST_WORDS = 16;

/**
 * Records that have, for each word of the query, a word that begins with it; last changed first. Folded for all scripts.
 * The work is bounded whatever the library's size, and `more` tells when the bound was met.
 */
export async function search(
  { db }: Store,
  query: string,
  { entities, articleId, limit }: SearchOptions,
): Promise<Result<SearchResult>> {
  try {
    const words = tokensOf(query).slice(0, MOST_WORDS);
    if (words.length === 0) return succeeded({ hits: [], more: false });
    const kinds = entities.length === 0 ? entityNames : entities;
    const stores: StoreName[] = ['words', ...segmentStores, 'meta', ...kinds];
    const transaction = db.transaction(stores);
    const rows = transaction.objectStore('words');
    const seen = await seenIn(transaction);
    const wanted = limit + 1;
    const among = entityNames.every((entity) => kinds.includes(entity)) ? [] : kinds;
    const asked = { words, entities: among, articleId, wanted };
    const segments = await SegmentMatches.find(transaction, await hiddenIn(transaction), asked);
    const list = new NewestFirst(matchesOf(rows, asked), segments);
    const hits = new Map<string, SearchHit>();
    let looked = 0;
    while (hits.size < wanted && looked < MOST_RECORDS) {
      const page = await list.take(Math.min(wanted - hits.size, MOST_RECORDS - looked));
      if (page.length === 0) break;
      looked += page.length;
      const read = page.map((one) =>
        typeof one === 'string' ? hitOf(rows, seen, one) : hitIn(transaction, one),
      );
      for (const hit of await Promise.all(read))
        if (hit && isIn(articleId, hit.record)) hits.set(`${hit.entity} ${hit.id}`, hit);
    }
    const more = hits.size > limit || list.bounded || looked >= MOST_RECORDS;
    return succeeded({ hits: [...hits.values()].slice(0, limit), more });
  } catch (error) {
    return failure(error);
  }
}

/** Null for a record that nobody sees. */
async function hitOf(rows: RowStore, seen: Seen, key: KeyText): Promise<SearchHit | null> {
  const entity = entityOfKey(key);
  if (!entity) return null;
  const usual = idOfKey(key);
  const record = await seen.get(entity, usual);
  if (record) return { entity, id: record.id, record };
  // A file may give an id in capitals, which the key has not.
  const { id = usual } = (await rows.get(keyOfText(key))) ?? {};
  const other = id === usual ? undefined : await seen.get(entity, id);
  return other ? { entity, id: other.id, record: other } : null;
}

/** Null for a record that was written since: its mark is gone, and it has a row. */
async function hitIn(
  transaction: StoreTransaction<'readonly'>,
  { entity, id, importId }: SegmentMatch,
): Promise<SearchHit | null> {
  if (!entity || id === null) return null;
  const value = await transaction.objectStore(entity).get(id);
  if (!value || importOf(value) !== importId) return null;
  const record = asStored(entity, value);
  return { entity, id: record.id, record };
}

const isIn = (articleId: string | null, record: EntityOf<EntityName>): boolean =>
  articleId === null || ('articleId' in record ? record.articleId : record.id) === articleId;
