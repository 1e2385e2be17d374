import { Readability } from '@mozilla/readability';
import type { ArticleMetadata, ArticleText } from '../model/article.ts';
import { directionOf } from '../text/direction.ts';
import { languageOf } from '../text/language.ts';

/** Tells whether a reader sees an element. Comes in as a function: layout exists in browsers only. */
export type Visibility = (element: Element) => boolean;

/** Where the offsets of the article's text are in the page. */
export interface TextMap {
  /** The live text node and offset of an offset of the text; null where it lies between blocks. */
  toNode(offset: number): { node: Text; offset: number } | null;
  /** Offset of a place in the page; null outside the article. */
  toOffset(node: Node, offset: number): number | null;
}

export interface FoundArticle {
  readonly isArticle: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  /** Why the page is or is not an article; each has a sentence in the locale files. */
  readonly reason: string;
  readonly metadata: ArticleMetadata;
  readonly article: ArticleText;
  readonly map: TextMap;
  /** The smallest element that holds the body; what an observer watches. */
  readonly root: Element;
}

/** Finds the article in a document without writing to it. */
export function findArticle(document: Document, url: string, isVisible: Visibility): FoundArticle {
  if (!isVisible(document.documentElement)) throw new Error('hidden');
  const parsed = new Readability(document.cloneNode(true) as Document).parse();
  const text = (parsed?.textContent ?? '').trim().replace(/\s*\n\s*/g, '\n');
  const language = languageOf(text, document.documentElement.lang || null);
  return {
    isArticle: text.length > 500,
    confidence: 0.5,
    reason: 'text',
    metadata: {
      url,
      key: url,
      canonicalUrl: null,
      title: parsed?.title ?? '',
      byline: parsed?.byline ?? null,
      siteName: parsed?.siteName ?? null,
      publishedAt: parsed?.publishedTime ?? null,
      modifiedAt: null,
    },
    article: { text, blocks: [], language, direction: directionOf(language, text) },
    map: { toNode: () => null, toOffset: () => null },
    root: document.documentElement,
  };
}
