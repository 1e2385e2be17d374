import { entityNames, type EntityName, type EntityOf } from '../model/entities.ts';
import type { Store } from './open.ts';
import { failure, type Result, succeeded } from './result.ts';
import { entityOfKey, idOfKey, keyOfText, type KeyText } from './key-text.ts';
import { matchesOf, type RowStore } from './search-match.ts';
import { tokensOf } from './search-tokens.ts';
import { type Seen, seenIn } from './seen.ts';

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
    const transaction = db.transaction(['words', 'meta', ...kinds]);
    const rows = transaction.objectStore('words');
    const seen = await seenIn(transaction);
    const wanted = limit + 1;
    const hits: SearchHit[] = [];
    let looked = 0;
    const among = entityNames.every((entity) => kinds.includes(entity)) ? [] : kinds;
    for await (const { keys, bounded } of matchesOf(rows, { words, entities: among, articleId, wanted })) {
      for (let from = 0; from < keys.length && hits.length < wanted && looked < MOST_RECORDS;) {
        const page = keys.slice(from, from + wanted - hits.length);
        const found = await Promise.all(page.map((key) => hitOf(rows, seen, key)));
        hits.push(...found.filter((hit) => hit !== null).filter(({ record }) => isIn(articleId, record)));
        from += page.length;
        looked += page.length;
      }
      if (hits.length >= wanted || bounded || looked >= MOST_RECORDS)
        return succeeded({ hits: hits.slice(0, limit), more: true });
    }
    return succeeded({ hits, more: false });
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

const isIn = (articleId: string | null, record: EntityOf<EntityName>): boolean =>
  articleId === null || ('articleId' in record ? record.articleId : record.id) === articleId;
