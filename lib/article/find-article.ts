import type { ArticleMetadata, ArticleText } from '../model/article.ts';
import { directionOf } from '../text/direction.ts';
import { languageOf } from '../text/language.ts';
import { collectBlocks, type LiveBlock } from './collect-blocks.ts';
import { linkedArticle } from './json-ld.ts';
import { isWithinLimits } from './limits.ts';
import { bareMetadata, metadataOf } from './metadata.ts';
import { readabilityCandidate, type Candidate } from './readability-candidate.ts';
import type { ArticleReason } from './reasons.ts';
import { mapBlocks, type TextMap } from './text-map.ts';
import type { Visibility } from './visibility.ts';

export interface FoundArticle {
  readonly isArticle: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  /** Why the page is or is not an article; each has a sentence in the locale files. */
  readonly reason: ArticleReason;
  readonly metadata: ArticleMetadata;
  readonly article: ArticleText;
  readonly map: TextMap;
  /** The smallest element that holds the body; what an observer watches. */
  readonly root: Element;
}

/**
 * Finds the article in a document without writing to it.
 * A document above the limits of limits.ts is not read: the answer says so, with an empty text.
 */
export function findArticle(document: Document, url: string, isVisible: Visibility): FoundArticle {
  if (!isWithinLimits(document)) return answer(document, 'too-large', [], () => bareMetadata(document, url));
  const page = document.querySelector('body');
  const all = page ? collectBlocks(page, isVisible) : [];
  const body = bodyBlocks(all, readabilityCandidate(document, isVisible));
  const start = body[0] ? all.indexOf(body[0]) : 20;
  const nearby = all.slice(Math.max(0, start - 12), start + 4).map((block) => block.text);
  const linked = linkedArticle(document);
  return answer(document, null, body, (language) => metadataOf({ document, url, language, linked, nearby }));
}

function answer(
  document: Document,
  refusal: ArticleReason | null,
  body: readonly LiveBlock[],
  metadata: (language: string) => ArticleMetadata,
): FoundArticle {
  const { text, blocks, map } = mapBlocks(body);
  const language = languageOf(text, document.documentElement.getAttribute('lang'));
  const reason = refusal ?? reasonOf(text);
  return {
    isArticle: reason === 'article',
    confidence: 0.5,
    reason,
    metadata: metadata(language),
    article: { text, blocks, language, direction: directionOf(language, text) },
    map,
    root: commonRoot(body) ?? document.documentElement,
  };
}

function reasonOf(text: string): ArticleReason {
  if (text.length === 0) return 'no-text';
  return text.length < 500 ? 'too-short' : 'article';
}

/** Elements that stand beside a body, never in it. */
const furniture = 'figure, figcaption, aside, nav, footer, form, [role="complementary"], [role="navigation"]';

/** Blocks of which the candidate holds most, without those that are links. */
function bodyBlocks(all: readonly LiveBlock[], candidate: Candidate): LiveBlock[] {
  return all.filter((block) => {
    if (block.host.closest(furniture)) return false;
    let inside = 0;
    for (const piece of block.pieces) if (candidate.has(piece.node)) inside += piece.length;
    return inside * 2 > block.text.length && block.linkLength <= 0.8 * block.text.length;
  });
}

/** The lowest element that contains all blocks; null when there are none. */
function commonRoot(blocks: readonly LiveBlock[]): Element | null {
  let root = blocks[0]?.host ?? null;
  const last = blocks[blocks.length - 1]?.host;
  while (root && last && !root.contains(last)) root = root.parentElement;
  return root;
}
