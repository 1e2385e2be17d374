import type { BlockView, Cue, Sentence } from './block-view.ts';
import { draftOf, wordsIn } from './draft.ts';
import { has, isComma, isPronoun, subjectAfter, subjectBefore, type Stretch } from './noun-phrase.ts';
import type { Report } from './report.ts';

/** Units that may stand between quoted words and their verb: a listener, «diye», a comma. */
const GAP = 6;

/** Longest subject without a comma after it, in units. */
const LONGEST_SUBJECT = 6;

/** Turkish and its like: subject, content, verb; or quoted words, verb, subject. */
export function reportVerbLast(view: BlockView, sentence: Sentence, cue: Cue, start: number): Report {
  const at = markBefore(view, start, cue);
  if (at !== null) {
    const before = subjectAtStart(view, start, at) ?? subjectBefore(view, start, at);
    const speaker = before ?? subjectAfter(view, cue.to, sentence.to);
    const draft = draftOf(view, at, at + 1, { cue, speaker, rule: 'marks-attributed' });
    return { cue, speaker, drafts: draft ? [draft] : [] };
  }
  const after = marksAfterColon(view, cue, sentence.to);
  const speaker = subjectAtStart(view, start, cue.from);
  const none: Report = { cue, speaker, drafts: [] };
  if (after !== null) {
    const draft = draftOf(view, after, sentence.to, { cue, speaker, rule: 'marks-attributed' });
    return { cue, speaker, drafts: draft ? [draft] : [] };
  }
  if (!cue.classes.has('say') && !cue.classes.has('think')) return none;
  // Without its own subject before, the content stands first and the subject after the verb.
  const late = cue.to < sentence.to ? subjectAfter(view, cue.to, sentence.to) : null;
  const from = late ? start : (speaker?.to ?? start);
  if (wordsIn(view, from, cue.from) < 3) return none;
  const draft = draftOf(view, from, cue.from, { cue, speaker: late ?? speaker, rule: 'clause-bare' });
  return { cue, speaker: late ?? speaker, drafts: draft ? [draft] : [] };
}

function markBefore(view: BlockView, start: number, cue: Cue): number | null {
  for (let index = cue.from - 1; index >= Math.max(start, cue.from - GAP); index--)
    if (view.units[index]?.mark) return index;
  return null;
}

function marksAfterColon(view: BlockView, cue: Cue, limit: number): number | null {
  for (let index = cue.to; index < Math.min(limit, cue.to + 2); index++)
    if (view.units[index]?.key === ':' && index + 1 < limit) return index + 1;
  return null;
}

/** The subject that opens the clause: up to its comma, or its first capitalised words. */
function subjectAtStart(view: BlockView, start: number, to: number): Stretch | null {
  const { units } = view;
  let from = start;
  while (from < to && (units[from]?.kind === 'point' || has(view, 'conjunction', units[from]))) from++;
  if (from >= to) return null;
  if (isPronoun(view, units[from])) return { from, to: from + 1 };
  for (let index = from + 1; index < Math.min(to, from + 14); index++)
    if (isComma(units[index])) return { from, to: index };
  let end = from;
  while (end < to && end - from < LONGEST_SUBJECT && units[end]?.upper) end++;
  return end > from ? { from, to: end } : null;
}
