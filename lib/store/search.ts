import type { EntityName, EntityOf } from '../model/entities.ts';
import { asStored } from './narrowing.ts';
import type { Store } from './open.ts';
import { failure, type Result, succeeded } from './result.ts';
import { type SearchRow, tokensOf } from './search-tokens.ts';

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

/** Entries of the index read for one word: a commoner word is checked on the rows that the others find. */
const MOST_KEYS = 2000;
/** Rows that are read and compared for one query. */
const MOST_ROWS = 200;

/**
 * Records that have, for each word of the query, a word that begins with it; last changed first. Folded for all scripts.
 * The work is bounded, whatever the library's size: of words that are everywhere not all hits are seen (`more`).
 */
export async function search(
  store: Store,
  query: string,
  options: SearchOptions,
): Promise<Result<SearchResult>> {
  try {
    const words = tokensOf(query);
    if (words.length === 0) return succeeded({ hits: [], more: false });
    const { rows, more } = await candidates(store, words, options);
    rows.sort((a, b) => (a.modifiedAt < b.modifiedAt ? 1 : -1));
    const found = await Promise.all(
      rows.slice(0, options.limit).map(async ({ entity, id }): Promise<SearchHit | null> => {
        const record = await store.db.get(entity, id);
        return record ? { entity, id, record: asStored(entity, record) } : null;
      }),
    );
    const hits = found.flatMap((hit) => (hit ? [hit] : []));
    return succeeded({ hits, more: more || rows.length > options.limit });
  } catch (error) {
    return failure(error);
  }
}

/** Sorts after every token that begins with the prefix: the greatest UTF-16 unit. */
const beginningWith = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

async function candidates(
  { db }: Store,
  words: readonly string[],
  { entities, articleId }: SearchOptions,
): Promise<{ rows: SearchRow[]; more: boolean }> {
  const store = db.transaction('search').store;
  const lists = await Promise.all(
    words.map(async (word) => {
      const keys = await store.index('tokens').getAllKeys(beginningWith(word), MOST_KEYS);
      return { complete: keys.length < MOST_KEYS, keys: new Map(keys.map((key) => [key.join('/'), key])) };
    }),
  );
  const complete = lists.filter((list) => list.complete).sort((a, b) => a.keys.size - b.keys.size);
  const [rarest, ...others] = complete.length > 0 ? complete : lists.slice(0, 1);
  if (!rarest) return { rows: [], more: false };
  const keys = [...rarest.keys].filter(
    ([name, [entity]]) =>
      (entities.length === 0 || entities.includes(entity)) && others.every((list) => list.keys.has(name)),
  );
  const rows = await Promise.all(keys.slice(0, MOST_ROWS).map(([, key]) => store.get(key)));
  const found = rows.flatMap((row) => (row && fits(row, words, articleId) ? [row] : []));
  return { rows: found, more: keys.length > MOST_ROWS || complete.length === 0 };
}

const fits = (row: SearchRow, words: readonly string[], articleId: string | null): boolean =>
  (articleId === null || row.articleId === articleId) &&
  words.every((word) => row.tokens.some((token) => token.startsWith(word)));
