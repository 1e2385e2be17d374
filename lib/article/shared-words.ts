import { foldKey } from '../text/fold.ts';

const wordsOf = (text: string): string[] => foldKey(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of the words of `first` that stand in `second`, folded; 0 to 1. Linear in both. */
export function sharedWords(first: string, second: string): number {
  const words = wordsOf(first);
  const known = new Set(wordsOf(second));
  return words.length > 0 ? words.filter((word) => known.has(word)).length / words.length : 0;
}
