import { entityNames, type EntityName } from '../model/entities.ts';
import type { Hidden } from './hidden.ts';
import type { StoreTransaction, WornKey } from './schema.ts';
import type { Query } from './search-match.ts';
import { articleToken, entityToken } from './search-tokens.ts';
import {
  beginningWith,
  blocksOf,
  eachOrdinal,
  exactly,
  ROW_RECORDS,
  type Segment,
  type SegmentRecords,
  type TokenRange,
} from './segment.ts';

/** A record of a segment that fits a query. */
export interface SegmentMatch {
  /** As in `SegmentRecords`. */
  readonly time: number;
  readonly importId: string;
  readonly entity: EntityName | undefined;
  /** Null for one that is no more in the segment. */
  readonly id: string | null;
}

/** What is known of one segment: the ordinals that fit once it was looked through, and the rows that were read. */
class Fitting {
  readonly #segment: Segment;
  readonly #rows = new Map<number, SegmentRecords>();
  #ordinals: readonly number[] | null = null;
  #taken = 0;
  #ahead = 1;

  constructor(segment: Segment) {
    this.#segment = segment;
  }

  /** The next match is not newer than this; `Infinity` where there is none. */
  get bound(): number {
    if (!this.#ordinals) return this.#segment.newest[0] ?? Infinity;
    const ordinal = this.#ordinals[this.#taken];
    if (ordinal === undefined) return Infinity;
    return this.match?.time ?? this.#segment.newest[rowOf(ordinal)] ?? Infinity;
  }

  /** The next match, when it is known. */
  get match(): SegmentMatch | null {
    const ordinal = this.#ordinals?.[this.#taken];
    const row = ordinal === undefined ? undefined : this.#rows.get(rowOf(ordinal));
    if (ordinal === undefined || !row) return null;
    const at = ordinal % ROW_RECORDS;
    const { importId } = this.#segment;
    const entity = entityNames[row.kinds[at] ?? -1];
    return { time: row.times[at] ?? 0, importId, entity, id: row.ids[at] ?? null };
  }

  take(): void {
    this.#taken++;
  }

  /** Reads what the next match waits for, and each time for more matches ahead: each reading is a way to and fro. Resolves to the number of blocks read. */
  async learn(transaction: StoreTransaction<'readonly'>, query: Query): Promise<number> {
    let blocks = 0;
    if (!this.#ordinals) {
      const fitting = await ordinalsOf(transaction, this.#segment, query);
      this.#ordinals = fitting.ordinals;
      blocks = fitting.blocks;
    }
    const next = this.#ordinals.slice(this.#taken, this.#taken + this.#ahead);
    this.#ahead *= 2;
    const rows = transaction.objectStore('segmentRecords');
    const due = [...new Set(next.map(rowOf))].filter((row) => !this.#rows.has(row));
    const read = await Promise.all(due.map((row) => rows.get([this.#segment.id, row])));
    for (const [at, row] of due.entries()) this.#rows.set(row, read[at] ?? NO_ROW);
    return blocks;
  }
}

const NO_ROW: SegmentRecords = { times: new Float64Array(), kinds: new Uint8Array(), ids: [] };
const rowOf = (ordinal: number): number => Math.floor(ordinal / ROW_RECORDS);

/** Segments that are looked through side by side at first; each time twice as many, as what is sought is rarer. */
const AT_ONCE = 4;
const MOST_AT_ONCE = 64;
/** Blocks that one query may read: a common one reads one or two of a segment for each word. */
const MOST_BLOCKS = 4000;
/** Worn records that are known beforehand; further ones show when they are read. */
const MOST_WORN = 5000;

const nameOf = (importId: string, entity: string | undefined, id: string | null): string =>
  `${importId} ${entity ?? ''} ${id ?? ''}`;

/**
 * The records of all segments that fit a query, newest first. Each segment tells exactly what fits in it, as all words of
 * a record stand in the same one; it is looked through only when a match of it can be the next one. Segments of hidden
 * imports are passed over.
 */
export class SegmentMatches {
  readonly #transaction: StoreTransaction<'readonly'>;
  readonly #query: Query;
  readonly #fitting: readonly Fitting[];
  readonly #worn: ReadonlySet<string>;
  #atOnce = AT_ONCE;
  #blocks = 0;
  /** Not all was looked through. */
  bounded = false;

  private constructor(
    transaction: StoreTransaction<'readonly'>,
    query: Query,
    segments: readonly Segment[],
    worn: readonly WornKey[],
  ) {
    this.#transaction = transaction;
    this.#query = query;
    this.#fitting = segments.map((segment) => new Fitting(segment));
    this.#worn = new Set(worn.map((key) => nameOf(...key)));
  }

  static async find(
    transaction: StoreTransaction<'readonly'>,
    hidden: Hidden,
    query: Query,
  ): Promise<SegmentMatches> {
    const [segments, worn] = await Promise.all([
      transaction.objectStore('segments').getAll(),
      transaction.objectStore('segmentWorn').getAllKeys(null, MOST_WORN),
    ]);
    const seen = segments.filter(({ importId }) => !hidden.has(importId));
    return new SegmentMatches(transaction, query, seen, worn);
  }

  /** The newest one that was not taken yet, if it is not older than `time`; read until it is known which one that is. */
  async next(time: number): Promise<SegmentMatch | null> {
    for (;;) {
      const first = newest(this.#fitting);
      if (!first || first.bound > time || this.bounded) return null;
      const { match } = first;
      if (!match) await this.#learn();
      else if (this.#isWorn(match)) first.take();
      else return match;
    }
  }

  #isWorn({ importId, entity, id }: SegmentMatch): boolean {
    return id === null || this.#worn.has(nameOf(importId, entity, id));
  }

  /** Reads on for those that may be next. */
  async #learn(): Promise<void> {
    const unknown = this.#fitting.filter(({ bound, match }) => bound < Infinity && !match);
    const due = unknown.toSorted((a, b) => a.bound - b.bound).slice(0, this.#atOnce);
    this.#atOnce = Math.min(MOST_AT_ONCE, 2 * this.#atOnce);
    this.bounded = this.#blocks > MOST_BLOCKS;
    if (this.bounded) return;
    const read = await Promise.all(due.map((one) => one.learn(this.#transaction, this.#query)));
    this.#blocks += read.reduce((sum, blocks) => sum + blocks, 0);
  }

  /** Takes the one that `next` gave. */
  take(): void {
    newest(this.#fitting)?.take();
  }
}

/** That of the least bound, among the same one whose match is known; null where all are at their end. */
function newest(fitting: readonly Fitting[]): Fitting | null {
  let so: Fitting | null = null;
  for (const one of fitting)
    if (one.bound < (so?.bound ?? Infinity) || (one.bound === so?.bound && one.match && !so.match)) so = one;
  return so;
}

/** Ordinals of the records that have a token of each of the query's parts, ascending, and how many blocks tell that. */
async function ordinalsOf(
  transaction: StoreTransaction<'readonly'>,
  segment: Segment,
  { words, entities, articleId }: Query,
): Promise<{ readonly ordinals: number[]; readonly blocks: number }> {
  const parts: TokenRange[][] = words.map((word) => [beginningWith(word)]);
  if (articleId !== null) parts.push([exactly(articleToken(articleId))]);
  if (entities.length > 0) parts.push(entities.map((entity) => exactly(entityToken(entity))));
  const blocks = transaction.objectStore('segmentTokens');
  const read = await Promise.all(
    parts.map((ranges) =>
      Promise.all(
        ranges.map(async (range) => {
          const [from, to] = blocksOf(segment, range) ?? [1, 0];
          if (from > to) return { range, found: [] };
          const keys = IDBKeyRange.bound([segment.id, from], [segment.id, to]);
          return { range, found: await blocks.getAll(keys) };
        }),
      ),
    ),
  );
  // How many parts, from the first one on, each record has met.
  const met = new Uint8Array(segment.count);
  for (const [part, ranges] of read.entries())
    for (const { range, found } of ranges)
      for (const block of found)
        eachOrdinal(block, range, (ordinal) => {
          if (met[ordinal] === part) met[ordinal] = part + 1;
        });
  const ordinals: number[] = [];
  for (let at = met.indexOf(parts.length); at >= 0; at = met.indexOf(parts.length, at + 1)) ordinals.push(at);
  return { ordinals, blocks: read.flat().reduce((sum, { found }) => sum + found.length, 0) };
}
