import type { BlockView, Cue, Sentence } from './block-view.ts';
import { draftOf, wordsIn, type Draft } from './draft.ts';
import {
  has,
  leadingSubject,
  isBreak,
  isComma,
  isPronoun,
  subjectAfter,
  subjectBefore,
  type Stretch,
} from './noun-phrase.ts';
import type { Report } from './report.ts';
import { contentEnd, isVerb } from './span-end.ts';

/** How far after a verb of saying its content may open, in units; half of it for other verbs. */
const REACH = 18;

/** Where the content opens: `from` is its first unit. */
interface Opening {
  readonly at: number;
  readonly from: number;
  readonly rule: 'clause-that' | 'clause-bare' | 'marks-attributed';
}

/**
 * English and most European languages: subject, verb, content; or the content first, then both.
 * `start` is the first unit of the sentence that no earlier report has used.
 */
export function reportSubjectFirst(view: BlockView, sentence: Sentence, cue: Cue, start: number): Report {
  const { units } = view;
  const isParticiple = cue.classes.has('participle') && !isVerb(cue);
  const opening = openingOf(view, cue, sentence.to);
  const inverted = !isParticiple && isInverted(view, cue, start, sentence.to, opening);
  const before = isParticiple || inverted ? null : subjectOf(view, start, cue);
  const limit = opening?.at ?? sentence.to;
  const after = isParticiple || before ? null : subjectAfter(view, cue.to, limit);
  const speaker = before ?? after ?? (isParticiple ? leadingSubject(view, sentence, cue.from) : null);
  const behind = isParticiple ? null : contentBefore(view, sentence, cue, start, before, opening);
  if (!isParticiple && !opening?.rule.startsWith('marks') && isNarrator(view, speaker))
    return { cue, speaker: null, drafts: [] };
  if (behind) return behind;
  const none: Report = { cue, speaker, drafts: [] };
  const needsSpeaker = view.lexicon.source.bare === 'direct' || opening?.rule === 'clause-bare';
  if (!opening || (needsSpeaker && opening.rule !== 'marks-attributed' && !isParticiple && !speaker))
    return none;
  const isLabel = cue.classes.has('label') && units[opening.from]?.mark;
  const to = isLabel ? opening.from + 1 : contentEnd(view, opening.from, sentence.to);
  if (wordsIn(view, opening.from, to) < (opening.rule === 'marks-attributed' ? 1 : 3)) return none;
  const rule = isParticiple
    ? 'participle'
    : cue.classes.has('say') || opening.rule !== 'clause-that'
      ? opening.rule
      : ruleOf(cue);
  const draft = draftOf(view, opening.from, to, { cue, speaker, rule });
  return { cue, speaker, drafts: draft ? [draft] : [] };
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
  if (view.lexicon.source.verbSecond && somethingElseFirst(view, start, cue, subject)) return null;
  const first = view.units[subject.from];
  const lonelyAdverb =
    subject.to - subject.from === 1 &&
    !first?.upper &&
    !isPronoun(view, first) &&
    has(view, 'adjunct', first);
  return lonelyAdverb ? null : subject;
}

/** Verb-second languages: an adjunct before the verb («Am Abend sagte er») sends the subject behind it. */
function somethingElseFirst(view: BlockView, start: number, cue: Cue, subject: Stretch): boolean {
  const { units } = view;
  let from = start;
  while (from < cue.from && units[from]?.kind === 'point') from++;
  const after = units[cue.to];
  const opensPhrase =
    after?.kind === 'word' &&
    (after.upper || has(view, 'determiner', after) || isPronoun(view, after) !== undefined);
  if (!opensPhrase) return false;
  if (has(view, 'preposition', units[from])) return true;
  return subject.to - subject.from === 1 && from === subject.from && !isPronoun(view, units[from]);
}

function openingOf(view: BlockView, cue: Cue, limit: number): Opening | null {
  return view.lexicon.source.bare === 'direct'
    ? openingInEnglish(view, cue, limit)
    : openingByWord(view, cue, limit);
}

