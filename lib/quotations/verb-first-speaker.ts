import type { BlockView, Cue, Sentence } from './block-view.ts';
import { withoutProclitic } from './cues.ts';
import type { Unit } from './tokens.ts';
import { has, isBreak, isComma, isPronoun, subjectAfter, type Stretch } from './noun-phrase.ts';

/** Where the content of a verb opens: `from` is its first unit. */
export interface Opening {
  readonly at: number;
  readonly from: number;
  readonly how: 'that' | 'colon' | 'marks' | 'object';
}

/** Longest subject before its verb, in units. */
const LONGEST_BEFORE = 10;

/** The speaker that an Arabic clause names around its verb; null when the subject is dropped. */
export function speakerOfVerb(view: BlockView, sentence: Sentence, cue: Cue, limit: number): Stretch | null {
  const { units } = view;
  const before = units[cue.from - 1];
  // «لكنها تقول»: a pronoun right before the verb.
  if (isPronoun(view, before)) return { from: cue.from - 1, to: cue.from };
  // «وكانت ماي قد قالت»: the auxiliary stands before the subject.
  if (before?.key === 'قد') {
    for (let index = cue.from - 2; index >= Math.max(sentence.from, cue.from - 20); index--)
      if (/^[وف]?كان(?:ت|وا)?$/.test(units[index]?.key ?? '')) return { from: index + 1, to: cue.from - 1 };
  }
  let from = cue.to;
  while (from < limit && isAdverb(view, from)) from++;
  const after = subjectAfter(view, from, limit);
  if (after) return withApposition(view, after, limit);
  return subjectBeforeVerb(view, sentence, cue);
}

/** The noun of an act, also with the preposition of its verb written on («أفادت مصادر بمقتل»). */
export function isEvent(view: BlockView, cue: Cue, unit: Unit | undefined): boolean {
  if (unit?.kind !== 'word') return false;
  const { event, objectPair } = view.lexicon.words;
  if (event.has(unit.key)) return true;
  const verb = view.units[cue.from]?.key ?? '';
  const takes = (key: string) => objectPair.has(`${unit.key.charAt(0)} ${key}`);
  return event.has(unit.key.slice(1)) && (takes(verb) || takes(withoutProclitic(view.lexicon, verb)));
}

/** True for a verb that passes on the words of someone else. */
export function isRelay(view: BlockView, cue: Cue): boolean {
  const { relay } = view.lexicon.words;
  const key = view.units[cue.from]?.key ?? '';
  return relay.has(key) || relay.has(withoutProclitic(view.lexicon, key));
}

/** «ونقلت الوكالة عن المدير قوله»: the speaker that a relaying verb names after its preposition. */
export function relayedSpeaker(view: BlockView, cue: Cue, limit: number): Stretch | null {
  if (!isRelay(view, cue)) return null;
  for (let index = cue.to; index < limit; index++) {
    const unit = view.units[index];
    if (unit?.key !== 'عن') continue;
    let end = index + 1;
    while (end < limit && !has(view, 'relayed', view.units[end])) end++;
    const phrase = subjectAfter(view, index + 1, end);
    return phrase && withApposition(view, phrase, end);
  }
  return null;
}

/** «قال السبت فلان»، «قال فيها»: a day or a preposition with its pronoun stands between verb and subject. */
function isAdverb(view: BlockView, index: number): boolean {
  const unit = view.units[index];
  if (unit && /^بال\p{L}+/u.test(unit.key)) return true;
  return has(view, 'adjunct', unit) && !has(view, 'preposition', unit);
}

/** Headlines and topics: «بوتين يؤكد»، «أما الائتلاف، فقد دعا»، «أن الوزير قال». */
function subjectBeforeVerb(view: BlockView, sentence: Sentence, cue: Cue): Stretch | null {
  const { units } = view;
  let from = sentence.from;
  if (units[from]?.key === 'اما') {
    for (let index = from + 1; index < cue.from; index++)
      if (isComma(units[index])) return index > from + 1 ? { from: from + 1, to: index } : null;
  }
  for (let index = cue.from - 1; index >= Math.max(from, cue.from - 4); index--)
    if (has(view, 'complementizer', units[index])) from = index + 1;
  if (from >= cue.from || cue.from - from > LONGEST_BEFORE) return null;
  return isPlainSubject(view, from, cue.from) ? { from, to: cue.from } : null;
}

/** Nothing but a noun phrase stands between two units. */
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

/** «وزير المالية، لمياء الزريبي، إن»: a short part between commas goes on with the speaker. */
function withApposition(view: BlockView, phrase: Stretch, limit: number): Stretch {
  const { units } = view;
  if (!isComma(units[phrase.to]) || has(view, 'aside', units[phrase.to + 1])) return phrase;
  const next = subjectAfter(view, phrase.to + 1, limit);
  if (!next || next.from !== phrase.to + 1 || next.to - next.from > 6) return phrase;
  const end = units[next.to];
  return end === undefined || next.to >= limit || isBreak(end) ? { from: phrase.from, to: next.to } : phrase;
}

/**
 * Arabic writes subject and object one after the other. The object starts at a noun of an act («التعبئة») or,
 * with verbs of two objects, at the noun phrase that stands right before the second object's preposition.
 */
export function withoutObject(
  view: BlockView,
  cue: Cue,
  subject: Stretch,
  opening: Opening | null,
): Stretch | null {
  const { units } = view;
  if (opening?.how === 'that' || opening?.how === 'colon') return subject;
  // «وأكد عدم رصد إصابات»: what follows the verb is its object, the subject is dropped.
  if (isEvent(view, cue, units[subject.from])) return null;
  for (let index = subject.from + 1; index < subject.to; index++)
    if (isEvent(view, cue, units[index])) return { from: subject.from, to: index };
  if (!cue.classes.has('charge') && !cue.classes.has('call')) return subject;
  let second = subject.to;
  // «دعا فلان فلانا إلى …», but «اتهم فلان فلانا بـ…»: each kind of verb has its preposition.
  if (cue.classes.has('charge') || !has(view, 'objectPreposition', units[second])) {
    for (let index = subject.from + 1; index < subject.to; index++)
      if (/^ب(?!ا?ن$)\p{L}{2,}/u.test(units[index]?.key ?? '')) second = index;
    if (second === subject.to) return subject;
  }
  return { from: subject.from, to: objectStart(view, subject.from, second) };
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
  if (
    start - 1 > from &&
    (has(view, 'determiner', view.units[start - 1]) || has(view, 'event', view.units[start - 1]))
  )
    start--;
  return start > from ? start : to;
}
