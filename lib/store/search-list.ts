import type { IDBPIndex } from 'idb';
import { END, type KeyText, textOfKey } from './key-text.ts';
import type { Schema, StoreName } from './schema.ts';

/** Index of the rows' tokens: the rows of one token lie newest first. */
export type TokenIndex = IDBPIndex<Schema, StoreName[], 'words', 'tokens'>;

/** Tokens that are followed side by side for one word of a query. */
const MOST_RUNS = 24;
/** A beginning of many tokens is read whole while it has fewer rows than this. */
const FEW = 1500;

/** The keys of one token, newest first, as far as they are read. */
export class Run {
  readonly #index: TokenIndex;
  readonly #token: string;
  keys: readonly KeyText[] = [];
  ended = false;

  constructor(index: TokenIndex, token: string) {
    this.#index = index;
    this.#token = token;
  }

  /** All keys up to this one are known. */
  get frontier(): KeyText {
    return this.ended ? END : (this.keys.at(-1) ?? '');
  }

  /** From the start, as an index cannot be entered in the midst of one token's rows. */
  async read(depth: number): Promise<number> {
    if (this.ended) return 0;
    const keys = await this.#index.getAllKeys(IDBKeyRange.only(this.#token), depth);
    this.keys = this.keys.concat(keys.slice(this.keys.length).map(textOfKey));
    this.ended = keys.length < depth;
    return keys.length;
  }

  static whole(index: TokenIndex, token: string, keys: readonly KeyText[]): Run {
    const run = new Run(index, token);
    run.keys = keys;
    run.ended = true;
    return run;
  }
}

/** The rows of a word of the query: of every token that begins with it. */
export class KeyList {
  readonly runs: readonly Run[];

  constructor(runs: readonly Run[]) {
    this.runs = runs;
  }

  get ended(): boolean {
    return this.runs.every(({ ended }) => ended);
  }

  /** All keys of the list up to this one are known. */
  get frontier(): KeyText {
    return least(this.runs);
  }

  /** Keys after `from` and up to `to`, each once, newest first. */
  between(from: KeyText, to: KeyText): KeyText[] {
    const within = this.runs.map(({ keys }) => keys.filter((key) => key > from && key <= to));
    return within.length === 1 ? (within[0] ?? []) : [...new Set(within.flat())].sort();
  }
}

/** The first of the keys up to which all is known. */
export const least = (lists: readonly { readonly frontier: KeyText }[]): KeyText =>
  lists.reduce((so, { frontier }) => (frontier < so ? frontier : so), END);

/** Tokens that begin with the word: `\uffff` is the greatest UTF-16 unit. */
const beginningWith = (word: string): IDBKeyRange => IDBKeyRange.bound(word, `${word}\uffff`);

/** The list of a word; null where so many tokens begin with it, with so many rows, that they are not followed. */
export async function listOfWord(index: TokenIndex, word: string): Promise<KeyList | null> {
  const tokens = await tokensFrom(index, word);
  if (tokens.length <= MOST_RUNS) return listOfTokens(index, tokens);
  const keys = await index.getAllKeys(beginningWith(word), FEW);
  if (keys.length === FEW) return null;
  return new KeyList([Run.whole(index, word, [...new Set(keys.map(textOfKey))].sort())]);
}

export const listOfTokens = (index: TokenIndex, tokens: readonly string[]): KeyList =>
  new KeyList(tokens.map((token) => new Run(index, token)));

/** The different tokens that begin with the word, and one more than can be followed when there are more. */
async function tokensFrom(index: TokenIndex, word: string): Promise<string[]> {
  const tokens: string[] = [];
  let cursor = await index.openKeyCursor(beginningWith(word));
  while (cursor && tokens.length <= MOST_RUNS) {
    tokens.push(cursor.key);
    // The least text that is greater.
    cursor = await cursor.continue(`${cursor.key}\u0000`);
  }
  return tokens;
}
