import type { Selector } from '../model/selector.ts';
import { align, type WordRun } from './alignment.ts';
import { patternRun, slice, textRun } from './likeness.ts';
import type { TextIndex } from './text-index.ts';

/** One side of a stored context, in the text's words. */
export interface Side {
  readonly all: WordRun;
  /** The part in the words' own block, where that is long enough to say something: blocks are moved as a whole. */
  readonly near: WordRun | null;
}

/** Null where the stored context is empty: absent context is no evidence, for or against. */
export interface Context {
  readonly before: Side | null;
  readonly after: Side | null;
}

/** Words of context that are compared. */
const MOST_WORDS = 16;
const FEWEST_NEAR = 3;

export function contextOf(index: TextIndex, { prefix, suffix }: Selector): Context {
  const before = patternRun(index, prefix);
  const after = patternRun(index, suffix);
  const lastBreak = prefix.lastIndexOf('\n');
  const firstBreak = suffix.indexOf('\n');
  const nearBefore = lastBreak < 0 ? null : patternRun(index, prefix.slice(lastBreak));
  const nearAfter = firstBreak < 0 ? null : patternRun(index, suffix.slice(0, firstBreak));
  return { before: sideOf(lastWords(before), nearBefore && lastWords(nearBefore)), after: sideOf(slice(after, 0, MOST_WORDS), nearAfter && slice(nearAfter, 0, MOST_WORDS)) }; // prettier-ignore
}

const lastWords = (run: WordRun): WordRun =>
  slice(run, Math.max(0, run.ids.length - MOST_WORDS), run.ids.length);

function sideOf(all: WordRun, near: WordRun | null): Side | null {
  if (all.ids.length === 0) return null;
  return { all, near: near && near.ids.length >= FEWEST_NEAR ? near : null };
}

/** How well the words around a place agree with the stored context: 0 to 1 a side, null where nothing was stored. */
export interface Evidence {
  readonly before: number | null;
  readonly after: number | null;
}

/** Evidence for the place between the words numbered `start` and `end` (exclusive). */
export function evidenceAt(index: TextIndex, context: Context, start: number, end: number): Evidence {
  const text = textRun(index);
  const slack = 3;
  return {
    before: agreement(context.before, (run) =>
      align(run, slice(text, Math.max(0, start - run.ids.length - slack), start), true, false),
    ),
    after: agreement(context.after, (run) =>
      align(run, slice(text, end, Math.min(text.ids.length, end + run.ids.length + slack)), false, true),
    ),
  };
}

function agreement(side: Side | null, compare: (run: WordRun) => { similarity: number }): number | null {
  if (!side) return null;
  const all = compare(side.all).similarity;
  const near = side.near ? compare(side.near).similarity : 0;
  return Math.max(0, all, near * 0.98);
}

/** The better side, 0 without any. */
export const bestSide = ({ before, after }: Evidence): number => Math.max(before ?? 0, after ?? 0);

/** The worse of the sides that were stored; 0 when none was. */
export const worstSide = ({ before, after }: Evidence): number =>
  before === null && after === null ? 0 : Math.min(before ?? 1, after ?? 1);

/** Mean of the stored sides; 0 without any. */
export function meanSide({ before, after }: Evidence): number {
  if (before === null) return after ?? 0;
  return after === null ? before : (before + after) / 2;
}
