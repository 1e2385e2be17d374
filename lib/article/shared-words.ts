import { foldKey } from '../text/fold.ts';

/** Words of a text, folded. */
export const foldedWords = (text: string): readonly string[] => foldKey(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of `words` that stand in `known`, 0 to 1; 0 for no words. */
export const shareIn = (words: readonly string[], known: ReadonlySet<string>): number =>
  words.length > 0 ? words.filter((word) => known.has(word)).length / words.length : 0;

/** Share of the words of `first` that stand in `second`, folded; 0 to 1. Linear in both. */
export const sharedWords = (first: string, second: string): number =>
  shareIn(foldedWords(first), new Set(foldedWords(second)));
