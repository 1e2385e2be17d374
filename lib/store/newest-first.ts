import { type KeyText, timeOfKey } from './key-text.ts';
import type { Matches } from './search-match.ts';
import type { SegmentMatch, SegmentMatches } from './segment-match.ts';

export type Candidate = KeyText | SegmentMatch;

/** What fits among the rows of the index and in the segments, as one list, newest first. */
export class NewestFirst {
  readonly #rows: AsyncIterator<Matches, void, undefined>;
  readonly #segments: SegmentMatches;
  #keys: readonly KeyText[] = [];
  #at = 0;
  #ended = false;
  #bounded = false;

  constructor(rows: AsyncIterator<Matches, void, undefined>, segments: SegmentMatches) {
    this.#rows = rows;
    this.#segments = segments;
  }

  /** Not all was looked at: there may be more, in between as well. */
  get bounded(): boolean {
    return this.#bounded || this.#segments.bounded;
  }

  /** The next ones, fewer than `count` only at the end. */
  async take(count: number): Promise<Candidate[]> {
    const taken: Candidate[] = [];
    while (taken.length < count) {
      const key = await this.#nextKey();
      const match = await this.#segments.next(key === undefined ? Infinity : timeOfKey(key));
      if (match) {
        this.#segments.take();
        taken.push(match);
      } else if (key !== undefined) {
        this.#at++;
        taken.push(key);
      } else break;
    }
    return taken;
  }

  async #nextKey(): Promise<KeyText | undefined> {
    while (this.#at >= this.#keys.length && !this.#ended && !this.#bounded) {
      const page = await this.#rows.next();
      if (page.done === true) this.#ended = true;
      else {
        this.#keys = page.value.keys;
        this.#at = 0;
        this.#bounded = page.value.bounded;
      }
    }
    return this.#keys[this.#at];
  }
}
