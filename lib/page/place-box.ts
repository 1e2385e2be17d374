import type { Direction } from '../model/primitives.ts';

/** Edges in CSS px of the viewport. Physical, as the browser measures them. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Space between a box and what it belongs to, and between it and the viewport's edges, CSS px. */
const GAP = 6;
const EDGE = 8;

/**
 * Where a box of `size` goes beside `anchor`: below it, above where there is more room, its first edge (by `direction`)
 * at the anchor's, moved inside the viewport. An anchor out of sight takes its box along.
 */
export function placeBox(
  anchor: Box,
  size: Size,
  viewport: Size,
  direction: Direction,
): { x: number; y: number } {
  const below = viewport.height - EDGE - (anchor.bottom + GAP);
  const above = anchor.top - GAP - EDGE;
  const isAbove = size.height > below && above > below;
  const y = isAbove ? anchor.top - GAP - size.height : anchor.bottom + GAP;
  const x = direction === 'rtl' ? anchor.right - size.width : anchor.left;
  const isSeen = anchor.bottom > 0 && anchor.top < viewport.height;
  return {
    x: clamp(x, EDGE, viewport.width - EDGE - size.width),
    y: isSeen ? clamp(y, EDGE, viewport.height - EDGE - size.height) : y,
  };
}

/** The lower bound wins where there is no room: the beginning is what must be seen. */
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
