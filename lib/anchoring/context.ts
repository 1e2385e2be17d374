import type { Selector } from '../model/selector.ts';
import { align, type WordRun } from './alignment.ts';
import { patternRun, slice, textRun } from './likeness.ts';
import type { TextIndex } from './text-index.ts';

/** One side of a stored context, in the text's words. */
interface Side {
  readonly all: WordRun;
  /** The part in the words' own block; blocks are moved as a whole. Null where the context does not leave the block. */
  readonly near: WordRun | null;
}

/** Null where the stored context is empty: absent context is no evidence, for or against. */
export interface Context {
  readonly before: Side | null;
  readonly after: Side | null;
}

/** Words of context that are compared. */
const MOST_WORDS = 16;
/** Fewer words than this say nothing by themselves. */
const FEWEST_NEAR = 3;

export function contextOf(
  index: TextIndex,
  { prefix, suffix }: Pick<Selector, 'prefix' | 'suffix'>,
): Context {
  const lastBreak = prefix.lastIndexOf('\n');
  const firstBreak = suffix.indexOf('\n');
  const run = (raw: string): WordRun => patternRun(index, raw);
  return {
    before: sideOf(run(prefix), lastBreak < 0 ? null : run(prefix.slice(lastBreak)), lastWords),
    after: sideOf(run(suffix), firstBreak < 0 ? null : run(suffix.slice(0, firstBreak)), firstWords),
  };
}

const lastWords = (run: WordRun): WordRun =>
  slice(run, Math.max(0, run.ids.length - MOST_WORDS), run.ids.length);
const firstWords = (run: WordRun): WordRun => slice(run, 0, MOST_WORDS);

const sideOf = (all: WordRun, near: WordRun | null, cut: (run: WordRun) => WordRun): Side | null =>
  all.ids.length === 0 ? null : { all: cut(all), near: near && cut(near) };

/** How well the words around a place agree with the stored context: 0 to 1 a side, null where it says nothing. */
export interface Evidence {
  readonly before: number | null;
  readonly after: number | null;
  /** Every stored side agrees beyond its block too. */
  readonly whole: boolean;
}

const SLACK = 3;

/** Evidence for the place between the words numbered `start` and `end` (exclusive). */
export function evidenceAt(index: TextIndex, context: Context, start: number, end: number): Evidence {
  const text = textRun(index);
  const before = agreement(
    context.before,
    (run) => align(run, slice(text, Math.max(0, start - run.ids.length - SLACK), start), true, false),
    (words) => breaksBetween(index, start - words - 1, start - words),
  );
  const after = agreement(
    context.after,
    (run) => align(run, slice(text, end, end + run.ids.length + SLACK), false, true),
    (words) => breaksBetween(index, end + words - 1, end + words),
  );
  return { before: before.value, after: after.value, whole: before.whole && after.whole };
}

interface Agreement {
  readonly value: number | null;
  readonly whole: boolean;
}

const WHOLE = 0.9;

/**
 * The whole side counts, or its part in the own block. Where that part is too short to say anything, it says nothing as
 * long as it agrees and the block ends there here too: the block may have moved.
 */
function agreement(
  side: Side | null,
  compare: (run: WordRun) => { similarity: number },
  blockEndsAfter: (words: number) => boolean,
): Agreement {
  if (!side) return { value: null, whole: true };
  const all = Math.max(0, compare(side.all).similarity);
  if (!side.near || all >= WHOLE) return { value: all, whole: all >= WHOLE };
  const count = side.near.ids.length;
  const near = count === 0 ? 1 : compare(side.near).similarity;
  if (count >= FEWEST_NEAR) return { value: Math.max(all, near * 0.98), whole: false };
  return { value: near === 1 && blockEndsAfter(count) ? null : all, whole: false };
}

/** Whether a block ends between two words of the text, or the text itself. */
export function breaksBetween(index: TextIndex, left: number, right: number): boolean {
  const { origin } = index.folded();
  const { starts, ends } = index.words();
  const from = ends[left];
  const to = starts[right];
  if (from === undefined || to === undefined) return true;
  return index.text.slice(origin[from] ?? 0, origin[to] ?? 0).includes('\n');
}

/** What two sides that say nothing are worth: they agree as far as their block goes. */
const SILENT = 0.75;

/** The better side. */
export const bestSide = ({ before, after }: Evidence): number =>
  before === null && after === null ? SILENT : Math.max(before ?? 0, after ?? 0);

/** Mean of the sides that say something. */
export function meanSide({ before, after }: Evidence): number {
  if (before === null) return after ?? SILENT;
  return after === null ? before : (before + after) / 2;
}

/** Words and surroundings in one number, 0 to 1: what rivals are compared by. */
export const merit = (similarity: number, evidence: Evidence): number =>
  (similarity + meanSide(evidence)) / 2;
