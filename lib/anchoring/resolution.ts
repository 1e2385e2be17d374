import type { Place } from './occurrences.ts';

/**
 * What became of a selector in today's text (`AnchorState`); offsets are UTF-16 units.
 * `placed` and `moved` carry the same words and may be shown silently; `changed` carries other words at the same place,
 * to be shown with the difference; `ambiguous` and `missing` have no place, `candidates` are proposals for the reader.
 */
export type Resolution =
  | { readonly state: 'placed' | 'moved'; readonly start: number; readonly end: number }
  | {
      readonly state: 'changed';
      readonly start: number;
      readonly end: number;
      /** Part of the stored words, by weight, that is still there in order, 0 to 1. */
      readonly similarity: number;
    }
  | { readonly state: 'ambiguous'; readonly candidates: readonly Place[] }
  | { readonly state: 'missing'; readonly candidates: readonly Place[] };

/** Most places that are proposed to the reader. */
export const MOST_CANDIDATES = 10;
