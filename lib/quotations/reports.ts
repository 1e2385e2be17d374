import type { BlockView, Cue, Sentence } from './block-view.ts';
import { draftOf, wordsIn, type Draft } from './draft.ts';
import {
  has,
  isBreak,
  isComma,
  isPronoun,
  subjectAfter,
  subjectBefore,
  type Stretch,
} from './noun-phrase.ts';
import { contentEnd, isVerb } from './span-end.ts';

/** What one attribution says: the speaker that its sentence names, if any, and what it attributes. */
export interface Report {
  readonly cue: Cue;
  readonly speaker: Stretch | null;
  readonly drafts: readonly Draft[];
}

/** How far after a verb its complementizer, colon or quoted words may stand, in units. */
const REACH = 45;

/** Where the content of a verb opens: the unit after `at` is the first of it. */
interface Opening {
  readonly at: number;
  readonly from: number;
  readonly how: 'that' | 'colon' | 'marks' | 'object';
}

/** Prepositions that carry a noun as content in Arabic: عن, على, إلى. Folded. */
const objectPrepositions = /^(?:عن|علي|الي)$/;

/** Arabic and its like: verb, speaker, then the content. */
export function reportVerbFirst(view: BlockView, sentence: Sentence, cue: Cue): Report {
  const opening = openingAfter(view, cue, sentence.to);
  const limit = opening?.at ?? sentence.to;
  const subject =
    cue.classes.has('participle') && !isVerb(cue) ? null : speakerVerbFirst(view, sentence, cue, limit);
  const speaker =
    subject && subject.from >= cue.to ? withoutObject(view, cue, subject, opening?.how) : subject;
  const none: Report = { cue, speaker, drafts: [] };
  let from = opening?.from ?? null;
  let rule: Draft['rule'] = opening?.how === 'that' ? 'clause-that' : 'clause-bare';
  if (opening?.how === 'marks') rule = 'marks-attributed';
  if (cue.classes.has('participle')) {
    rule = 'participle';
    from ??= cue.to;
  } else if (isTwoObject(cue) && opening?.how !== 'that' && opening?.how !== 'colon') {
    rule = cue.classes.has('charge') ? 'charge' : 'request';
    from = speaker ? speaker.to : cue.to;
  } else if (cue.classes.has('call')) rule = 'request';
  else if (from === null && speaker && hasEvent(view, speaker.to)) {
    rule = 'announcement';
    from = speaker.to;
  }
  if (from === null) return none;
  const to = contentEnd(view, from, sentence.to);
  const minimum = opening?.how === 'marks' ? 1 : 2;
  if (wordsIn(view, from, to) < minimum) return none;
  const draft = draftOf(view, from, to, { cue, speaker, rule });
  return { cue, speaker, drafts: draft ? [draft] : [] };
}

const isTwoObject = (cue: Cue) => cue.classes.has('charge') || cue.classes.has('call');

const hasEvent = (view: BlockView, at: number) =>
  has(view, 'event', view.units[at]) || has(view, 'event', view.units[at + 1]);

/**
 * Arabic writes subject and object one after the other. The object starts at a noun of an act («التعبئة») or,
 * with verbs of two objects, at the noun phrase that stands right before the second object's preposition.
 */
function withoutObject(
  view: BlockView,
  cue: Cue,
  subject: Stretch,
  how: Opening['how'] | undefined,
): Stretch {
  const { units } = view;
  for (let index = subject.from + 1; index < subject.to; index++)
    if (has(view, 'event', units[index])) return { from: subject.from, to: index };
  if (!isTwoObject(cue) || how === 'that' || how === 'colon') return subject;
  let second = subject.to;
  for (let index = subject.from + 1; index < subject.to; index++)
    if (/^ب(?!ا?ن$)\p{L}{2,}/u.test(units[index]?.key ?? '')) second = index;
  if (second === subject.to && !objectPrepositions.test(units[second]?.key ?? '')) return subject;
  const to = objectStart(view, subject.from, second);
  return { from: subject.from, to };
}

/** The first unit of the noun phrase that ends before `to`; at least one word stays for the subject. */
function objectStart(view: BlockView, from: number, to: number): number {
  const key = (index: number) => view.units[index]?.key ?? '';
  const isDefinite = (index: number) => key(index).startsWith('ال');
  let start = to - 1;
  while (start > from + 1 && /^و\p{L}{3,}/u.test(key(start))) start--;
  if (isDefinite(start)) while (start > from + 1 && isDefinite(start - 1)) start--;
  // «بلدية الميناء | الشركة المنفذة»: the first definite word after an indefinite one completes the subject.
  if (start === from + 1 && to - start > 1 && isDefinite(start) && !isDefinite(from)) start++;
  return start > from ? start : to;
}