/** Languages that always mark the clause: by a complementizer, a comma, a colon or quotation marks. */
function openingByWord(view: BlockView, cue: Cue, limit: number): Opening | null {
  const { units, cueAt, lexicon } = view;
  const says = cue.classes.has('say') || cue.classes.has('participle');
  const end = Math.min(limit, cue.to + (says ? REACH : REACH / 2));
  for (let index = cue.to; index < end; index++) {
    const unit = units[index];
    const next = units[index + 1];
    if (!unit) break;
    const other = cueAt.get(index);
    if (other && isVerb(other) && cueAt.get(index) !== cue && index > cue.to + 1) break;
    if (has(view, 'complementizer', unit)) return { at: index, from: index + 1, rule: 'clause-that' };
    if (
      lexicon.source.gluedComplementizer &&
      unit.key.length > 2 &&
      unit.key.startsWith(lexicon.source.gluedComplementizer) &&
      index < cue.to + 8
    )
      return { at: index, from: index, rule: 'clause-that' };
    if (unit.key === ':')
      return { at: index, from: index + 1, rule: next?.mark ? 'marks-attributed' : 'clause-bare' };
    const labels = cue.classes.has('label');
    if (unit.mark && (labels || unit.words > 3 || index === cue.to || isBreak(units[index - 1])))
      return { at: index, from: index, rule: 'marks-attributed' };
    if (!isComma(unit)) {
      if (unit.kind === 'point' && !/^[-–—()«»'’]$/.test(unit.key)) break;
      continue;
    }
    if (has(view, 'complementizer', next)) return { at: index, from: index + 2, rule: 'clause-that' };
    if (next?.mark) return { at: index, from: index + 1, rule: 'marks-attributed' };
    if (
      lexicon.source.bare === 'comma' &&
      wordsIn(view, index, limit) >= 3 &&
      reportsAfterComma(view, cue, index + 1, limit)
    )
      return { at: index, from: index + 1, rule: 'clause-bare' };
  }
  return null;
}

/** After a comma: a mood of reported speech, an infinitive that is asked for, or a verb that is enough by itself. */
function reportsAfterComma(view: BlockView, cue: Cue, from: number, limit: number): boolean {
  const { words } = view.lexicon;
  if (words.reportMood.size === 0) return cue.classes.has('say');
  for (let index = from; index < Math.min(limit, from + 40); index++) {
    const unit = view.units[index];
    if (has(view, 'reportMood', unit)) return true;
    if (cue.classes.has('call') && has(view, 'infinitive', unit)) return true;
  }
  const relative = has(view, 'subordinator', view.units[from]) || has(view, 'preposition', view.units[from]);
  if (relative || !isPlain(view, cue)) return false;
  // A short part before the next comma is an apposition: «sagte Ann Lee, Sprecherin, …».
  let comma = from;
  while (comma < limit && !isComma(view.units[comma])) comma++;
  return wordsIn(view, from, comma) > 3;
}

/** English and Indonesian: the clause may follow the verb, its listener and its adjuncts with no word between. */
function openingInEnglish(view: BlockView, cue: Cue, limit: number): Opening | null {
  const { units } = view;
  const open = skipAdjuncts(view, cue, limit);
  const unit = units[open];
  const next = units[open + 1];
  if (!unit || open >= limit) return null;
  if (has(view, 'complementizer', unit)) return { at: open, from: open + 1, rule: 'clause-that' };
  if (!cue.classes.has('say')) {
    const mark = markSoonAfter(view, cue, limit);
    if (mark !== null) return { at: mark, from: mark, rule: 'marks-attributed' };
  }
  if (unit.mark) return { at: open, from: open, rule: 'marks-attributed' };
  if (unit.key === ':' || isComma(unit)) {
    if (next?.mark) return { at: open, from: open + 1, rule: 'marks-attributed' };
    if (has(view, 'complementizer', next)) return { at: open, from: open + 2, rule: 'clause-that' };
    return unit.key === ':' && isPlain(view, cue) ? { at: open, from: open + 1, rule: 'clause-bare' } : null;
  }
  if (unit.kind !== 'word') return null;
  if (!cue.classes.has('say') && !cue.classes.has('participle') && !thinksOf(view, cue, open)) return null;
  return isPlain(view, cue) || clauseBegins(view, open, limit)
    ? { at: open, from: open, rule: 'clause-bare' }
    : null;
}

/** «believes the post was cut»: verbs of thinking take a bare clause when its subject and verb come at once. */
function thinksOf(view: BlockView, cue: Cue, from: number): boolean {
  if (cue.homograph || !cue.classes.has('think')) return false;
  return view.units.slice(from + 1, from + 5).some((unit) => has(view, 'finite', unit));
}

/** «called it “unfair”», «urged them “to leave”»: quoted words after a verb's object. */
function markSoonAfter(view: BlockView, cue: Cue, limit: number): number | null {
  for (let index = cue.to; index < Math.min(limit, cue.to + 8); index++) {
    const unit = view.units[index];
    if (unit?.mark) return index;
    if (unit?.kind !== 'word' || has(view, 'finite', unit) || has(view, 'complementizer', unit)) return null;
  }
  return null;
}

const isPlain = (view: BlockView, cue: Cue) => has(view, 'plain', view.units[cue.from]);

/** A pronoun or, soon after, a finite verb shows that a clause follows («denied his post was cut»), not an object. */
function clauseBegins(view: BlockView, from: number, limit: number): boolean {
  const { units } = view;
  if (isPronoun(view, units[from]) && !has(view, 'determiner', units[from])) return true;
  for (let index = from; index < Math.min(limit, from + 14); index++) {
    const unit = units[index];
    if (has(view, 'finite', unit)) return true;
    if (unit?.kind === 'point' || has(view, 'subordinator', unit)) return false;
  }
  return false;
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

/** The unit after a cue's adjuncts and listener: «told the Globe on Friday that …». */
function skipAdjuncts(view: BlockView, cue: Cue, limit: number): number {
  const { units } = view;
  const at = cue.to;
  const first = units[at];
  if (!first || first.kind !== 'word' || has(view, 'complementizer', first)) return at;
  const adjunct = has(view, 'adjunct', first) || has(view, 'auxiliary', first);
  const tells = view.lexicon.words.tell.has(units[cue.from]?.key ?? '');
  if (!adjunct && !tells && isPronoun(view, first)) return at;
  if (has(view, 'finite', first)) return at;
  const end = Math.min(limit, at + 14);
  for (let index = at; index < end; index++) {
    const unit = units[index];
    if (unit?.key === ':') return index;
    // «in that speech»: after a preposition the complementizer is a determiner.
    if (has(view, 'complementizer', unit) && has(view, 'preposition', units[index - 1])) continue;
    const quoted = unit?.mark && (unit.words > 3 || index === at || /[,.!?]/.test(unit.last));
    if (!unit || has(view, 'complementizer', unit) || quoted || isComma(unit)) {
      if (isComma(unit) && !adjunct && index > at) break;
      return adjunct || tells || index === at ? index : at;
    }
    if (unit.kind === 'point' || has(view, 'finite', unit)) break;
  }
  return adjunct ? skipPhrase(view, at, end) : tells ? skipListener(view, at, end) : at;
}

/** Past one listener: a pronoun, a name, or a determiner with its noun. */
function skipListener(view: BlockView, from: number, end: number): number {
  const { units } = view;
  let index = from;
  if (units[index]?.upper) {
    while (index < end && units[index]?.upper) index++;
    return index;
  }
  if (has(view, 'determiner', units[index])) index++;
  return Math.min(end, index + 1);
}

/** Past a prepositional phrase or a time: up to the next determiner, pronoun or capitalised word after its noun. */
function skipPhrase(view: BlockView, from: number, end: number): number {
  const { units } = view;
  let index = from + 1;
  if (has(view, 'determiner', units[index])) index++;
  if (has(view, 'preposition', units[from])) index++;
  for (; index < end; index++) {
    const unit = units[index];
    const previous = units[index - 1];
    if (unit?.kind !== 'word' || has(view, 'determiner', unit) || isPronoun(view, unit)) break;
    const goesOn =
      has(view, 'adjunct', unit) || has(view, 'preposition', previous) || has(view, 'determiner', previous);
    if (goesOn) continue;
    if (unit.upper ? !previous?.upper : !has(view, 'adjunct', previous) && !previous?.upper) break;
  }
  return index;
}
