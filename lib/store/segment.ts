import { entityNames, type EntityName } from '../model/entities.ts';
import { textOfKey, timeOfKey } from './key-text.ts';
import type { Pace } from './pace.ts';
import { SEARCH_VERSION, type SearchRow } from './search-tokens.ts';

/** A record that is to be found, with the row that it would have in the search index. */
export interface Indexed {
  readonly entity: EntityName;
  readonly row: SearchRow;
}

/**
 * A part of the search index that is written once: the postings of some thousand records of one import, as search engines
 * keep them (a segment of Lucene). A row and some thirty keys for each record, as the reader's own writes have them, would
 * take as much room as the records themselves, and make Chromium slow to open the database for an hour (`bench/store.ts`).
 * In a segment a record is its ordinal, counted from the one that was changed last.
 */
export interface Segment {
  readonly id: string;
  readonly importId: string;
  /** As in `SearchRow`. */
  readonly version: number;
  readonly count: number;
  /** By row of records: the time of its first one, as in `SegmentRecords`. */
  readonly newest: readonly number[];
  /** The first token of each block. */
  readonly firsts: readonly string[];
}

/** Postings of some tokens that lie next to each other in the order of UTF-16 units. */
export interface SegmentTokens {
  readonly tokens: readonly string[];
  /** By token: where its ordinals end; they begin where those of the token before end. */
  readonly ends: readonly number[];
  /** Ascending within a token. */
  readonly ordinals: Uint16Array;
}

/** Which records the ordinals of one row are. */
export interface SegmentRecords {
  /** Times of the last change as search keys have them, counted downwards; ascending. */
  readonly times: Float64Array;
  /** Places in `entityNames`, as in search keys. */
  readonly kinds: Uint8Array;
  /** Null for one that was changed or deleted since and is no more in the segment. */
  readonly ids: readonly (string | null)[];
}

export interface SegmentParts {
  readonly segment: Segment;
  readonly tokens: readonly SegmentTokens[];
  readonly records: readonly SegmentRecords[];
}

/** Records of one segment. Its rows stay below 64 kB each: what is larger Chromium keeps in a file of its own. */
export const SEGMENT_RECORDS = 5000;
/** Records that are told by one row. */
export const ROW_RECORDS = 100;
/** A block is closed when it has as many ordinals, or tokens. */
const BLOCK_ORDINALS = 4000;
const BLOCK_TOKENS = 250;

/** Puts at most `SEGMENT_RECORDS` records together, letting the page rest; O(n log n) in their tokens. */
export async function buildSegment(
  importId: string,
  indexed: readonly Indexed[],
  pace: Pace,
): Promise<SegmentParts> {
  const ordered = indexed
    .map((one) => ({ ...one, key: textOfKey(one.row.key) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const postings = new Map<string, number[]>();
  for (const [ordinal, { row }] of ordered.entries()) {
    if (pace.isDue()) await pace.rest();
    for (const token of row.tokens) {
      const ordinals = postings.get(token);
      if (ordinals) ordinals.push(ordinal);
      else postings.set(token, [ordinal]);
    }
  }
  await pace.rest();
  const tokens: SegmentTokens[] = [];
  let block = new Block();
  for (const token of [...postings.keys()].sort()) {
    if (pace.isDue()) await pace.rest();
    block.add(token, postings.get(token) ?? []);
    if (!block.isFull) continue;
    tokens.push(block.closed());
    block = new Block();
  }
  if (!block.isEmpty) tokens.push(block.closed());
  const records: SegmentRecords[] = [];
  for (let from = 0; from < ordered.length; from += ROW_RECORDS) {
    const within = ordered.slice(from, from + ROW_RECORDS);
    const times = Float64Array.from(within, ({ key }) => timeOfKey(key));
    const kinds = Uint8Array.from(within, ({ entity }) => entityNames.indexOf(entity));
    records.push({ times, kinds, ids: within.map(({ row }) => row.id) });
  }
  const segment: Segment = {
    id: crypto.randomUUID(),
    importId,
    version: SEARCH_VERSION,
    count: ordered.length,
    newest: records.map(({ times }) => times[0] ?? 0),
    firsts: tokens.map((one) => one.tokens[0] ?? ''),
  };
  return { segment, tokens, records };
}

class Block {
  readonly #tokens: string[] = [];
  readonly #ends: number[] = [];
  readonly #ordinals: number[] = [];

  add(token: string, ordinals: readonly number[]): void {
    this.#tokens.push(token);
    for (const ordinal of ordinals) this.#ordinals.push(ordinal);
    this.#ends.push(this.#ordinals.length);
  }

  get isFull(): boolean {
    return this.#ordinals.length >= BLOCK_ORDINALS || this.#tokens.length >= BLOCK_TOKENS;
  }

  get isEmpty(): boolean {
    return this.#tokens.length === 0;
  }

  closed(): SegmentTokens {
    return { tokens: this.#tokens, ends: this.#ends, ordinals: Uint16Array.from(this.#ordinals) };
  }
}

/** Tokens from `first` to `last`, both included. */
export interface TokenRange {
  readonly first: string;
  readonly last: string;
}

export const exactly = (token: string): TokenRange => ({ first: token, last: token });

/** `\uffff` is the greatest UTF-16 unit. */
export const beginningWith = (word: string): TokenRange => ({ first: word, last: `${word}\uffff` });

/** The blocks, by number, that can hold tokens of the range; null for none. O(log n). */
export function blocksOf({ firsts }: Segment, { first, last }: TokenRange): readonly [number, number] | null {
  const to = countUpTo(firsts, last) - 1;
  // A token stands in one block alone: the block that begins before the range may hold its start.
  const from = Math.max(0, countBefore(firsts, first) - 1);
  return to < 0 ? null : [from, to];
}

/** Calls `meet` with each ordinal of each token of the range. */
export function eachOrdinal(
  { tokens, ends, ordinals }: SegmentTokens,
  { first, last }: TokenRange,
  meet: (ordinal: number) => void,
): void {
  const from = countBefore(tokens, first);
  const to = countUpTo(tokens, last);
  const end = to === 0 ? 0 : (ends[to - 1] ?? 0);
  for (let at = from === 0 ? 0 : (ends[from - 1] ?? 0); at < end; at++) meet(ordinals[at] ?? 0);
}

/** The block without these ordinals, and without tokens that had no others; the same one where it has none of them. */
export function withoutOrdinals(block: SegmentTokens, gone: ReadonlySet<number>): SegmentTokens {
  if (!block.ordinals.some((ordinal) => gone.has(ordinal))) return block;
  const left = new Block();
  let start = 0;
  for (const [at, token] of block.tokens.entries()) {
    const end = block.ends[at] ?? start;
    const ordinals = [...block.ordinals.subarray(start, end)].filter((ordinal) => !gone.has(ordinal));
    if (ordinals.length > 0) left.add(token, ordinals);
    start = end;
  }
  return left.closed();
}

const countBefore = (sorted: readonly string[], text: string): number => count(sorted, (one) => one < text);
const countUpTo = (sorted: readonly string[], text: string): number => count(sorted, (one) => one <= text);

/** How many at the start of a sorted list fulfil what none does after the first that does not. */
function count(sorted: readonly string[], isIn: (text: string) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isIn(sorted[middle] ?? '')) low = middle + 1;
    else high = middle;
  }
  return low;
}
