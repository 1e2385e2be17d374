import { entityNames, type EntityName, type EntityOf } from '../model/entities.ts';
import type { Store } from './open.ts';
import { failure, type Result, succeeded } from './result.ts';
import { MOST_ROWS, rowsFor } from './search-rows.ts';
import { tokensOf } from './search-tokens.ts';
import { seenIn } from './seen.ts';

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

/** Further words of a query are not looked at. */
const MOST_WORDS = 16;

/**
 * Records that have, for each word of the query, a word that begins with it; last changed first. Folded for all scripts.
 * Rows of the query's rarest word are read newest first until the limit is reached; the work is bounded whatever the
 * library's size, and `more` tells when the bound was met.
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
    const seen = await seenIn(transaction);
    const index = transaction.objectStore('words').index('tokens');
    const found = new Map<string, { readonly entity: EntityName; readonly id: string }>();
    let looked = 0;
    let bounded = false;
    for await (const rows of rowsFor(index, words, { entities, articleId })) {
      for (const row of rows) {
        const fits =
          kinds.includes(row.entity) &&
          (articleId === null || row.articleId === articleId) &&
          words.every((word) => row.tokens.some(([token]) => token.startsWith(word)));
        if (fits && !seen.hides(row)) found.set(`${row.entity} ${row.id}`, row);
      }
      looked += rows.length;
      bounded = looked >= MOST_ROWS;
      if (found.size > limit || bounded) break;
    }
    const wanted = [...found.values()].slice(0, limit);
    const records = await Promise.all(wanted.map(({ entity, id }) => seen.get(entity, id)));
    const hits = wanted.flatMap(({ entity, id }, at): SearchHit[] => {
      const record = records[at];
      return record ? [{ entity, id, record }] : [];
    });
    return succeeded({ hits, more: bounded || found.size > limit });
  } catch (error) {
    return failure(error);
  }
}
