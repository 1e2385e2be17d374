import { foldKey } from '../text/fold.ts';
import { align, type WordRun } from './alignment.ts';
import type { TextIndex } from './text-index.ts';
import { type Words, wordsOf } from './words.ts';

/** A stretch of the text's words that resembles a pattern. Indexes count words; `end` is exclusive. */
export interface Likeness {
  readonly start: number;
  readonly end: number;
  /** 0 to 1, by the weight of the words kept in order. */
  readonly similarity: number;
}

/** A word counts by its length: names and content words weigh more than particles. */
const weigh = (words: Words): Float64Array =>
  Float64Array.from(words.ids, (_, index) =>
    Math.min(10, (words.ends[index] ?? 0) - (words.starts[index] ?? 0)),
  );

const runs = new WeakMap<TextIndex, WordRun>();

/** All words of the text with their weights; computed once for a text. */
export function textRun(index: TextIndex): WordRun {
  const kept = runs.get(index);
  if (kept) return kept;
  const run = { ids: index.words().ids, weights: weigh(index.words()) };
  runs.set(index, run);
  return run;
}

/** Words of a stored string in the text's vocabulary; words that the text does not have get the id -1. */
export function patternRun(index: TextIndex, raw: string): WordRun {
  index.words();
  const words = wordsOf(foldKey(raw), index.vocabulary, false);
  return { ids: words.ids, weights: weigh(words) };
}

export const slice = (run: WordRun, start: number, end: number): WordRun => ({
  ids: run.ids.subarray(start, end),
  weights: run.weights.subarray(start, end),
});

/** Patterns longer than this are looked for by their first and last words: aligning costs the square. */
const LONGEST_PATTERN = 240;
const EDGE = 100;

/**
 * Stretches of the text that resemble the pattern by at least `least`, best first, at most `most`.
 * A window of the pattern's length slides over the text and counts shared words; the best windows are aligned.
 * Linear in the text, plus `most` alignments.
 */
export function findLike(index: TextIndex, pattern: WordRun, least: number, most: number): Likeness[] {
  if (pattern.ids.length > LONGEST_PATTERN) return findLong(index, pattern, least);
  const text = textRun(index);
  const length = pattern.ids.length;
  const slack = Math.ceil(length / 3) + 2;
  const found: Likeness[] = [];
  for (const window of bestWindows(index, pattern, least * 0.9, most * 2)) {
    const from = Math.max(0, window - slack);
    const to = Math.min(text.ids.length, window + length + slack);
    const aligned = align(pattern, slice(text, from, to), true, true);
    const start = from + aligned.start;
    if (
      aligned.similarity < least ||
      found.some((other) => other.start < from + aligned.end && start < other.end)
    )
      continue;
    found.push({ start, end: from + aligned.end, similarity: aligned.similarity });
  }
  return found.sort((a, b) => b.similarity - a.similarity).slice(0, most);
}

function findLong(index: TextIndex, pattern: WordRun, least: number): Likeness[] {
  const length = pattern.ids.length;
  const found: Likeness[] = [];
  for (const head of findLike(index, slice(pattern, 0, EDGE), least, 2)) {
    const tail = findLike(index, slice(pattern, length - EDGE, length), least, 4).find(
      ({ start, end }) => start >= head.end - EDGE && end - head.start < length * 1.6 && end > head.start,
    );
    if (!tail) continue;
    found.push({ start: head.start, end: tail.end, similarity: (head.similarity + tail.similarity) / 2 });
  }
  return found;
}

/** Starts of the windows that share the most word weight with the pattern, none overlapping a better one by half. */
function bestWindows(index: TextIndex, pattern: WordRun, least: number, most: number): number[] {
  const text = textRun(index);
  const length = pattern.ids.length;
  const wanted = new Int32Array(index.vocabulary.size);
  let total = 0;
  pattern.ids.forEach((id, at) => {
    total += pattern.weights[at] ?? 0;
    if (id >= 0) wanted[id] = (wanted[id] ?? 0) + 1;
  });
  const scores: { start: number; shared: number }[] = [];
  let shared = 0;
  // `wanted` falls below zero where a window has more of a word than the pattern: only the wanted ones count.
  for (let at = 0; at < text.ids.length + length - 1; at++) {
    const entering = text.ids[at];
    if (entering !== undefined) {
      wanted[entering] = (wanted[entering] ?? 0) - 1;
      if ((wanted[entering] ?? 0) >= 0) shared += text.weights[at] ?? 0;
    }
    const start = at - length + 1;
    const leaving = start > 0 ? text.ids[start - 1] : undefined;
    if (leaving !== undefined) {
      wanted[leaving] = (wanted[leaving] ?? 0) + 1;
      if ((wanted[leaving] ?? 0) > 0) shared -= text.weights[start - 1] ?? 0;
    }
    if (shared >= total * least) scores.push({ start: Math.max(0, start), shared });
  }
  scores.sort((a, b) => b.shared - a.shared || a.start - b.start);
  const chosen: number[] = [];
  for (const { start } of scores) {
    if (chosen.length >= most) break;
    if (!chosen.some((other) => Math.abs(other - start) < length / 2)) chosen.push(start);
  }
  return chosen;
}

/** Number of the first word that starts at or after a raw offset. Logarithmic. */
export function wordAt(index: TextIndex, offset: number): number {
  const { origin } = index.folded();
  const { starts } = index.words();
  return firstIndex(starts.length, (word) => (origin[starts[word] ?? 0] ?? 0) >= offset);
}

function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
