import type { BlockView, Cue, Sentence } from './block-view.ts';
import { draftOf, wordsIn, type Draft } from './draft.ts';
import { has, isBreak, isComma, subjectAfter, type Stretch } from './noun-phrase.ts';
import type { Report } from './report.ts';
import { contentEnd, isVerb } from './span-end.ts';

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
