import type { Direction } from '../model/primitives.ts';
import { placeBox, type Box } from './place-box.ts';

/** A point of the viewport, CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a box of ours is placed beside: a line of a live range, and how far along it. */
export interface Anchor {
  readonly range: Range;
  /** Which of the range's line boxes. */
  readonly line: number;
  /** Distance of the point from the line's left edge, CSS px; null for the whole line. */
  readonly shift: number | null;
}

/** The line under a point, else the first line of the first range that is drawn; null when none is. */
export function anchorAt(ranges: readonly Range[], point: Point | null): Anchor | null {
  if (point)
    for (const range of ranges) {
      const boxes = [...range.getClientRects()];
      const line = boxes.findIndex((box) => contains(box, point));
      const left = boxes[line]?.left;
      if (left !== undefined) return { range, line, shift: point.x - left };
    }
  const range = ranges.find((candidate) => candidate.getClientRects().length > 0);
  return range ? { range, line: 0, shift: null } : null;
}

/** Where an anchor is now; null when the page does not draw it any more. */
export function boxOf({ range, line, shift }: Anchor): Box | null {
  const boxes = range.getClientRects();
  const box = boxes[line] ?? boxes[0];
  if (!box) return null;
  const { left, right, top, bottom } = box;
  if (shift === null) return { left, right, top, bottom };
  const x = Math.min(left + shift, right);
  return { left: x, right: x, top, bottom };
}

/** Moves a shown box beside an anchor, inside the viewport. */
export function placeInView(box: HTMLElement, anchor: Box, direction: Direction): void {
  box.style.maxHeight = '';
  const { offsetWidth, offsetHeight } = box;
  // The client width leaves the scroll bar out; in quirks mode the client height is the page's.
  const viewport = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
  const { x, y, maxHeight } = placeBox(
    anchor,
    { width: offsetWidth, height: offsetHeight },
    viewport,
    direction,
  );
  // Physical, as the browser measures boxes.
  box.style.left = `${x}px`;
  box.style.top = `${y}px`;
  if (offsetHeight > maxHeight) box.style.maxHeight = `${maxHeight}px`;
}

export const contains = (box: Box, { x, y }: Point): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
