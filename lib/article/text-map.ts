import type { Block } from '../model/article.ts';
import type { Piece } from './block-text.ts';
import type { LiveBlock } from './collect-blocks.ts';
import { elementPaths } from './element-path.ts';

/** Where the offsets of the article's text are in the page. */
export interface TextMap {
  /**
   * The live text node and offset of an offset of the text; null where no character of the page stands:
   * between blocks, and at the space that a line break or a cell border became.
   * For the end of a range ask for its last character and add one. O(log pieces).
   */
  toNode(offset: number): { node: Text; offset: number } | null;
  /**
   * Offset of a place in the page, as a DOM boundary point (text node and unit, or element and child index).
   * Inside what was left out (white space, soft hyphens) the next character's; null outside the article. O(log pieces).
   */
  toOffset(node: Node, offset: number): number | null;
}

/** A text made of live blocks, with its map. */
export interface MappedText {
  readonly text: string;
  readonly blocks: Block[];
  readonly map: TextMap;
}

/** Joins blocks by "\n". Linear in the text. */
export function mapBlocks(live: readonly LiveBlock[]): MappedText {
  const blocks: Block[] = [];
  const pieces: Piece[] = [];
  const pathOf = elementPaths();
  let length = 0;
  for (const { text, role, host, pieces: own } of live) {
    if (length > 0) length++;
    for (const { node, from, at, length: units } of own)
      pieces.push({ node, from, at: at + length, length: units });
    const path = pathOf(host);
    blocks.push({ start: length, end: length + text.length, role, ...(path === null ? {} : { path }) });
    length += text.length;
  }
  const text = live.map((block) => block.text).join('\n');
  return { text, blocks, map: mapPieces(pieces) };
}

function mapPieces(pieces: readonly Piece[]): TextMap {
  const byNode = new Map<Node, Piece[]>();
  for (const piece of pieces) {
    const known = byNode.get(piece.node);
    if (known) known.push(piece);
    else byNode.set(piece.node, [piece]);
  }
  return {
    toNode(offset) {
      const piece = pieces[lastIndex(pieces, (p) => p.at <= offset)];
      if (!piece || offset >= piece.at + piece.length) return null;
      return { node: piece.node, offset: piece.from + offset - piece.at };
    },
    toOffset(node, offset) {
      const own = byNode.get(node);
      if (own) return offsetInNode(own, offset);
      return node.nodeType === 1 ? offsetAtElement(pieces, node, offset) : null;
    },
  };
}

/** Index of the last item for which `holds`, of a list where it holds for a first part only; -1 when for none. */
function lastIndex<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function offsetInNode(own: readonly Piece[], offset: number): number | null {
  const index = lastIndex(own, (p) => p.from <= offset);
  const piece = own[index];
  if (piece && offset <= piece.from + piece.length) return piece.at + offset - piece.from;
  const next = own[index + 1];
  if (next) return next.at;
  return piece ? piece.at + piece.length : null;
}

/** A boundary point between children: the article's next character, when either neighbour lies in the element. */
function offsetAtElement(pieces: readonly Piece[], element: Node, childIndex: number): number | null {
  const child = element.childNodes[childIndex] ?? null;
  const isBefore = (node: Node): boolean =>
    child
      ? (child.compareDocumentPosition(node) & PRECEDING) !== 0
      : (element.compareDocumentPosition(node) & (PRECEDING | CONTAINED_BY)) !== 0;
  const index = lastIndex(pieces, (p) => isBefore(p.node));
  const next = pieces[index + 1];
  if (next && element.contains(next.node)) return next.at;
  const previous = pieces[index];
  return previous && element.contains(previous.node) ? previous.at + previous.length : null;
}

/** Node.DOCUMENT_POSITION_PRECEDING and …_CONTAINED_BY: there is no global Node on the command line. */
const PRECEDING = 2;
const CONTAINED_BY = 16;
