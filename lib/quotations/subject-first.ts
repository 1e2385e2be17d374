import type { BlockView, Cue, Sentence } from './block-view.ts';
import { draftOf, wordsIn, type Draft } from './draft.ts';
import {
  has,
  leadingSubject,
  isBreak,
  isPronoun,
  subjectAfter,
  subjectBefore,
  type Stretch,
} from './noun-phrase.ts';
import { openingOf, type Opening } from './opening.ts';
import type { Report } from './report.ts';
import { contentEnd } from './span-end.ts';
import { isTitle } from './uncued.ts';

/**
 * English and most European languages: subject, verb, content; or the content first, then both.
 * `start` is the first unit of the sentence that no earlier report has used.
 */
export function reportSubjectFirst(view: BlockView, sentence: Sentence, cue: Cue, start: number): Report {
  const { units } = view;
  const isParticiple = cue.classes.has('participle');
  const opening = openingOf(view, cue, sentence.to);
  const inverted = !isParticiple && isInverted(view, cue, start, sentence.to, opening);
  const before = isParticiple || inverted ? null : subjectOf(view, start, cue);
  const limit = opening?.at ?? sentence.to;
  const after = isParticiple || before ? null : subjectAfter(view, cue.to, limit);
  const speaker = before ?? after ?? (isParticiple ? leadingSubject(view, sentence, cue.from) : null);
  if (cue.homograph && opening?.rule.startsWith('clause') && isNoun(view, before))
    return { cue, speaker: null, drafts: [] };
  const behind = isParticiple ? null : contentBefore(view, sentence, cue, start, before, opening);
  if (!isParticiple && !opening?.rule.startsWith('marks') && isNarrator(view, speaker))
    return { cue, speaker: null, drafts: [] };
  if (behind) return behind;
  const none: Report = { cue, speaker, drafts: [] };
  const needsSpeaker = view.lexicon.source.bare === 'direct' || opening?.rule === 'clause-bare';
  if (!opening || (needsSpeaker && opening.rule !== 'marks-attributed' && !isParticiple && !speaker))
    return none;
  const isLabel = cue.classes.has('label') && units[opening.from]?.mark;
  if (isLabel && isTitle(view, opening.from)) return none;
  const to = isLabel
    ? labelEnd(view, opening.from, sentence.to)
    : contentEnd(view, opening.from, sentence.to);
  if (wordsIn(view, opening.from, to) < (opening.rule === 'marks-attributed' ? 1 : 3)) return none;
  const rule = isParticiple
    ? 'participle'
    : cue.classes.has('say') || opening.rule !== 'clause-that'
      ? opening.rule
      : ruleOf(cue);
  const draft = draftOf(view, opening.from, to, { cue, speaker, rule });
  return { cue, speaker, drafts: draft ? [draft] : [] };
}

/** «He made a public claim that …», «in a telephone call that …»: behind a verb or a preposition the word is a noun. */
function isNoun(view: BlockView, before: Stretch | null): boolean {
  if (!before) return false;
  for (let index = before.from; index < before.to; index++)
    if (has(view, 'finite', view.units[index])) return true;
  let at = before.from - 1;
  while (has(view, 'determiner', view.units[at])) at--;
  return has(view, 'preposition', view.units[at]);
}

/** A label ends with its marks, or with further ones in the same clause: called it “unfair” to be “left out”. */
function labelEnd(view: BlockView, from: number, limit: number): number {
  let end = from + 1;
  for (let index = end; index < limit && view.units[index]?.kind !== 'point'; index++)
    if (view.units[index]?.mark) end = index + 1;
  return end;
}

/** «I would suggest»: outside quotation marks the writer speaks, and that is no quotation. */
const isNarrator = (view: BlockView, speaker: Stretch | null) =>
  speaker !== null && speaker.to - speaker.from === 1 && has(view, 'narrator', view.units[speaker.from]);

const ruleOf = (cue: Cue): Draft['rule'] =>
  cue.classes.has('charge') ? 'charge' : cue.classes.has('call') ? 'request' : 'clause-that';

/** The unit where a verb's auxiliaries begin. */
function auxiliaryStart(view: BlockView, cue: Cue, start: number): number {
  let first = cue.from;
  while (
    first > start &&
    has(view, 'auxiliary', view.units[first - 1]) &&
    !isPronoun(view, view.units[first - 1])
  )
    first--;
  return first;
}

/** «…, said X», «…, a déclaré X»: verb and subject after what is said. */
function isInverted(
  view: BlockView,
  cue: Cue,
  start: number,
  limit: number,
  opening: Opening | null,
): boolean {
  const { units, lexicon } = view;
  if (!isBreak(units[auxiliaryStart(view, cue, start) - 1])) return false;
  if (lexicon.source.bare === 'direct') return onlySubjectFollows(view, cue, limit);
  const next = units[cue.to];
  if (opening && opening.rule !== 'clause-bare') return false;
  if (lexicon.source.bare === 'comma') return next?.kind === 'word' && !has(view, 'preposition', next);
  return true;
}

