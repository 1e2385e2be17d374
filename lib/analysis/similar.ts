import { foldKey } from '../text/fold.ts';

/** Words shorter than this in their folded form say little of what a sentence is about. */
const SHORT = 3;
/** Below this likeness nothing is proposed. */
const LEAST = 0.25;

/** The different words of a text, folded, without the shortest. Linear. */
export function contentWords(text: string): Set<string> {
  const words = foldKey(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const long = words.filter((word) => word.length >= SHORT);
  return new Set(long.length > 0 ? long : words);
}

/**
 * How much of the shorter text's words the other one holds, 0 to 1 (overlap coefficient, damped where the lengths are
 * far apart, so that two words in a long speech do not count as the whole).
 */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  const union = a.size + b.size - shared;
  return (shared / small.size + shared / union) / 2;
}

/** The texts most like `target`, best first, at most `limit`. Linear in all words. */
export function mostAlike<T extends { readonly exact: string }>(
  target: string,
  others: Iterable<T>,
  limit: number,
): { readonly other: T; readonly score: number }[] {
  const wanted = contentWords(target);
  const scored: { other: T; score: number }[] = [];
  for (const other of others) {
    const score = likeness(wanted, contentWords(other.exact));
    if (score >= LEAST) scored.push({ other, score });
  }
  return scored.sort((a, b) => b.score - a.score).slice(0, limit);
}
