import { contains } from './anchor.ts';
import { markKinds } from './mark-kinds.ts';
import type { PaintedMark } from './mark.ts';

interface HighlightHit {
  readonly ranges: ArrayLike<AbstractRange>;
}

/** In Chromium 140 and Firefox 150; not in TypeScript's library yet. */
interface HitTester {
  highlightsFromPoint(x: number, y: number): ArrayLike<HighlightHit>;
}

const canHitTest = (registry: object): registry is HitTester => 'highlightsFromPoint' in registry;

/**
 * The marks under a point of the viewport (CSS px), the innermost first: the shortest, among equals the one painted
 * last. Never iterates a Highlight or the registry, which Firefox forbids to content scripts.
 */
export function marksAt(marks: readonly PaintedMark[], x: number, y: number): PaintedMark[] {
  const isHit = canHitTest(CSS.highlights) ? byRegistry(CSS.highlights, x, y) : byCaret(x, y);
  return marks
    .filter(({ subject, ranges }) => subject.type !== 'note' && ranges.some(isHit))
    .sort(
      (a, b) => a.end - a.start - (b.end - b.start) || markKinds.indexOf(b.kind) - markKinds.indexOf(a.kind),
    );
}

function byRegistry(registry: HitTester, x: number, y: number): (range: Range) => boolean {
  const found = new Set<AbstractRange>();
  const hits = registry.highlightsFromPoint(x, y);
  for (let at = 0; at < hits.length; at++) {
    const ranges = hits[at]?.ranges ?? [];
    for (let index = 0; index < ranges.length; index++) {
      const range = ranges[index];
      if (range) found.add(range);
    }
  }
  return (range) => found.has(range);
}

/** The caret snaps to the nearest text, also from far away: the range's own boxes decide. */
function byCaret(x: number, y: number): (range: Range) => boolean {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret) return () => false;
  const { offsetNode, offset } = caret;
  return (range) =>
    range.isPointInRange(offsetNode, offset) &&
    [...range.getClientRects()].some((box) => contains(box, { x, y }));
}
