import type { Block } from '../model/article.ts';
import { codePointsBefore, offsetOfCodePoint } from '../text/code-points.ts';
import { fold, type Folded } from '../text/fold.ts';
import { textHash } from './text-hash.ts';
import { type Words, wordsOf } from './words.ts';

/**
 * One article's text, made ready for describing and resolving many selectors. Parts are computed when first needed,
 * each once and in linear time. Offsets are UTF-16 units unless a name says code points.
 */
export interface TextIndex {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly hash: () => string;
  readonly folded: () => Folded;
  /** Words of the folded text; `vocabulary` gives the ids. */
  readonly words: () => Words;
  readonly vocabulary: Map<string, number>;
  readonly toCodePoints: (offset: number) => number;
  readonly toUnits: (codePoints: number) => number;
}

function once<T>(compute: () => T): () => T {
  let kept: { value: T } | undefined;
  return () => (kept ??= { value: compute() }).value;
}

/** Code points are counted from the nearest of these steps. */
const STEP = 1024;

function codePointSteps(text: string): { units: number; points: number }[] {
  const steps = [{ units: 0, points: 0 }];
  let units = 0;
  let points = 0;
  while (units < text.length) {
    const next = offsetOfCodePoint(text.slice(units, units + 2 * STEP), STEP);
    points += codePointsBefore(text.slice(units, units + next), next);
    units += next;
    steps.push({ units, points });
  }
  return steps;
}

/** Prepares `text` (with its blocks) for `describe` and `resolve`. Costs nothing until used. */
export function indexText(text: string, blocks: readonly Block[]): TextIndex {
  const astral = once(() => /[\ud800-\udbff]/.test(text));
  const steps = once(() => codePointSteps(text));
  const folded = once(() => fold(text));
  const vocabulary = new Map<string, number>();
  return {
    text,
    blocks,
    hash: once(() => textHash(text)),
    folded,
    words: once(() => wordsOf(folded().text, vocabulary, true)),
    vocabulary,
    toCodePoints: (offset) => {
      if (!astral()) return Math.min(offset, text.length);
      const from = lastStep(steps(), (step) => step.units <= offset);
      return from.points + codePointsBefore(text.slice(from.units, offset), offset - from.units);
    },
    toUnits: (codePoints) => {
      if (!astral()) return Math.min(codePoints, text.length);
      const from = lastStep(steps(), (step) => step.points <= codePoints);
      const rest = codePoints - from.points;
      return from.units + offsetOfCodePoint(text.slice(from.units, from.units + 2 * rest), rest);
    },
  };
}

interface CodePointStep {
  readonly units: number;
  readonly points: number;
}

function lastStep(steps: readonly CodePointStep[], holds: (step: CodePointStep) => boolean): CodePointStep {
  let low = 0;
  let high = steps.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const step = steps[middle];
    if (step && holds(step)) low = middle;
    else high = middle - 1;
  }
  return steps[low] ?? { units: 0, points: 0 };
}

/** Number of the last block that starts at or before `offset`; 0 where there is none. Logarithmic. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
