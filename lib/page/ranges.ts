import type { TextMap } from '../article/text-map.ts';
import type { Block } from '../model/article.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Live ranges of a span of the article's text: one for each block it touches, so that what the page puts between
 * two paragraphs of a quotation is never painted. Empty where the page no longer has the nodes.
 */
export function rangesOf(map: TextMap, blocks: readonly Block[], place: Place): Range[] {
  const ranges: Range[] = [];
  for (let index = firstBlockAfter(blocks, place.start); index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || block.start >= place.end) break;
    const range = rangeWithin(map, Math.max(block.start, place.start), Math.min(block.end, place.end));
    if (range) ranges.push(range);
  }
  return ranges;
}

/** Index of the first block that ends after `offset`; blocks are in order. */
function firstBlockAfter(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function rangeWithin(map: TextMap, start: number, end: number): Range | null {
  if (start >= end) return null;
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
