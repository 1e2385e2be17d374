import type { TextMap } from '../article/text-map.ts';
import type { ArticleText } from '../model/article.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Live ranges of a span of the article's text: one for each block it touches, so that what the page puts between
 * two paragraphs of a quotation is never painted. Empty where the page no longer has the nodes or they hold other words
 * by now: it is read again soon, and until then nothing is shown on words that are not meant.
 */
export function rangesOf(
  map: TextMap,
  { text, blocks }: Pick<ArticleText, 'text' | 'blocks'>,
  place: Place,
): Range[] {
  const ranges: Range[] = [];
  for (let index = firstBlockAfter(blocks, place.start); index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || block.start >= place.end) break;
    const start = Math.max(block.start, place.start);
    const end = Math.min(block.end, place.end);
    const range = isStillThere(map, text, start, end) ? rangeWithin(map, start, end) : null;
    if (range) ranges.push(range);
  }
  return ranges;
}

/** Index of the first block that ends after `offset`; blocks are in order. */
function firstBlockAfter(blocks: ArticleText['blocks'], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Characters of a stretch that are compared with the page. */
const COMPARED = 24;

/** Whether the page's nodes still hold the words that were read: both ends and characters between. */
function isStillThere(map: TextMap, text: string, start: number, end: number): boolean {
  const step = Math.max(1, Math.floor((end - start) / COMPARED));
  for (let at = start; at < end; at += step) if (!isSame(map, text, at)) return false;
  return end > start && isSame(map, text, end - 1);
}

/** White space is written in several ways; all else is character for character. */
function isSame(map: TextMap, text: string, at: number): boolean {
  const place = map.toNode(at);
  const character = text.charAt(at);
  if (!place) return true;
  const now = place.node.data.charAt(place.offset);
  return now === character || (/\s/.test(now) && /\s/.test(character));
}

function rangeWithin(map: TextMap, start: number, end: number): Range | null {
  const from = map.toNode(start);
  // The end is taken after the last character: the next offset may lie in another block's node.
  const last = map.toNode(end - 1);
  if (!from || !last || !from.node.isConnected || !last.node.isConnected) return null;
  const range = from.node.ownerDocument.createRange();
  try {
    range.setStart(from.node, from.offset);
    range.setEnd(last.node, last.offset + 1);
  } catch {
    // The page shortened a node since it was read; the observer reads again.
    return null;
  }
  return range;
}
