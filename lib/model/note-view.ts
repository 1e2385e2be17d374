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

/**
 * How far what is typed has come on its way to the disk. `partly`: a half-typed address waits in the draft.
 * `reason`: code of a storage error, each has a sentence in the locales.
 */
export type SaveStatus =
  | { readonly is: 'idle' | 'saving' | 'saved' | 'partly' | 'restored' }
  | { readonly is: 'failed'; readonly reason: string };

/** A stored note with the words it is on, as they were, and where they are today. */
export interface NoteView {
  readonly id: string;
  /** Key of the quotation's item. */
  readonly itemKey: string;
  readonly body: string;
  readonly tags: readonly string[];
  readonly exact: string;
  readonly language: string;
  readonly direction: Direction;
  /** Null where no page is open. */
  readonly state: AnchorState | null;
  /** Null when the words are not in the page, or in several places. */
  readonly place: Place | null;
}
