import type { EntityName, EntityOf } from '../model/entities.ts';
import { FOLD_VERSION, fold } from '../text/fold.ts';
import { searchKeyOf } from './search-key.ts';

/** One record in the search index: written in the record's own transaction, so that a cold page can search. */
export interface SearchRow {
  readonly key: Uint8Array<ArrayBuffer>;
  readonly id: string;
  /** Folding and splitting that made the tokens: rows of an older one are told apart. */
  readonly version: number;
  readonly tokens: readonly string[];
}

/** Raised when `tokensOf` changes. */
const SPLIT_VERSION = 2;
export const SEARCH_VERSION = FOLD_VERSION * 100 + SPLIT_VERSION;

/** More distinct words of one record are not indexed: a note of that length is found by any of its first ones. */
const MOST_TOKENS = 2000;
const LONGEST_TOKEN = 40;

/** Arabic article and the particles written together with it; what follows has to be a word of its own. */
const arabicPrefix = /^(?:وال|فال|بال|كال|ولل|لل|ال)(?=.{3})/;

/** Folded words of a text, each once; Arabic words stand without the article and the particles before it. */
export function tokensOf(text: string): string[] {
  const tokens = new Set<string>();
  for (const [word] of fold(text).text.matchAll(/[\p{L}\p{N}]+/gu)) {
    tokens.add(word.replace(arabicPrefix, '').slice(0, LONGEST_TOKEN));
    if (tokens.size >= MOST_TOKENS) break;
  }
  return [...tokens];
}

type Texts = { [N in EntityName]: (record: EntityOf<N>) => readonly string[] };

/** What of each kind is searched. */
const texts: Texts = {
  articles: ({ title, siteName, byline }) => [title, siteName ?? '', byline ?? ''],
  quotations: ({ selector, speaker }) => [selector.exact, speaker?.name ?? ''],
  actors: ({ name, aliases, roles }) => [name, ...aliases, ...roles.map(({ title }) => title)],
  appearances: () => [],
  annotations: ({ body, tags, selector }) => [body, ...tags, selector?.exact ?? ''],
  assessments: ({ label, rationale }) => [label, rationale],
  crossReferences: ({ note, to }) => [note, 'title' in to ? String(to.title) : ''],
  evidence: ({ url, excerpt, note }) => [url ?? '', excerpt, note],
};

/** A token that every record of a kind has; no word begins with its sign. */
export const entityToken = (entity: EntityName): string => `#${entity}`;

/** A token that every record of an article has, short because it is in every row: the record tells exactly. */
export const articleToken = (articleId: string): string => `@${articleId.slice(0, 8)}`;

/** The index row of a record; null when there is nothing to find it by, or it is in the trash. */
export function searchRowOf<N extends EntityName>(entity: N, record: EntityOf<N>): SearchRow | null {
  if (record.deletedAt !== null) return null;
  const words = tokensOf(texts[entity](record).join('\n'));
  if (words.length === 0) return null;
  const articleId =
    'articleId' in record && typeof record.articleId === 'string'
      ? record.articleId
      : entity === 'articles'
        ? record.id
        : null;
  const facets = [entityToken(entity), ...(articleId === null ? [] : [articleToken(articleId)])];
  return {
    key: searchKeyOf(entity, record),
    id: record.id,
    version: SEARCH_VERSION,
    tokens: [...facets, ...words],
  };
}
