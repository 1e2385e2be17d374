import type { BlockView, Cue, Sentence } from './block-view.ts';
import { draftOf, wordsIn, type Draft } from './draft.ts';
import { has, isBreak, isComma, subjectAfter } from './noun-phrase.ts';
import { withoutProclitic } from './cues.ts';
import type { Report } from './report.ts';
import { contentEnd, isVerb } from './span-end.ts';
import { namesThing } from './uncued.ts';
import {
  isEvent,
  isRelay,
  relayedSpeaker,
  speakerOfVerb,
  withoutObject,
  type Opening,
} from './verb-first-speaker.ts';

/** How far after a verb its complementizer, colon or quoted words may stand, in units. */
const REACH = 45;

/** How far after a verb the preposition of a nominal object («عن»، «على») may stand, in units. */
const OBJECT_REACH = 16;

/** Arabic: verb, speaker, then the content. */
export function reportVerbFirst(view: BlockView, sentence: Sentence, cue: Cue): Report {
  const opening = openingAfter(view, cue, sentence.to);
  const limit = opening?.at ?? sentence.to;
  const hasSubject = isVerb(cue) || !cue.classes.has('participle');
  const relayed = relayedSpeaker(view, cue, limit);
  const subject = relayed ?? (hasSubject ? speakerOfVerb(view, sentence, cue, limit) : null);
  const speaker =
    subject && !relayed && subject.from >= cue.to ? withoutObject(view, cue, subject, opening) : subject;
  const none: Report = { cue, speaker, drafts: [] };
  if (opening?.how === 'that' && quotesAnother(view, opening.from, sentence.to)) return none;
  const content = contentOf(view, cue, speaker?.to ?? cue.to, opening);
  if (!content) return none;
  const to = contentEnd(view, content.from, sentence.to);
  if (wordsIn(view, content.from, to) < (opening?.how === 'marks' ? 1 : 2)) return none;
  const draft = draftOf(view, content.from, to, { cue, speaker, rule: content.rule });
  return { cue, speaker, drafts: draft ? [draft] : [] };
}

/** The first unit of what is reported, and the rule that says so; `next` is the unit after the speaker. */
function contentOf(
  view: BlockView,
  cue: Cue,
  next: number,
  opening: Opening | null,
): { from: number; rule: Draft['rule'] } | null {
  const { classes } = cue;
  if (classes.has('participle'))
    return { from: opening?.from ?? skipAdjuncts(view, cue.to), rule: 'participle' };
  const isClause = opening?.how === 'that' || opening?.how === 'colon';
  if ((classes.has('charge') || classes.has('call')) && !isClause) {
    // After an aside the object is far from its verb: «دعا فلان، وهو فقيه، إلى …».
    const from = opening && isComma(view.units[next]) ? opening.from : skipAdjuncts(view, next);
    return { from, rule: classes.has('charge') ? 'charge' : 'request' };
  }
  const event = eventAfter(view, cue, next);
  if (opening && !(opening.how === 'object' && event !== null && event < opening.at))
    return { from: opening.from, rule: ruleOf(cue, opening) };
  return event === null ? null : { from: event, rule: 'announcement' };
}

/** The noun of an act that stands at a unit, past days and commas («أعلنت الوزارة، اليوم، تسجيل …»). */
function eventAfter(view: BlockView, cue: Cue, from: number): number | null {
  for (let index = from; index < from + 6; index++) {
    const unit = view.units[index];
    if (isEvent(view, cue, unit)) return index;
    if (!isComma(unit) && !has(view, 'adjunct', unit) && index > from) return null;
  }
  return null;
}

function ruleOf(cue: Cue, opening: Opening): Draft['rule'] {
  if (opening.how === 'marks') return 'marks-attributed';
  if (cue.classes.has('call')) return 'request';
  return opening.how === 'that' ? 'clause-that' : 'clause-bare';
}

