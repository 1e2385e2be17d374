import type { ArticleMetadata, ArticleText } from '../model/article.ts';
import { directionOf } from '../text/direction.ts';
import { languageOf } from '../text/language.ts';
import { featureNames } from './block-features.ts';
import { bodyIndexes, regionsOf, type Region } from './body.ts';
import type { LiveBlock } from './collect-blocks.ts';
import { frameDocuments, hasClosedFrame } from './frames.ts';
import { bodyLooks, likelyArticle, type Judge } from './judge.ts';
import { isWithinLimits } from './limits.ts';
import { bareMetadata, metadataOf } from './metadata.ts';
import { pageFeatures } from './page-features.ts';
import { reasonFor } from './page-kind.ts';
import { pageSigns } from './page-signs.ts';
import { readingSteps, type PageReading } from './read-page.ts';
import type { ArticleReason } from './reasons.ts';
import { atOnce, type Steps } from './steps.ts';
import { mapBlocks, type TextMap } from './text-map.ts';
import type { Visibility } from './visibility.ts';

export interface FoundArticle {
  readonly isArticle: boolean;
  /** How sure the answer is, 0 to 1. */
  readonly confidence: number;
  /** Why the page is or is not an article; each has a sentence in the locale files. */
  readonly reason: ArticleReason;
  readonly metadata: ArticleMetadata;
  /** The body. On a page that is no article: what comes nearest to one. */
  readonly article: ArticleText;
  readonly map: TextMap;
  /** Headline, standfirst and captions, apart from the body and each with its own map. */
  readonly regions: readonly Region[];
  /** The smallest element that holds the body; what an observer watches. */
  readonly root: Element;
}

/**
 * Finds the article in a document without writing to it.
 * A document above the limits of limits.ts is not read: the answer says so, with an empty text.
 * Where the page has no text of its own, frames of its origin are read instead. Linear in the nodes and the text.
 */
export const findArticle = (...search: Parameters<typeof searchArticle>): FoundArticle =>
  atOnce(searchArticle(...search));

/**
 * `findArticle` in steps, for pages that somebody looks at meanwhile. The walk over the page is one step: what is read
 * stood there at one time.
 */
export function* searchArticle(
  document: Document,
  url: string,
  isVisible: Visibility,
  judge: Judge,
): Steps<FoundArticle> {
  if (document.contentType === 'application/pdf') return refused(document, url, 'pdf');
  if (!isWithinLimits(document)) return refused(document, url, 'too-large');
  const own = yield* judgePage(document, document, url, isVisible, judge);
  if (own.isArticle || own.article.text.length >= FRAME_WORTHY) return own;
  for (const inner of frameDocuments(document, isVisible)) {
    if (!isWithinLimits(inner)) continue;
    const framed = yield* judgePage(document, inner, url, isVisible, judge);
    if (framed.isArticle) return framed;
  }
  return own.article.text === '' && hasClosedFrame(document, isVisible)
    ? { ...own, reason: 'other-frame' }
    : own;
}

/** A page with this much text of its own, in UTF-16 units, is not searched for frames. */
const FRAME_WORTHY = 400;

const columns: ReadonlyMap<string, number> = new Map(featureNames.map((name, index) => [name, index]));

/** Judges the document `inner`, which is `page` itself or stands in a frame of it; the metadata are the page's. */
function* judgePage(
  page: Document,
  inner: Document,
  url: string,
  isVisible: Visibility,
  judge: Judge,
): Steps<FoundArticle> {
  const reading = yield* readingSteps(inner, isVisible);
  yield;
  const { blocks, rows, headline, linked, meta } = reading;
  const likely = yield* bodyLooks(judge, reading);
  yield;
  const texts = blocks.map((block) => block.text);
  const features = pageFeatures(texts, rows, likely, pageSigns(inner, url, reading));
  const chance = likelyArticle(judge, features);
  yield;
  const reason = reasonFor(features, chance);
  const isArticle = reason === 'article';
  // The headline is a region of its own, however much it looks like the body.
  const indexes = bodyIndexes(texts, rows, likely).filter(
    (index) => !headline.element?.contains(blocks[index]?.host ?? null),
  );
  const isBody = new Set(indexes);
  const body = blocks.filter((_, index) => isBody.has(index));
  const { text, blocks: textBlocks, map } = mapBlocks(body);
  const language = languageOf(text, inner.documentElement.getAttribute('lang'));
  const valueOf = (index: number, feature: string): number => rows[index]?.[columns.get(feature) ?? -1] ?? 99;
  return {
    isArticle,
    confidence: isArticle ? chance : Math.max(1 - chance, 0.5),
    reason,
    metadata: metadataOf({
      document: page,
      url,
      language,
      nearby: nearbyTexts(reading, indexes),
      headline: headline.text,
      linked: linked.article,
      meta,
    }),
    article: { text, blocks: textBlocks, language, direction: directionOf(language, text) },
    map,
    regions: regionsOf({ blocks, body: indexes, heading: headline.element, valueOf }),
    root: commonRoot(body) ?? inner.documentElement,
  };
}

function refused(document: Document, url: string, reason: ArticleReason): FoundArticle {
  const { text, blocks, map } = mapBlocks([]);
  return {
    isArticle: false,
    confidence: 1,
    reason,
    metadata: bareMetadata(document, url),
    article: { text, blocks, language: 'und', direction: 'ltr' },
    map,
    regions: [],
    root: document.documentElement,
  };
}

/** Texts around the headline and the body's first block: where datelines stand. */
function nearbyTexts({ blocks, headline: { element } }: PageReading, body: readonly number[]): string[] {
  const start = body[0] ?? 20;
  const headline = element ? blocks.findIndex(({ host }) => element.contains(host)) : -1;
  const from =
    headline >= 0 && headline < start ? Math.max(0, headline - 4, start - 30) : Math.max(0, start - 12);
  return blocks.slice(from, start + 4).map((block) => block.text);
}

/** The lowest element that contains all blocks; null when there is none. */
function commonRoot(blocks: readonly LiveBlock[]): Element | null {
  let root = blocks[0]?.host ?? null;
  for (const { host } of blocks) while (root && !root.contains(host)) root = root.parentElement;
  return root;
}
