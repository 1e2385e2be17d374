import * as z from 'zod/mini';
import { Offset, text } from './primitives.ts';

/** Longest stored quotation, in UTF-16 units. */
export const MAX_EXACT_LENGTH = 100_000;

const PathPoint = z.object({ path: text(5000), offset: Offset });

/**
 * Where an annotation sits, told in several independent ways (W3C Web Annotation: TextQuote, TextPosition, Range).
 * Text is stored as found; folded forms are derived at matching time.
 */
export const Selector = z.looseObject({
  exact: text(MAX_EXACT_LENGTH),
  /** Words before, in logical order, grown until the place is unique (32 to 150 UTF-16 units where there are as many). */
  prefix: text(400),
  suffix: text(400),
  /** Position in `ArticleText.text` in Unicode code points, as the W3C model counts. */
  start: Offset,
  end: Offset,
  /** Index of the first block and the code points from its start. */
  block: z.object({ index: Offset, start: Offset }),
  /**
   * The elements in which the words begin and end: XPath and code points from the start of the element's block. Absent
   * where the text had no elements.
   */
  range: z.optional(z.looseObject({ from: PathPoint, to: PathPoint })),
  /** Hash of the article's whole text at the time. */
  textHash: text(64),
  /** The sentence or sentences around, as they were. */
  sentence: text(MAX_EXACT_LENGTH),
  /**
   * How often the words occurred in the article, and which occurrence (from 0) this is; `alike`: how many of the others
   * had the same words around within their block. Absent where unknown.
   */
  occurrences: z.optional(z.looseObject({ count: Offset, index: Offset, alike: z.optional(Offset) })),
  /**
   * Where blocks alike hold the words, and are few: what stood before and after each, in their order, and which of them
   * is meant (from 0).
   */
  twins: z.optional(
    z.object({
      own: Offset,
      around: z.array(z.object({ before: text(400), after: text(400) })).check(z.maxLength(9)),
    }),
  ),
  /**
   * How much the most similar other passage of the article resembled these words with their surroundings, 0 to 1: what
   * is found later has to resemble them more. Absent where unknown.
   */
  rival: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
});
export type Selector = z.infer<typeof Selector>;

/** What became of a stored place in today's text. Only the first two are silent. */
export const AnchorState = z.enum(['placed', 'moved', 'changed', 'ambiguous', 'missing']);
export type AnchorState = z.infer<typeof AnchorState>;
