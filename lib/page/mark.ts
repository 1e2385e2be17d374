import type { DetectedActor, DetectedQuotation, Mention } from '../model/analysis.ts';
import type { MarkKind } from './mark-kinds.ts';

/**
 * What a mark stands for. A passage is the reader's own: noted or marked by hand. A note lies over a quotation whose own
 * mark says it all.
 */
export type MarkSubject =
  | {
      readonly type: 'quotation';
      readonly quotation: DetectedQuotation;
      readonly noted: boolean;
      /** Of one that the reader marked or corrected. */ readonly storedId: string | null;
    }
  | { readonly type: 'actor'; readonly actor: DetectedActor; readonly mention: Mention }
  | { readonly type: 'passage' | 'note'; readonly exact: string };

/** A painted stretch of the article's text, offsets in UTF-16 units. */
export interface PaintedMark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  /** Live ranges in the page, one a block; empty where the page has lost the nodes. */
  readonly ranges: readonly Range[];
  readonly subject: MarkSubject;
}
