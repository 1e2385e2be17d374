import * as z from 'zod/mini';
import { Direction, HttpUrl, Language, Offset, text } from './primitives.ts';

/**
 * What a block is in the page: the language rooms treat a heading, a quoted block or a list differently from prose.
 */
export const BlockRole = z.enum([
  'paragraph',
  'heading',
  'list-item',
  'block-quote',
  'table-row',
  'preformatted',
]);
export type BlockRole = z.infer<typeof BlockRole>;

/** A paragraph-like unit of `ArticleText.text`. Blocks are in order, disjoint, and joined by one "\n". */
export const Block = z.object({
  start: Offset,
  end: Offset,
  role: BlockRole,
  /** XPath (1.0) of the element that it stands in; absent for plain texts and inside shadow trees. */
  path: z.optional(text(5000)),
});
export type Block = z.infer<typeof Block>;

/** Longest article text that is analysed, in UTF-16 units; what is longer is refused and said. */
export const MAX_ARTICLE_LENGTH = 5_000_000;

/** Most blocks of one text: a page that sends more than a document can have nodes is no page. */
const MAX_BLOCKS = 100_000;

/** What every pass over the blocks relies on, and what keeps it linear. */
function areInOrder(blocks: readonly Block[], length: number): boolean {
  let last = 0;
  for (const { start, end } of blocks) {
    if (start < last || end < start || end > length) return false;
    last = end;
  }
  return true;
}

/** The body of an article as plain text; all offsets of the project point into `text`. */
export const ArticleText = z
  .object({
    text: text(MAX_ARTICLE_LENGTH),
    blocks: z.array(Block).check(z.maxLength(MAX_BLOCKS)),
    language: Language,
    direction: Direction,
  })
  .check(z.refine(({ text: { length }, blocks }) => areInOrder(blocks, length), { error: 'blocks' }));
export type ArticleText = z.infer<typeof ArticleText>;

/** What the page says of itself. Dates are ISO 8601 with a zone where the page gives one. */
export const ArticleMetadata = z.object({
  /** Address as it stood in the tab. */
  url: HttpUrl,
  /** The same article has the same key under tracking parameters, AMP and mobile addresses. */
  key: text(8192),
  canonicalUrl: z.nullable(HttpUrl),
  title: text(2000),
  byline: z.nullable(text(2000)),
  siteName: z.nullable(text(500)),
  publishedAt: z.nullable(text(64)),
  modifiedAt: z.nullable(text(64)),
});
export type ArticleMetadata = z.infer<typeof ArticleMetadata>;