function openingAfter(view: BlockView, cue: Cue, limit: number): Opening | null {
  const { units, cueAt } = view;
  const end = Math.min(limit, cue.to + REACH);
  let object: Opening | null = null;
  const relays = isRelay(view, cue);
  let commas = 0;
  for (let index = cue.to; index < end; index++) {
    const unit = units[index];
    const other = cueAt.get(index);
    if (!unit || /^[.؟?!]$/.test(unit.key)) break;
    // «وتابع قائلا: …»: only a participle right after the verb belongs to it.
    if (other && index > cue.to && (isVerb(other) || other.classes.has('participle'))) break;
    if (unit.key === ':') return { at: index, from: index + 1, how: 'colon' };
    if (has(view, 'complementizer', unit)) return { at: index, from: index + 1, how: 'that' };
    if (unit.mark && namesThing(view, index)) continue;
    if (unit.mark && relays) return { at: index, from: index, how: 'marks' };
    if (unit.mark && (unit.words > 3 || isBreak(units[index - 1]) || index === cue.to))
      // «أفاد عن اشتباكات بين … و«…»»: marks inside the object do not open it.
      return object ?? { at: index, from: index, how: 'marks' };
    if (isComma(unit)) {
      const past = skipAside(view, index, end);
      if (past === index) commas++;
      else index = past;
    }
    if (!object && commas === 0 && index <= cue.to + OBJECT_REACH && opensObject(view, cue, index + 1))
      object = openingOfObject(view, index + 1);
    if (!object && commas === 0 && index === cue.to && opensObject(view, cue, index))
      object = openingOfObject(view, index);
  }
  return takesObject(cue) ? object : null;
}

/** Each verb of saying has its preposition: «أعلن عن», «أكد على»; a request or a charge may have any. */
function opensObject(view: BlockView, cue: Cue, at: number): boolean {
  const { units, lexicon } = view;
  if (!has(view, 'objectPreposition', units[at])) return false;
  if (cue.classes.has('call') || cue.classes.has('charge')) return true;
  // «أكد على أن»: the clause settles it.
  if (has(view, 'complementizer', units[at + 1]) && !isRelay(view, cue)) return true;
  const key = units[cue.from]?.key ?? '';
  const of = (verb: string) => lexicon.words.objectPair.has(`${units[at]?.key ?? ''} ${verb}`);
  return of(key) || of(withoutProclitic(lexicon, key));
}

/** Verbs of thinking («أدرك») take objects that nobody said. */
const takesObject = (cue: Cue) => !cue.classes.has('think') || cue.classes.has('say');

function openingOfObject(view: BlockView, at: number): Opening {
  const next = view.units[at + 1];
  // «على أن»، «إلى أن»: the clause, not a noun, is the object.
  if (has(view, 'complementizer', next)) return { at, from: at + 2, how: 'that' };
  return { at, from: at + 1, how: 'object' };
}

/** «، وهو فقيه معروف،»: the last unit of an aside that a comma at `at` opens; `at` itself when there is none. */
function skipAside(view: BlockView, at: number, end: number): number {
  if (!has(view, 'aside', view.units[at + 1])) return at;
  for (let index = at + 2; index < Math.min(end, at + 20); index++)
    if (isComma(view.units[index])) return index;
  return at;
}

/** «جاء في المقابلة أن الوزير قال «…»»: the inner attribution is the one to show. */
function quotesAnother(view: BlockView, from: number, limit: number): boolean {
  for (let index = from; index < Math.min(limit, from + 5); index++) {
    const cue = view.cueAt.get(index);
    if (!cue || !isVerb(cue)) continue;
    const marks = [cue.to, cue.to + 1, cue.to + 2].map((next) => view.units[next]?.words ?? 0);
    return marks.some((words) => words > 3);
  }
  return false;
}

/** Past days, and past «في بيان له»: adjuncts between a verb and its object. */
function skipAdjuncts(view: BlockView, from: number): number {
  const { units } = view;
  let index = from;
  if (units[index]?.key === 'في' && !units[index + 1]?.mark) {
    index += 2;
    if (has(view, 'adjunct', units[index])) index++;
  }
  while (has(view, 'adjunct', units[index]) && !has(view, 'preposition', units[index])) index++;
  return subjectAfter(view, index, index + 1) || units[index]?.mark ? index : from;
}
