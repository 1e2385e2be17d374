import type { IDBPObjectStore } from 'idb';
import type { EntityName } from '../model/entities.ts';
import { getMany } from './get-many.ts';
import { END, type KeyText, keyOfText, textOfKey } from './key-text.ts';
import { type KeyList, least, listOfTokens, listOfWord, type Run } from './search-list.ts';
import { articleToken, entityToken, type SearchRow } from './search-tokens.ts';
import type { Schema, StoreName } from './schema.ts';

export type RowStore = IDBPObjectStore<Schema, StoreName[], 'words'>;

export interface Query {
  /** Folded; a row fits that has for each of them a token that begins with it. */
  readonly words: readonly string[];
  /** Empty for all. */
  readonly entities: readonly EntityName[];
  readonly articleId: string | null;
  /** Matches that are wanted, where there are as many: it tells how deep the first reading goes. */
  readonly wanted: number;
}

/** `bounded`: not all was looked at, there may be more. */
export interface Matches {
  readonly keys: readonly KeyText[];
  readonly bounded: boolean;
}

/**
 * What one query may cost, counted in keys that are read: in a cold page of Chromium, with 100,000 notes at rest, a query of
 * two common words that never stand together takes 84 ms (with 8,000: 124).
 */
const MOST_WORK = 4000;
/**
 * Reading a row takes a cold page as long as reading this many keys: Chromium reads a key in some 6 µs and a row in 50 to
 * 100, Firefox a key in 1 and a row in 70 to 100.
 */
const ROW_COST = 10;
/** Rows that one query may read. */
const MOST_ROWS = MOST_WORK / ROW_COST;
/** How deep the lists of several words are read at first, where fewer matches are wanted: not every key is in all. */
const FIRST = 400;
/** Shared among the tokens of a word, but not below this. */
const LEAST_DEPTH = 16;
/** Each further reading goes at most this many times as deep as the one before, and at least so many: it begins anew. */
const DEEPER = 4;
const WORTH = 1.5;
/** Rows that are read at a time. */
const PAGE = 100;

/**
 * Keys of the rows that fit the query, newest first, in pages. The lists of its words are read side by side, each time
 * deeper, and what stands in all of them is handed out: keys alone, no row, unless a word is too short to be followed or
 * the rarest one has so few keys that looking at their rows takes less. The work is bounded whatever the library's size.
 */
export async function* matchesOf(rows: RowStore, query: Query): AsyncGenerator<Matches, void, undefined> {
  const index = rows.index('tokens');
  const followed = await Promise.all(query.words.map((word) => listOfWord(index, word)));
  const lists = followed.filter((list) => list !== null);
  if (query.articleId !== null) lists.push(listOfTokens(index, [articleToken(query.articleId)]));
  if (query.entities.length > 0) lists.push(listOfTokens(index, query.entities.map(entityToken)));
  if (lists.length === 0) yield* newestRows(rows, query);
  else yield* inAllLists(rows, query, lists, followed.includes(null));
}

async function* inAllLists(
  rows: RowStore,
  query: Query,
  lists: readonly KeyList[],
  isUnsure: boolean,
): AsyncGenerator<Matches, void, undefined> {
  const left = { work: MOST_WORK };
  const first = lists.length > 1 ? Math.max(FIRST, query.wanted) : query.wanted;
  // Up to here it is known of all keys whether they fit.
  let done: KeyText = '';
  let due: Reading[] | null = lists.flatMap(({ runs }) => {
    const depth = Math.max(LEAST_DEPTH, Math.ceil(first / runs.length));
    return runs.map((run) => ({ run, depth }));
  });
  while (due) {
    const read: number[] = await Promise.all(due.map(({ run, depth }) => run.read(depth)));
    left.work -= read.reduce((sum, count) => sum + count, 0);
    const frontier = least(lists);
    const keys = common(lists.map((list) => list.between(done, frontier)));
    if (isUnsure) yield* fitting(rows, query, keys, left);
    else yield { keys, bounded: false };
    if (frontier > done) done = frontier;
    if (done === END) return;
    const lead = furthest(lists, done);
    const ahead = lead.between(done, lead.frontier);
    if (ahead.length === 0 && lead.frontier === END) return;
    due = deeper(behind(lists, lead), left.work);
    const cost = due?.reduce((sum, { depth }) => sum + depth, 0) ?? Infinity;
    if (ahead.length === 0 || ahead.length * ROW_COST >= cost) continue;
    yield* fitting(rows, query, ahead, left);
    done = lead.frontier;
    if (done === END) return;
    due &&= deeper(lead.runs, left.work);
  }
  yield { keys: [], bounded: true };
}

