/** Runs inside the page that is measured (scripts/bench/article.ts bundles it). */
import { Readability } from '@mozilla/readability';
import { searchArticle, type FoundArticle } from '../../lib/article/find-article.ts';
import { ownJudge } from '../../lib/article/own-judge.ts';
import { isShownByLayout } from '../../lib/article/visibility.ts';

export { measureHostile } from './article-hostile.ts';

export interface PageMeasure {
  readonly text: string;
  /** What Readability takes for the body. */
  readonly peerText: string;
  readonly ms: number;
  /** The longest work without a pause, where there is one after every 8 ms. */
  readonly stretchMs: number;
  /** `cloneNode` and `Readability.parse` on the same page. */
  readonly peerMs: number;
  /** Characters inside the blocks, and those of them that the live page has where the map says. */
  readonly characters: number;
  readonly mapped: number;
  readonly unchanged: boolean;
}

/** Rounds of which the fastest counts: the first warms the page up for both. */
const ROUNDS = 3;
/** Work without a pause, as the reader does it, ms. */
const SLICE = 8;

/** Finds the article in one go, and notes the stretches between which the reader would pause. */
function findTimed(url: string): { found: FoundArticle; stretchMs: number } {
  const steps = searchArticle(document, url, isShownByLayout, ownJudge);
  let since = performance.now();
  let stretchMs = 0;
  for (;;) {
    const step = steps.next();
    const now = performance.now();
    stretchMs = Math.max(stretchMs, now - since);
    if (step.done) return { found: step.value, stretchMs };
    if (now - since >= SLICE) since = now;
  }
}

/** Measures this page; `url` is the address it was kept from. */
export function measurePage(url: string): PageMeasure {
  const before = document.documentElement.outerHTML;
  let ms = Infinity;
  let stretchMs = Infinity;
  let peerMs = Infinity;
  let found: FoundArticle | null = null;
  let peerText = '';
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    const timed = findTimed(url);
    found = timed.found;
    const between = performance.now();
    peerText = new Readability(document.cloneNode(true) as Document).parse()?.textContent ?? '';
    peerMs = Math.min(peerMs, performance.now() - between);
    ms = Math.min(ms, between - started);
    stretchMs = Math.min(stretchMs, timed.stretchMs);
  }
  const { characters, mapped } = found ? countMapped(found) : { characters: 0, mapped: 0 };
  const unchanged = document.documentElement.outerHTML === before;
  return { text: found?.article.text ?? '', peerText, ms, stretchMs, peerMs, characters, mapped, unchanged };
}

function countMapped({ article, map }: FoundArticle): { characters: number; mapped: number } {
  let characters = 0;
  let mapped = 0;
  for (const { start, end } of article.blocks)
    for (let offset = start; offset < end; offset++) {
      const char = article.text.charAt(offset);
      const place = map.toNode(offset);
      // A space without a node is a line break of the page.
      if (!place && char === ' ') continue;
      characters++;
      const live = place?.node.data.charAt(place.offset);
      const isEqual = live === char || (char === ' ' && live !== undefined && /\s/.test(live));
      if (isEqual && place && map.toOffset(place.node, place.offset) === offset) mapped++;
    }
  return { characters, mapped };
}
