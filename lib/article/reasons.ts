/**
 * Why a page is or is not an article: the closed list behind `FoundArticle.reason`.
 * Each has a sentence in the locale files.
 */
export const articleReasons = [
  /** Enough connected prose, and nothing that speaks against it. */
  'article',
  /** Nothing to read: an empty page, or one that draws its text later. */
  'no-text',
  /** Some text, too little for an article. */
  'too-short',
  /** Mostly links: a section, a search, a tag page. */
  'link-list',
  /** The home page of a site. */
  'front-page',
  /** Products with prices. */
  'shop',
  /** Posts of many authors, one under the other. */
  'forum',
  /** Manuals, references, help pages. */
  'documentation',
  /** A page about a company, a service, a person or a place that is no report. */
  'other-page',
  /** The text stands in a frame of another site, which cannot be read from here. */
  'other-frame',
  /** A PDF: the browser draws it, and there is no text in the document. */
  'pdf',
  /** More nodes, depth or text than we read; see limits.ts. */
  'too-large',
] as const;

export type ArticleReason = (typeof articleReasons)[number];
