import type { BlockView, Sentence } from './block-view.ts';
import { draftOf, type Draft } from './draft.ts';
import { has, leadingSubject } from './noun-phrase.ts';

/**
 * Words that quoted words need when no verb attributes them: shorter ones are mostly titles and scare quotes
 * (97 % of longer ones are quotations in English news, 69 % of shorter ones).
 */
export const FLOOR = 4;

/** The same inside a sentence of the narrator's. */
const FLOOR_INSIDE = 6;

/** Longest block of nothing but quoted words that counts as a subheading or a pull quote, in words. */
const CAPTION = 13;

/** Quoted words that no cue attributes: after a colon, as a sentence of their own, or long enough inside one. */
export function draftUncued(view: BlockView, sentence: Sentence, at: number): Draft | null {
  const { units } = view;
  const unit = units[at];
  if (!unit?.mark) return null;
  const isList = unit.last === ',' && units[at + 1]?.mark;
  if (units[at - 1]?.key === ':' && at - 1 > sentence.from && /[.,!?…؟。！？]/.test(unit.last) && !isList) {
    const speaker = leadingSubject(view, sentence, at - 1);
    return draftOf(view, at, at + 1, { cue: null, speaker, rule: 'marks-attributed' });
  }
  // «No!» as a sentence of its own is said, however short.
  const isSentence = at === sentence.from && at + 1 >= sentence.to && /[.!?…؟。！？]/.test(unit.last);
  if (!isSentence && unit.mark.kind !== 'dash' && unit.words < (at > sentence.from ? FLOOR_INSIDE : FLOOR))
    return null;
  if (isNameInMarks(view, at) || isCaption(view, at)) return null;
  // Where the narrator's words go on after the marks, nobody says that the same speaker does.
  const isWhole = units.slice(at + 1, sentence.to).every(({ kind }) => kind === 'point');
  const rule = at === sentence.from && isWhole ? 'marks-continued' : 'marks-alone';
  return draftOf(view, at, at + 1, { cue: null, speaker: null, rule });
}

/** A block that is nothing but a few quoted words without a stop. */
function isCaption(view: BlockView, at: number): boolean {
  const unit = view.units[at];
  return (
    view.units.length === 1 && unit !== undefined && unit.words <= CAPTION && !/[.,!?…؟。]/.test(unit.last)
  );
}

/** True for marked words that name or distance something instead of quoting it: titles, aliases, «so-called». */
function isNameInMarks(view: BlockView, at: number): boolean {
  return has(view, 'soCalled', view.units[at - 1]) || namesThing(view, at) || isTitle(view, at);
}

/** Longest name of a thing in marks, in words. */
const LONGEST_NAME = 6;

/** «the newspaper “X”», «der Podcast des „X“»: short marked words right after a noun for something that has a name. */
export function namesThing(view: BlockView, at: number): boolean {
  const { units } = view;
  if ((units[at]?.words ?? 0) > LONGEST_NAME) return false;
  const behind = has(view, 'determiner', units[at - 1]) ? at - 2 : at - 1;
  return has(view, 'nameAfter', units[behind]);
}

/** Every longer word has a capital: the name of a work, a product, a campaign. */
export function isTitle(view: BlockView, at: number): boolean {
  const { mark } = view.units[at] ?? {};
  if (!mark) return false;
  const words = view.text.slice(mark.start, mark.end).match(/\p{L}[\p{L}\p{M}’']*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  const inCase = /\p{Lu}/u.test(view.text.slice(mark.start, mark.end));
  return inCase && long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word)) && words.length < 9;
}
