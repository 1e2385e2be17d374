import type { Direction } from './primitives.ts';
import type { AnchorState } from './selector.ts';

/** What views show of notes; stored notes are `Annotation`s. */

/** A stretch of the article's text, UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export const isSamePlace = (a: Place | null, b: Place): boolean =>
  a !== null && a.start === b.start && a.end === b.end;

/** How far a note's way to the disk has come. `reason`: code of a storage error, each has a sentence in the locales. */
export type SaveStatus =
  | { readonly is: 'idle' | 'saving' | 'saved' | 'restored' }
  | { readonly is: 'failed'; readonly reason: string };

/** A stored note with the words it is on, as they were, and where they are today. */
export interface NoteView {
  readonly id: string;
  readonly body: string;
  readonly exact: string;
  readonly language: string;
  readonly direction: Direction;
  readonly state: AnchorState;
  /** Null when the words are not in the page, or in several places. */
  readonly place: Place | null;
}

/** The note that is being written. */
export interface OpenNote {
  readonly quotation: Place;
  readonly body: string;
  readonly status: SaveStatus;
}
