import type { Place } from './note-view.ts';
import type { DifferencePart } from './work-view.ts';

/** What views show of words that are not in the page as they were. */

/** A stretch of the page's text of today that may be the stored words, with some words around. */
export interface FoundWords {
  readonly place: Place;
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  /** From the stored words to these; null when they are the same. */
  readonly difference: readonly DifferencePart[] | null;
}

/** Words that a record stood on before. */
export interface EarlierWords {
  readonly exact: string;
  /** ISO 8601: when the reader put the record on other words. */
  readonly until: string;
  /** From these words to the ones that came after them. */
  readonly difference: readonly DifferencePart[];
}

export interface PlaceDetail {
  /** The changed words, where they are known. */
  readonly now: FoundWords | null;
  readonly candidates: readonly FoundWords[];
  /** Newest first. */
  readonly earlier: readonly EarlierWords[];
}
