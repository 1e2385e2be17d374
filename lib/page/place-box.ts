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

/** The least height that a box is given, however little room there is, CSS px. */
const LEAST = 200;

export interface Placed {
  readonly x: number;
  readonly y: number;
  /** The box must scroll inside this height. */
  readonly maxHeight: number;
}

/**
 * Where a box of `size` goes beside `anchor`: below it, above where there is more room, never over it while there is any;
 * its first edge (by `direction`) at the anchor's, moved inside the viewport. An anchor out of sight takes its box along.
 */
export function placeBox(anchor: Box, size: Size, viewport: Size, direction: Direction): Placed {
  const below = viewport.height - EDGE - (anchor.bottom + GAP);
  const above = anchor.top - GAP - EDGE;
  const isSeen = anchor.bottom > 0 && anchor.top < viewport.height;
  const maxHeight = isSeen ? Math.max(below, above, LEAST) : viewport.height;
  const height = Math.min(size.height, maxHeight);
  const y = height > below && above > below ? anchor.top - GAP - height : anchor.bottom + GAP;
  const x = direction === 'rtl' ? anchor.right - size.width : anchor.left;
  return {
    x: clamp(x, EDGE, viewport.width - EDGE - size.width),
    y: isSeen ? clamp(y, EDGE, viewport.height - EDGE - height) : y,
    maxHeight,
  };
}

/** The lower bound wins where there is no room: the beginning is what must be seen. */
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