interface Reading {
  readonly run: Run;
  readonly depth: number;
}

/** The next readings of these runs; null where too few keys may still be read. */
function deeper(runs: readonly Run[], work: number): Reading[] | null {
  const open = runs.filter(({ ended }) => !ended);
  const share = Math.floor(work / open.length);
  const due = open.map((run) => ({ run, depth: Math.min(run.keys.length * DEEPER, share) }));
  return due.every(({ run, depth }) => depth >= run.keys.length * WORTH) ? due : null;
}

/** The list whose known keys reach furthest back: of the rarest word. Of those that are known to their end, the one with least left. */
function furthest(lists: readonly KeyList[], done: KeyText): KeyList {
  const ended = lists.filter((list) => list.ended);
  const left = (list: KeyList): number => list.between(done, END).length;
  return ended.length > 0
    ? ended.reduce((so, list) => (left(list) < left(so) ? list : so))
    : lists.reduce((so, list) => (list.frontier > so.frontier ? list : so));
}

/** The runs that do not reach as far back as this list: what they lack holds all lists up. */
function behind(lists: readonly KeyList[], { frontier }: KeyList): Run[] {
  const open = lists.flatMap(({ runs }) => runs.filter(({ ended }) => !ended));
  const late = open.filter((run) => run.frontier < frontier);
  return late.length > 0 ? late : open.filter((run) => run.frontier === frontier);
}

/** What stands in all lists, in their order. */
function common(lists: readonly (readonly KeyText[])[]): KeyText[] {
  const [shortest = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(list));
  return shortest.filter((key) => sets.every((set) => set.has(key)));
}

/** Those whose rows fit, as far as rows may be read. */
async function* fitting(
  rows: RowStore,
  query: Query,
  keys: readonly KeyText[],
  left: { work: number },
): AsyncGenerator<Matches, void, undefined> {
  for (let from = 0; from < keys.length; from += PAGE) {
    const most = Math.min(PAGE, Math.floor(left.work / ROW_COST));
    const page = keys.slice(from, from + most);
    const found = await getMany(rows, page.map(keyOfText));
    left.work -= page.length * ROW_COST;
    const bounded = most < PAGE && from + most < keys.length;
    yield { keys: page.filter((_, at) => fits(found[at], query)), bounded };
    if (bounded) return;
  }
}

/** Every row, newest first: of a word that is too short to be followed, many fit. */
async function* newestRows(rows: RowStore, query: Query): AsyncGenerator<Matches, void, undefined> {
  let after: IDBKeyRange | null = null;
  for (let read = 0; read < MOST_ROWS; read += PAGE) {
    const page: SearchRow[] = await rows.getAll(after, PAGE);
    const last = page.at(-1);
    const keys = page.filter((row) => fits(row, query)).map(({ key }) => textOfKey(key));
    yield { keys, bounded: page.length === PAGE && read + PAGE >= MOST_ROWS };
    if (!last || page.length < PAGE) return;
    after = IDBKeyRange.lowerBound(last.key, true);
  }
}

const isRow = (value: unknown): value is SearchRow =>
  typeof value === 'object' && value !== null && 'tokens' in value;

/** Of the article only what its token tells. */
function fits(row: unknown, { words, entities, articleId }: Query): boolean {
  if (!isRow(row)) return false;
  const { tokens } = row;
  return (
    words.every((word) => tokens.some((token) => token.startsWith(word))) &&
    (articleId === null || tokens.includes(articleToken(articleId))) &&
    (entities.length === 0 || entities.some((entity) => tokens.includes(entityToken(entity))))
  );
}