function openingAfter(view: BlockView, cue: Cue, limit: number): Opening | null {
  const { units, cueAt } = view;
  const end = Math.min(limit, cue.to + REACH);
  let object: Opening | null = null;
  let commas = 0;
  for (let index = cue.to; index < end; index++) {
    const unit = units[index];
    if (!unit) break;
    const other = cueAt.get(index);
    if (other && isVerb(other) && index > cue.to) break;
    // «وتابع قائلا: …»: only a participle right after the verb belongs to it.
    if (other?.classes.has('participle') && index > cue.to) break;
    if (unit.key === ':') return { at: index, from: index + 1, how: 'colon' };
    if (has(view, 'complementizer', unit)) return { at: index, from: index + 1, how: 'that' };
    if (unit.mark && (unit.words > 3 || isBreak(units[index - 1]) || index === cue.to))
      return { at: index, from: index, how: 'marks' };
    if (/^[.؟?!]$/.test(unit.key)) break;
    if (isComma(unit)) commas++;
    if (!object && commas === 0 && index <= cue.to + 16 && objectPrepositions.test(unit.key))
      object = { at: index, from: index + 1, how: 'object' };
  }
  return object;
}

function speakerVerbFirst(view: BlockView, sentence: Sentence, cue: Cue, limit: number): Stretch | null {
  const { units } = view;
  // «وكانت ماي قد قالت»: the auxiliary stands before the subject.
  if (units[cue.from - 1]?.key === 'قد') {
    for (let index = cue.from - 2; index >= Math.max(sentence.from, cue.from - 20); index--)
      if (/^[وف]?كان(?:ت|وا)?$/.test(units[index]?.key ?? '')) return { from: index + 1, to: cue.from - 1 };
  }
  const after = subjectAfter(view, cue.to, limit);
  if (after) return withApposition(view, after, limit);
  if (
    cue.from > sentence.from &&
    cue.from - sentence.from <= 8 &&
    isPlainSubject(view, sentence.from, cue.from)
  )
    return { from: sentence.from, to: cue.from };
  return null;
}

/** «وزير المالية، لمياء الزريبي، إن»: a short part between commas goes on with the speaker. */
function withApposition(view: BlockView, phrase: Stretch, limit: number): Stretch {
  if (!isComma(view.units[phrase.to])) return phrase;
  const next = subjectAfter(view, phrase.to + 1, limit);
  if (!next || next.from !== phrase.to + 1 || next.to - next.from > 6) return phrase;
  const end = view.units[next.to];
  return end === undefined || next.to >= limit || isBreak(end) ? { from: phrase.from, to: next.to } : phrase;
}

/** Headline order «بوتين يؤكد»: nothing but a noun phrase stands before the verb. */
function isPlainSubject(view: BlockView, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const unit = view.units[index];
    if (unit?.kind === 'point' || view.cueAt.has(index)) return false;
    if (has(view, 'preposition', unit) || has(view, 'subordinator', unit) || has(view, 'conjunction', unit))
      return false;
    if (index === from && has(view, 'auxiliary', unit)) return false;
  }
  return true;
}

/** English and its like: speaker, verb, then the content; or the content, then speaker and verb. */
export function reportSubjectFirst(view: BlockView, sentence: Sentence, cue: Cue, start: number): Report {
  const { units, lexicon } = view;
  const isParticiple = cue.classes.has('participle') && !isVerb(cue);
  const speaker = isParticiple ? null : subjectBefore(view, start, cue.from);
  const none: Report = { cue, speaker, drafts: [] };
  const afterwards = isParticiple ? null : contentBefore(view, sentence, cue, speaker, start);
  if (afterwards) return { cue, speaker, drafts: afterwards };
  const open = skipAdjuncts(view, cue, sentence.to);
  const unit = units[open];
  if (!unit || open >= sentence.to) return none;
  const can = (name: 'say' | 'participle') => cue.classes.has(name);
  let from: number;
  let rule: Draft['rule'];
  if (has(view, 'complementizer', unit)) {
    from = open + 1;
    rule = 'clause-that';
  } else if (unit.key === ':') {
    from = open + 1;
    rule = units[open + 1]?.mark ? 'marks-attributed' : 'clause-bare';
  } else if (unit.mark) {
    from = open;
    rule = 'marks-attributed';
  } else if (isComma(unit) && (units[open + 1]?.mark || lexicon.source.bare === 'comma')) {
    from = open + 1;
    rule = units[open + 1]?.mark ? 'marks-attributed' : 'clause-bare';
    if (!can('say') && rule === 'clause-bare') return none;
    if (has(view, 'complementizer', units[from])) {
      from++;
      rule = 'clause-that';
    } else if (rule === 'clause-bare' && !speaker) return none;
  } else if (lexicon.source.bare === 'direct' && (can('say') || can('participle')) && unit.kind === 'word') {
    from = open;
    rule = 'clause-bare';
  } else return none;
  if (isParticiple) rule = 'participle';
  const to = contentEnd(view, from, sentence.to);
  if (wordsIn(view, from, to) < (rule === 'marks-attributed' ? 1 : 3)) return none;
  const draft = draftOf(view, from, to, { cue, speaker, rule });
  return { cue, speaker, drafts: draft ? [draft] : [] };
}

