import type { IDBPIndex } from 'idb';
import { entityNames, type EntityName } from '../model/entities.ts';
import { articleToken, entityToken, type SearchRow } from './search-tokens.ts';
import type { Schema, StoreName } from './schema.ts';

/** Index of [token, -time of the last change]: the rows of one token, newest first. */
export type TokenIndex = IDBPIndex<Schema, StoreName[], 'words', 'tokens'>;

/** Rows that are read for one query. */
export const MOST_ROWS = 1500;
/** Tokens that are followed side by side; a beginning of more words than that is checked on the rows of the others. */
const MOST_RUNS = 32;
/** A beginning of many words that has fewer rows than this is read whole. */
const FEW = 200;
/** Rows read at a time, shared among the runs. */
const PAGE = 64;
const LEAST_PAGE = 8;
/** How far back the n-th newest row of a token lies tells how common it is. */
const DEPTH = 30;

/** Every token that begins with the word: `\uffff` is the greatest UTF-16 unit. */
const beginningWith = (word: string): IDBKeyRange => IDBKeyRange.bound([word], [`${word}\uffff`]);
/** One token from a time on: an array sorts after every number. */
const tokenFrom = (token: string, at: number): IDBKeyRange => IDBKeyRange.bound([token, at], [token, []]);

/**
 * Rows among which all hits of a query are, newest first, in pages: those of its rarest word, kind or article. They are
 * yet to be checked against the whole query.
 */
export async function* rowsFor(
  index: TokenIndex,
  words: readonly string[],
  { entities, articleId }: { readonly entities: readonly EntityName[]; readonly articleId: string | null },
): AsyncGenerator<readonly SearchRow[], void, undefined> {
  const ranges = words.map(beginningWith);
  const followed = await Promise.all(ranges.map((range) => tokensIn(index, range)));
  for (const [at, range] of ranges.entries()) {
    if ((followed[at]?.length ?? 0) <= MOST_RUNS || (await index.getAllKeys(range, FEW)).length >= FEW)
      continue;
    yield (await index.getAll(range)).sort((a, b) => a.at - b.at);
    return;
  }
  if (articleId !== null) followed.push([articleToken(articleId)]);
  if (entities.length > 0) followed.push(entities.map(entityToken));
  const runs = followed.filter((tokens) => tokens.length <= MOST_RUNS);
  const reaches = await Promise.all(runs.map((tokens) => reachOf(index, tokens)));
  yield* newestFirst(index, runs[reaches.indexOf(Math.max(...reaches))] ?? entityNames.map(entityToken));
}

/** The different tokens of a range, and one more than can be followed when there are more. */
async function tokensIn(index: TokenIndex, range: IDBKeyRange): Promise<string[]> {
  const tokens: string[] = [];
  let cursor = await index.openKeyCursor(range);
  while (cursor && tokens.length <= MOST_RUNS) {
    const [token] = cursor.key;
    tokens.push(token);
    cursor = await cursor.continue([token, Infinity]);
  }
  return tokens;
}

/** Time of the `DEPTH`-th newest row of the commonest of the tokens, in ms back from now; infinite where there is none. */
async function reachOf(index: TokenIndex, tokens: readonly string[]): Promise<number> {
  const now = Date.now();
  const reaches = tokens.map(async (token) => {
    const cursor = await index.openKeyCursor(tokenFrom(token, -Infinity));
    const deep = await cursor?.advance(DEPTH);
    return deep ? now + deep.key[1] : Infinity;
  });
  return Math.min(...(await Promise.all(reaches)));
}

/** The rows of one token, as far as they are read and not yet handed out. */
interface Run {
  readonly token: string;
  size: number;
  from: number;
  ended: boolean;
  waiting: SearchRow[];
  /** Rows at the time `from` that were read before. */
  met: Set<string>;
}

async function* newestFirst(
  index: TokenIndex,
  tokens: readonly string[],
): AsyncGenerator<readonly SearchRow[], void, undefined> {
  const size = Math.max(LEAST_PAGE, Math.ceil(PAGE / tokens.length));
  const runs = tokens.map((token): Run => ({
    token,
    size,
    from: -Infinity,
    ended: false,
    waiting: [],
    met: new Set(),
  }));
  for (;;) {
    await Promise.all(
      runs.filter(({ ended, waiting }) => !ended && waiting.length === 0).map((run) => readOn(index, run)),
    );
    // Beyond the time that a run was read to, it may still have rows.
    const reached = Math.min(...runs.flatMap(({ ended, from }) => (ended ? [] : [from])));
    const page = runs.flatMap((run) => {
      const ready = run.waiting.filter(({ at }) => at <= reached);
      run.waiting = run.waiting.filter(({ at }) => at > reached);
      return ready;
    });
    if (page.length > 0) yield page.sort((a, b) => a.at - b.at);
    if (runs.every(({ ended, waiting }) => ended && waiting.length === 0)) return;
  }
}

async function readOn(index: TokenIndex, run: Run): Promise<void> {
  const rows = await index.getAll(tokenFrom(run.token, run.from), run.size);
  const fresh = rows.filter(({ entity, id }) => !run.met.has(`${entity} ${id}`));
  run.ended = rows.length < run.size;
  run.waiting.push(...fresh);
  const last = rows.at(-1)?.at ?? run.from;
  if (last !== run.from) run.met = new Set();
  for (const { at, entity, id } of fresh) if (at === last) run.met.add(`${entity} ${id}`);
  run.from = last;
  // A thousand records of one act have the same time: the page has to reach beyond them.
  if (fresh.length === 0) run.size *= 2;
  if (run.size > 2 * MOST_ROWS) run.ended = true;
}
