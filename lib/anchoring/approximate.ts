import type { Selector } from '../model/selector.ts';
import { foldKey } from '../text/fold.ts';
import { align, type WordRun } from './alignment.ts';
import { bestSide, type Context, contextOf, evidenceAt, merit } from './context.ts';
import { findLike, type Likeness, patternRun, slice, textRun } from './likeness.ts';
import type { Place } from './occurrences.ts';
import { MOST_CANDIDATES, type Resolution } from './resolution.ts';
import type { TextIndex } from './text-index.ts';

/** Words shorter than this (folded UTF-16 units) are never matched approximately: two names differ by a letter. */
export const SHORTEST_APPROXIMATE = 25;

/** A side of the context counts as found from here on. */
const SIDE_FOUND = 0.7;
/** Least similarity between two found sides, beside one, and without any: less where the rivals are known. */
const BETWEEN = 0.4;
const BESIDE = 0.55;
const ALONE = 0.65;
const ALONE_UNKNOWN = 0.85;
/** Without context a short sentence proves nothing. */
const ALONE_WORDS = 6;
/** Two places nearer to each other than this in merit cannot be told apart. */
const MARGIN = 0.03;
/** By how much a place has to surpass the best rival of the time. */
const RIVAL_MARGIN = 0.08;

/**
 * Looks for words that were edited: between the two sides of the stored context, beside one side, then anywhere.
 * Never silent: the answer is `changed`, `ambiguous` or `missing`. When the two sides now touch, the words were taken
 * out, and a look-alike elsewhere is not them. While `copies` of the words are left that are not meant, only what stands
 * between both sides counts, and no copy. Linear in the text for words of a given length.
 */
export function resolveApproximately(
  index: TextIndex,
  selector: Selector,
  copies: readonly Place[] = [],
): Resolution {
  const pattern = patternRun(index, selector.exact);
  if (foldKey(selector.exact).length < SHORTEST_APPROXIMATE || pattern.ids.length < 2) return missing(copies);
  const context = contextOf(index, selector);
  const gaps = gapsBetween(index, context, pattern);
  const free = gaps.filter((gap) => !copies.some((copy) => overlaps(placeOf(index, selector, gap), copy)));
  const between = bestGap(index, pattern, free);
  if (between) return changed(index, selector, between);
  if (copies.length > 0) return missing(copies);
  const alike = findLike(index, pattern, BESIDE, 3).map((likeness) => {
    const evidence = evidenceAt(index, context, likeness.start, likeness.end);
    return { ...likeness, side: bestSide(evidence), merit: merit(likeness.similarity, evidence) };
  });
  const candidates = alike.map((likeness) => placeOf(index, selector, likeness));
  if (gaps.some((gap) => gap.end - gap.start <= pattern.ids.length / 4))
    return { state: 'missing', candidates };
  const { rival } = selector;
  const alone = rival === undefined ? ALONE_UNKNOWN : ALONE;
  const fit = alike
    .filter((one) => one.side >= SIDE_FOUND || (one.similarity >= alone && pattern.ids.length >= ALONE_WORDS))
    .filter((one) => one.merit > (rival ?? 0) + RIVAL_MARGIN)
    .sort((a, b) => b.merit - a.merit);
  const [first, second] = fit;
  if (!first) return { state: 'missing', candidates };
  if (second && first.merit - second.merit < MARGIN) return { state: 'ambiguous', candidates };
  return changed(index, selector, first);
}

const missing = (copies: readonly Place[]): Resolution => ({
  state: 'missing',
  candidates: copies.slice(0, MOST_CANDIDATES),
});

/** Gaps between a place like the words before and a later place like the words after. */
function gapsBetween(index: TextIndex, { before, after }: Context, pattern: WordRun): Place[] {
  if (!before || !after) return [];
  const starts = sidePlaces(index, before.all).map((likeness) => likeness.end);
  const ends = sidePlaces(index, after.all).map((likeness) => likeness.start);
  const longest = pattern.ids.length * 2 + 8;
  return starts.flatMap((start) =>
    ends.filter((end) => end >= start && end - start <= longest).map((end) => ({ start, end })),
  );
}

function sidePlaces(index: TextIndex, side: WordRun): Likeness[] {
  return side.ids.length < 3 ? [] : findLike(index, side, SIDE_FOUND, 3);
}

function bestGap(index: TextIndex, pattern: WordRun, gaps: readonly Place[]): Likeness | null {
  const text = textRun(index);
  let best: Likeness | null = null;
  for (const { start, end } of gaps) {
    if (pattern.ids.length > 400) continue;
    const { similarity } = align(pattern, slice(text, start, end), false, false);
    if (similarity >= BETWEEN && similarity > (best?.similarity ?? 0)) best = { start, end, similarity };
  }
  return best;
}

function changed(index: TextIndex, selector: Selector, candidate: Likeness): Resolution {
  return { state: 'changed', ...placeOf(index, selector, candidate), similarity: candidate.similarity };
}

const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/** Raw offsets of a run of words, with the marks at its edges that the stored words had. */
function placeOf(index: TextIndex, selector: Selector, { start, end }: Place): Place {
  const { origin } = index.folded();
  const { starts, ends } = index.words();
  let from = origin[starts[start] ?? 0] ?? 0;
  let to = origin[ends[end - 1] ?? 0] ?? index.text.length;
  const [opening] = /^[^\p{L}\p{N}\p{M}\s]?/u.exec(selector.exact) ?? [''];
  const [closing] = /[^\p{L}\p{N}\p{M}\s]?$/u.exec(selector.exact) ?? [''];
  if (opening && index.text.startsWith(opening, from - opening.length)) from -= opening.length;
  if (closing && index.text.startsWith(closing, to)) to += closing.length;
  return { start: from, end: Math.max(from, to) };
}