/** The subject before a verb; an adjunct in its place means that the subject follows the verb. */
function subjectOf(view: BlockView, start: number, cue: Cue): Stretch | null {
  const subject = subjectBefore(view, start, cue.from);
  if (!subject) return null;
  if (view.lexicon.source.verbSecond && somethingElseFirst(view, start, cue)) return null;
  const first = view.units[subject.from];
  const lonelyAdverb =
    subject.to - subject.from === 1 &&
    !first?.upper &&
    !isPronoun(view, first) &&
    has(view, 'adjunct', first);
  return lonelyAdverb ? null : subject;
}

/** Verb-second languages: an adjunct before the verb («Am Abend sagte er») sends the subject behind it. */
function somethingElseFirst(view: BlockView, start: number, cue: Cue): boolean {
  const { units } = view;
  let from = start;
  while (from < cue.from && units[from]?.kind === 'point') from++;
  const after = units[cue.to];
  const opensPhrase =
    after?.kind === 'word' &&
    (after.upper || has(view, 'determiner', after) || isPronoun(view, after) !== undefined);
  if (!opensPhrase) return false;
  return has(view, 'preposition', units[from]);
}

/** «…, she said.», «…, said X.» and «…, she says, …»: the content stands before; null when it does not. */
function contentBefore(
  view: BlockView,
  sentence: Sentence,
  cue: Cue,
  start: number,
  before: Stretch | null,
  opening: Opening | null,
): Report | null {
  const { units, lexicon } = view;
  if (!cue.classes.has('say')) return null;
  const first = before ? before.from : auxiliaryStart(view, cue, start);
  const comma = first - 1;
  const words = wordsIn(view, start, comma);
  if (comma <= start || !isBreak(units[comma])) return null;
  if (opening && opening.rule !== 'clause-bare') return null;
  const next = units[cue.to];
  if (before) {
    const ends = next === undefined || cue.to >= sentence.to || (next.kind === 'point' && next.key !== ':');
    if (!ends && !(has(view, 'preposition', next) || has(view, 'adjunct', next))) return null;
    if (has(view, 'preposition', units[start]) && words < 8) return null;
    if (has(view, 'subordinator', units[start]) && words < 8) return null;
  } else if (lexicon.source.bare === 'direct' && opening && !onlySubjectFollows(view, cue, sentence.to))
    return null;
  const speaker = before ?? subjectAfter(view, skipDash(view, cue.to), sentence.to);
  if (!speaker && lexicon.source.bare === 'direct') return null;
  const rest = { cue, speaker, rule: 'attribution-after' as const };
  const draft = draftOf(view, start, comma, rest);
  if (!draft || cue.homograph) return null;
  const end = Math.max(cue.to, speaker?.to ?? 0);
  const tail = before ? interposed(view, sentence, end, rest) : null;
  if (!tail) return words < 3 ? null : { cue, speaker, drafts: [draft] };
  return { cue, speaker, drafts: [{ ...draft, group: cue.from }, tail] };
}

/** «said police chief Ann Lee.»: after the verb stands a noun phrase and nothing else. */
function onlySubjectFollows(view: BlockView, cue: Cue, limit: number): boolean {
  const { units } = view;
  if (cue.homograph || has(view, 'tell', units[cue.from])) return false;
  const subject = subjectAfter(view, cue.to, limit);
  if (!subject || subject.from > cue.to + 1 || isPronoun(view, units[subject.from])) return false;
  for (let index = subject.from; index < subject.to; index++)
    if (has(view, 'finite', units[index])) return false;
  const next = units[subject.to];
  if (subject.to < limit && next && (next.kind !== 'point' || next.key === ':')) return false;
  const length = subject.to - subject.from;
  const isShort = length <= (has(view, 'determiner', units[subject.from]) ? 5 : 2);
  return isShort || units[subject.to - 1]?.upper === true;
}

const skipDash = (view: BlockView, at: number) => (view.units[at]?.key === '-' ? at + 1 : at);

/** What follows the second comma of «…, she says, …» goes on with the content unless a conjunction joins it. */
function interposed(
  view: BlockView,
  sentence: Sentence,
  at: number,
  rest: Pick<Draft, 'cue' | 'speaker' | 'rule'>,
): Draft | null {
  const { units } = view;
  if (!isBreak(units[at]) || at + 1 >= sentence.to) return null;
  const from = units[at + 1] && isBreak(units[at + 1]) ? at + 2 : at + 1;
  if (has(view, 'conjunction', units[from]) || has(view, 'subordinator', units[from]) || view.cueAt.has(from))
    return null;
  const to = contentEnd(view, from, sentence.to);
  if (wordsIn(view, from, to) < 3 || isApposition(view, from, to)) return null;
  return draftOf(view, from, to, { ...rest, group: rest.cue?.from ?? 0 });
}

/** «…, said X, head of the union.»: a noun phrase after the name, not more of the content. */
function isApposition(view: BlockView, from: number, to: number): boolean {
  if (to - from > 12) return false;
  const first = view.units[from];
  return (
    has(view, 'title', first) ||
    has(view, 'determiner', first) ||
    has(view, 'preposition', first) ||
    (view.lexicon.source.bare !== 'direct' && first?.upper === false)
  );
}
