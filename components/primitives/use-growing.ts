import { useEffect, useState } from 'preact/hooks';

/** Rows that fill a popup and more; drawn before anything else. */
const FIRST = 8;
/** Rows that a slow machine draws within a frame that nobody misses. */
const SLICE = 24;
/** Longest that a busy page may put a slice off, ms. */
const PATIENCE = 100;

/**
 * How many of `total` rows are drawn: what is seen first at once, the others a slice at a time while nothing else waits,
 * so that a long list is neither waited for nor felt. `atLeast`: rows that must be there from the start.
 */
export function useGrowing(total: number, atLeast = 0): number {
  const [drawn, setDrawn] = useState(Math.max(FIRST, atLeast));
  useEffect(() => {
    if (drawn >= total) return undefined;
    const next = requestIdleCallback(() => setDrawn(drawn + SLICE), { timeout: PATIENCE });
    return () => cancelIdleCallback(next);
  }, [drawn, total]);
  return Math.min(drawn, total);
}
