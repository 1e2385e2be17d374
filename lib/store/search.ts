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

/** Rows that are read and compared for one query; keys alone are cheap, so more of them are intersected. */
const MOST_ROWS = 500;
const MOST_KEYS = 50_000;

/**
 * Records that have, for each word of the query, a word that begins with it; last changed first. Folded for all scripts.
 * Cost grows with the hits of the query's rarest word, not with the library.
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
    const hits: SearchHit[] = [];
    for (const { entity, id } of rows.slice(0, options.limit)) {
      const record = await store.db.get(entity, id);
      if (record) hits.push({ entity, id, record: asStored(entity, record) });
    }
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
  const index = db.transaction('search').store.index('tokens');
  const counted = await Promise.all(
    words.map(async (word) => ({ word, count: await index.count(beginningWith(word)) })),
  );
  counted.sort((a, b) => a.count - b.count);
  const [rarest, ...others] = counted;
  if (!rarest || rarest.count === 0) return { rows: [], more: false };
  let keys = new Map<string, [EntityName, string]>();
  for (const key of await index.getAllKeys(beginningWith(rarest.word), MOST_KEYS))
    if (entities.length === 0 || entities.includes(key[0])) keys.set(key.join('/'), key);
  // Common words are intersected by their keys; the rest is checked on the rows themselves.
  for (const { word } of keys.size > MOST_ROWS ? others : []) {
    const also = new Set(
      (await index.getAllKeys(beginningWith(word), MOST_KEYS)).map((key) => key.join('/')),
    );
    keys = new Map([...keys].filter(([key]) => also.has(key)));
  }
  const looked = [...keys.values()].slice(0, MOST_ROWS);
  const store = db.transaction('search').store;
  const rows = await Promise.all(looked.map((key) => store.get(key)));
  const found = rows.flatMap((row) => (row && fits(row, words, articleId) ? [row] : []));
  return { rows: found, more: keys.size > looked.length || rarest.count > MOST_KEYS };
}

const fits = (row: SearchRow, words: readonly string[], articleId: string | null): boolean =>
  (articleId === null || row.articleId === articleId) &&
  words.every((word) => row.tokens.some((token) => token.startsWith(word)));