/** «…, she said.» and «…, she says, …»: the content stands before; null when it does not. */
function contentBefore(
  view: BlockView,
  sentence: Sentence,
  cue: Cue,
  speaker: Stretch | null,
  start: number,
): Draft[] | null {
  const { units } = view;
  if (!speaker || !cue.classes.has('say')) return null;
  const comma = speaker.from - 1;
  if (!isBreak(units[comma]) || wordsIn(view, start, comma) < 3) return null;
  const next = units[cue.to];
  const ends = next === undefined || cue.to >= sentence.to || (next.kind === 'point' && next.key !== ':');
  const closesWithAdjunct = has(view, 'preposition', next) && !hasComplementizer(view, cue.to, sentence.to);
  if (!ends && !closesWithAdjunct) return null;
  if (has(view, 'preposition', units[start]) && wordsIn(view, start, comma) < 8) return null;
  const draft = draftOf(view, start, comma, { cue, speaker, rule: 'attribution-after' });
  if (!draft) return null;
  // Interposed: what follows the second comma goes on with the content unless it is joined by a conjunction.
  if (
    isComma(next) &&
    cue.to + 1 < sentence.to &&
    !has(view, 'conjunction', units[cue.to + 1]) &&
    !view.cueAt.has(cue.to + 1)
  ) {
    const group = cue.from;
    const rest = draftOf(view, cue.to + 1, contentEnd(view, cue.to + 1, sentence.to), {
      cue,
      speaker,
      rule: 'attribution-after',
      group,
    });
    if (rest && wordsIn(view, cue.to + 1, sentence.to) >= 3) return [{ ...draft, group }, rest];
  }
  return [draft];
}

function hasComplementizer(view: BlockView, from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, from + 12); index++)
    if (has(view, 'complementizer', view.units[index]) || view.units[index]?.mark) return true;
  return false;
}

/** The unit after a cue's adjuncts and addressee: «told the Globe on Friday that …». */
function skipAdjuncts(view: BlockView, cue: Cue, limit: number): number {
  const { units } = view;
  const at = cue.to;
  const first = units[at];
  if (!first || first.kind !== 'word' || has(view, 'complementizer', first)) return at;
  const adjunct = has(view, 'adjunct', first) || has(view, 'auxiliary', first);
  const addressee = !isPronoun(view, first) || /^(?:me|us|him|her|them)$/.test(first.key);
  const end = Math.min(limit, at + 14);
  if (!adjunct && !addressee) return at;
  for (let index = at; index < end; index++) {
    const unit = units[index];
    if (has(view, 'complementizer', unit) && units[index]?.key !== 'what') {
      return adjunct || isTold(view, cue) || index === at ? index : at;
    }
    if (unit?.mark) return adjunct || isTold(view, cue) ? index : at;
    if (unit?.key === ':') return index;
    if (unit?.kind === 'point')
      return isComma(unit) && (adjunct || isTold(view, cue))
        ? index
        : adjunct
          ? skipPhrase(view, at, end)
          : at;
  }
  return adjunct ? skipPhrase(view, at, end) : at;
}

const isTold = (view: BlockView, cue: Cue) => /^t(?:old|ell)/.test(view.units[cue.from]?.key ?? '');

/** Past a prepositional phrase or a time: up to the next determiner, pronoun or capitalised word after its noun. */
function skipPhrase(view: BlockView, from: number, end: number): number {
  const { units } = view;
  let index = from + 1;
  if (has(view, 'determiner', units[index])) index++;
  if (has(view, 'preposition', units[from])) index++;
  while (index < end && units[index]?.kind === 'word') {
    if (has(view, 'determiner', units[index]) || isPronoun(view, units[index])) break;
    if (
      units[index]?.upper &&
      !units[index - 1]?.upper &&
      !has(view, 'preposition', units[index - 1]) &&
      !has(view, 'adjunct', units[index])
    )
      break;
    if (
      !units[index]?.upper &&
      !has(view, 'adjunct', units[index]) &&
      !has(view, 'adjunct', units[index - 1]) &&
      units[index - 1]?.kind === 'word' &&
      !has(view, 'determiner', units[index - 1])
    )
      break;
    index++;
  }
  return index;
}
