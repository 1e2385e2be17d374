import { foldKey } from '../text/fold.ts';
import { furnitureWords } from './words/all.ts';
import type { FurnitureWords } from './words/shape.ts';

export type FurnitureKind = keyof FurnitureWords;

/** Kinds in the order of the bits of `furnitureBits`. */
const kinds: readonly FurnitureKind[] = ['related', 'follow', 'credit', 'byline', 'end'];

/** Longest phrase in UTF-16 units: so much of a line is compared. */
const LONGEST = 40;

let phrases: ReadonlyMap<string, number> | null = null;
let lengths: readonly number[] = [];

function loadPhrases(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const language of furnitureWords)
    for (const [bit, kind] of kinds.entries())
      for (const line of language[kind].split('\n')) {
        const phrase = foldKey(line).slice(0, LONGEST);
        if (phrase) found.set(phrase, (found.get(phrase) ?? 0) | (1 << bit));
      }
  lengths = [...new Set([...found.keys()].map((phrase) => phrase.length))].sort((a, b) => b - a);
  return found;
}

const wordLetter = /[\p{L}\p{M}\p{N}]/u;
/** Scripts written without spaces: a phrase may be followed by a letter. */
const spaceless = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/**
 * Which kinds of furniture a line opens with, as bits: 1 related, 2 follow, 4 credit, 8 byline, 16 end; 0 for none.
 * The longest phrase decides. Constant time: looks at the first 60 units.
 */
export function furnitureBits(line: string): number {
  phrases ??= loadPhrases();
  const start = foldKey(line.slice(0, 60)).replace(/^[^\p{L}\p{N}©]+/u, '');
  for (const length of lengths) {
    if (length > start.length) continue;
    const bits = phrases.get(start.slice(0, length));
    if (bits === undefined) continue;
    const next = start.charAt(length);
    if (!wordLetter.test(next) || spaceless.test(start.charAt(length - 1))) return bits;
  }
  return 0;
}
