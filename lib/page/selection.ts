import { snapToWords } from '../anchoring/words.ts';
import type { TextMap } from '../article/text-map.ts';

/** A stretch of the article's text, UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The stretch of the article's text that a range of the page covers, grown to whole words; null when it covers none.
 * What lies outside the article is left out, on either side. O(log text) comparisons of boundary points, no layout.
 */
export function stretchOf(range: Range, map: TextMap, text: string): Stretch | null {
  if (range.collapsed) return null;
  const from = range.cloneRange();
  from.collapse(true);
  const to = range.cloneRange();
  to.collapse(false);
  try {
    const start = firstAtOrAfter(from, map, text.length);
    const end = firstAtOrAfter(to, map, text.length);
    return end > start ? snapToWords(text, start, end) : null;
  } catch {
    // The page replaced the nodes since it was read, or the range lies in another tree.
    return null;
  }
}

/**
 * The first offset whose character stands at or after a point; `length` when none does.
 * The text is in document order, so the offsets can be halved.
 */
function firstAtOrAfter(point: Range, map: TextMap, length: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // Between blocks stands no character: the next one speaks for it.
    let at = middle;
    let place = map.toNode(at);
    while (!place && at + 1 < high) place = map.toNode(++at);
    if (!place) high = middle;
    else if (point.comparePoint(place.node, place.offset) >= 0) high = middle;
    else low = at + 1;
  }
  return low;
}
