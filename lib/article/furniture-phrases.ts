import { foldKey } from '../text/fold.ts';
import { furnitureWords } from './words/all.ts';
import type { FurnitureWords } from './words/shape.ts';

export type FurnitureKind = Exclude<keyof FurnitureWords, 'notice'>;

/** Kinds in the order of the bits of `furnitureBits`. */
const kinds: readonly FurnitureKind[] = ['related', 'follow', 'credit', 'byline', 'end'];

/** Longest phrase in UTF-16 units: so much of a line is compared. */
const LONGEST = 40;

interface Phrases {
  readonly bits: ReadonlyMap<string, number>;
  /** Lengths of the phrases that begin with a unit, longest first: most lines begin with none of them. */
  readonly lengths: ReadonlyMap<number, readonly number[]>;
}

let phrases: Phrases | null = null;

function loadPhrases(): Phrases {
  const found = new Map<string, number>();
  for (const language of furnitureWords)
    for (const [bit, kind] of kinds.entries())
      for (const line of language[kind].split('\n')) {
        const phrase = foldKey(line).slice(0, LONGEST);
        if (phrase) found.set(phrase, (found.get(phrase) ?? 0) | (1 << bit));
      }
  const lengths = new Map<number, number[]>();
  for (const phrase of found.keys()) {
    const first = phrase.charCodeAt(0);
    const known = lengths.get(first);
    if (!known) lengths.set(first, [phrase.length]);
    else if (!known.includes(phrase.length)) known.push(phrase.length);
  }
  for (const known of lengths.values()) known.sort((a, b) => b - a);
  return { bits: found, lengths };
}

const opensPhrase = /[\p{L}\p{N}©]/u;

const wordLetter = /[\p{L}\p{M}\p{N}]/u;
/** Scripts written without spaces: a phrase may be followed by a letter. */
const spaceless = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/**
 * Which kinds of furniture a line opens with, as bits: 1 related, 2 follow, 4 credit, 8 byline, 16 end; 0 for none.
 * The longest phrase decides. Constant time: looks at the first 60 units.
 */
export function furnitureBits(line: string): number {
  const { bits: bitsOf, lengths } = (phrases ??= loadPhrases());
  const folded = foldKey(line.slice(0, 60));
  const from = folded.search(opensPhrase);
  if (from < 0) return 0;
  const start = from > 0 ? folded.slice(from) : folded;
  for (const length of lengths.get(start.charCodeAt(0)) ?? []) {
    if (length > start.length) continue;
    const bits = bitsOf.get(start.slice(0, length));
    if (bits === undefined) continue;
    const next = start.charAt(length);
    if (!wordLetter.test(next) || spaceless.test(start.charAt(length - 1))) return bits;
  }
  return 0;
}
