import type { BlockView, Sentence } from './block-view.ts';
import type { Unit } from './tokens.ts';
import type { Agreement, WordList } from './cues.ts';

/** A stretch of units: `to` is the unit after it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Longest part of a role behind its noun, in units. */
const LONGEST_PART = 6;

/** Longest noun phrase that is considered, in units. */
const LONGEST_PHRASE = 40;

export const has = (view: BlockView, list: WordList, unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && view.lexicon.words[list].has(unit.key);

export const isPronoun = (view: BlockView, unit: Unit | undefined): Agreement | undefined =>
  unit?.kind === 'word' ? view.lexicon.pronouns.get(unit.key) : undefined;

const isComma = (unit: Unit | undefined) => unit?.kind === 'point' && /^[,،、，]$/.test(unit.key);
const isDash = (unit: Unit | undefined) => unit?.kind === 'point' && /^[-–—―]$/.test(unit.key);
export const isBreak = (unit: Unit | undefined) =>
  isComma(unit) || isDash(unit) || unit?.key === ';' || unit?.key === '؛';
export { isComma, isDash };

/** Trims punctuation, conjunctions and adverbs off both ends. */
function trim(view: BlockView, from: number, to: number): Stretch | null {
  const { units } = view;
  const loose = (unit: Unit | undefined) =>
    unit?.kind === 'point' ||
    has(view, 'conjunction', unit) ||
    (has(view, 'auxiliary', unit) && !isPronoun(view, unit) && !has(view, 'determiner', unit));
  while (from < to && loose(units[from])) from++;
  while (
    to > from &&
    (units[to - 1]?.kind === 'point' ? !/[)\]]/.test(units[to - 1]?.key ?? '') : loose(units[to - 1]))
  )
    to--;
  return to > from ? { from, to } : null;
}

/** The comma-separated parts of a stretch, outside brackets. */
function parts(view: BlockView, from: number, to: number): Stretch[] {
  const found: Stretch[] = [];
  let start = from;
  let depth = 0;
  for (let index = from; index < to; index++) {
    const unit = view.units[index];
    if (unit?.key === '(') depth++;
    if (unit?.key === ')') depth = Math.max(0, depth - 1);
    if (depth > 0 || !isBreak(unit)) continue;
    if (index > start) found.push({ from: start, to: index });
    start = index + 1;
  }
  if (to > start) found.push({ from: start, to });
  return found;
}

/** True for a stretch that opens with a preposition or a subordinator: an adjunct, not a subject. */
function isAdjunct(view: BlockView, part: Stretch): boolean {
  const first = view.units[part.from];
  return has(view, 'preposition', first) || has(view, 'subordinator', first) || /^\d/.test(first?.key ?? '');
}

/** A name: at most five words with a capital in the first and the last. */
function isName(view: BlockView, part: Stretch): boolean {
  const first = view.units[part.from];
  const last = view.units[part.to - 1];
  return part.to - part.from <= 5 && Boolean(first?.upper && last?.upper) && !has(view, 'determiner', first);
}

/**
 * The subject that stands before a verb: `limit` is the first unit that may belong to it, `verb` the verb's unit.
 * Appositions («X, head of Y, said») and adjuncts («On Friday, X said») are left out. Bounded.
 */
export function subjectBefore(view: BlockView, limit: number, verb: number): Stretch | null {
  const { units } = view;
  let to = verb;
  while (to > limit && has(view, 'auxiliary', units[to - 1]) && !isPronoun(view, units[to - 1])) to--;
  const from = Math.max(limit, to - LONGEST_PHRASE);
  const afterComma = isBreak(units[to - 1]);
  const list = parts(view, from, to);
  if (!afterComma) {
    const last = list[list.length - 1];
    return last ? lastPhrase(view, last.from, to) : null;
  }
  // A closed apposition: the subject is the first part that is no adjunct; a name right after a role wins.
  const trimmed = list.map((part) => trim(view, part.from, part.to)).filter((part) => part !== null);
  const start = trimmed.findIndex((part) => !isAdjunct(view, part));
  const head = trimmed[start];
  const next = trimmed[start + 1];
  if (!head) return null;
  if (next && !isName(view, head) && isName(view, next)) return next;
  return lastPhrase(view, head.from, head.to);
}

/** The noun phrase that ends a stretch. */
function lastPhrase(view: BlockView, from: number, to: number): Stretch | null {
  const { units } = view;
  const whole = trim(view, from, to);
  if (!whole) return null;
  // A pronoun directly before the verb is the whole subject.
  if (isPronoun(view, units[whole.to - 1])) return { from: whole.to - 1, to: whole.to };
  let start = whole.from;
  for (let index = whole.from; index < whole.to; index++) {
    const unit = units[index];
    const clause =
      has(view, 'subordinator', unit) ||
      unit?.key === ':' ||
      unit?.key === ';' ||
      (has(view, 'conjunction', unit) && !joinsNames(view, index));
    if (clause) start = index + 1;
  }
  // «scientists who say»: the subject of a relative clause stands before its pronoun.
  if (start >= whole.to) return start - 1 > whole.from ? lastPhrase(view, whole.from, start - 1) : null;
  const part = trim(view, start, whole.to);
  if (!part) return null;
  if (!isAdjunct(view, part)) return start > whole.from ? afterClause(view, part) : part;
  // «On Friday police said»: the phrase after the adjunct starts at its last determiner or first capital run.
  for (let index = part.to - 1; index > part.from; index--) {
    const unit = units[index];
    const previous = units[index - 1];
    if (has(view, 'determiner', unit) && !has(view, 'preposition', previous))
      return { from: index, to: part.to };
    if (unit?.upper && !previous?.upper && !has(view, 'preposition', previous))
      return { from: index, to: part.to };
  }
  return { from: part.to - 1, to: part.to };
}

/** «After the storm the mayor says»: behind a clause or an adjunct the subject starts at its own determiner. */
function afterClause(view: BlockView, part: Stretch): Stretch {
  const { units } = view;
  for (let index = part.to - 1; index > part.from; index--) {
    const previous = units[index - 1];
    const opens =
      has(view, 'determiner', units[index]) &&
      previous?.kind === 'word' &&
      !(['determiner', 'preposition', 'conjunction', 'finite'] as const).some((list) =>
        has(view, list, previous),
      );
    if (opens) return { from: index, to: part.to };
  }
  return part;
}

/** «X and Y said»: a conjunction between two capitalised words joins one subject. */
function joinsNames(view: BlockView, index: number): boolean {
  const before = view.units[index - 1];
  const after = view.units[index + 1];
  return before?.kind === 'word' && after?.kind === 'word' && (before.upper === after.upper || after.upper);
}

/**
 * The subject that stands after a verb («said X, head of Y», «قال X إن»), from `from` to at most `limit`.
 * It ends at punctuation, at a complementizer, at a marked stretch that is no name, or at an adjunct.
 */
export function subjectAfter(view: BlockView, from: number, limit: number): Stretch | null {
  const { units } = view;
  const end = Math.min(limit, from + LONGEST_PHRASE);
  let to = from;
  while (to < end) {
    const unit = units[to];
    if (!unit) break;
    if (unit.key === '(') {
      const close = closingBracket(units, to, end);
      if (close < 0) break;
      to = close + 1;
      continue;
    }
    if (unit.kind === 'point') break;
    if (unit.kind === 'mark' && unit.words > 3) break;
    if (has(view, 'complementizer', unit) || has(view, 'subordinator', unit) || has(view, 'finite', unit))
      break;
    const cue = view.cueAt.get(to);
    if (cue && (cue.classes.has('participle') || cue.classes.has('source'))) break;
    if (has(view, 'adjunct', unit) && !continuesName(view, to, from)) break;
    to++;
  }
  const phrase = trim(view, from, to);
  return phrase && (nameBehind(view, phrase, end) ?? phrase);
}

/** «said the spokesman, Dan Pope.»: the name that alone stands between a role's comma and the next break. */
function nameBehind(view: BlockView, phrase: Stretch, end: number): Stretch | null {
  const { units, lexicon } = view;
  if (lexicon.source.order !== 'subject-verb' || isName(view, phrase)) return null;
  // «the spokesman for the port, X»: what belongs to the role is passed over.
  let comma = phrase.to;
  while (comma < Math.min(end, phrase.to + LONGEST_PART) && units[comma]?.kind === 'word') {
    if (
      view.cueAt.has(comma) ||
      has(view, 'finite', units[comma]) ||
      has(view, 'complementizer', units[comma])
    )
      return null;
    comma++;
  }
  if (!isComma(units[comma])) return null;
  const from = comma + 1;
  let to = from;
  while (to < end && units[to]?.kind === 'word') to++;
  const name = { from, to };
  const words = units.slice(from, to);
  // One capital alone may be a place; where every noun has a capital, all words of a name have one.
  if (words.length < 2 || !isName(view, name)) return null;
  return !lexicon.source.capitalNouns || words.every(({ upper }) => upper) ? name : null;
}

/** «a spokesman for X», «the text of its decision», «مسؤول في الوزارة»: a preposition after a common noun may go on with the phrase. */
function continuesName(view: BlockView, index: number, from: number): boolean {
  const next = view.units[index + 1];
  if (index === from || !has(view, 'preposition', view.units[index]) || next?.kind !== 'word') return false;
  if (has(view, 'genitive', view.units[index])) return !has(view, 'adjunct', next);
  return !has(view, 'adjunct', next) && !has(view, 'adjunct', view.units[index - 1]) && inName(view, next);
}

function inName(view: BlockView, unit: Unit): boolean {
  return view.lexicon.source.order === 'verb-subject' ? has(view, 'body', unit) : unit.upper;
}

function closingBracket(units: readonly Unit[], from: number, end: number): number {
  for (let index = from + 1; index < end; index++) if (units[index]?.key === ')') return index;
  return -1;
}

/** The name, pronoun or short noun phrase that opens a sentence, past its adjuncts and before unit `limit`. */
export function leadingSubject(view: BlockView, sentence: Sentence, limit: number): Stretch | null {
  const { units } = view;
  let from = sentence.from;
  while (from < limit && (units[from]?.kind === 'point' || has(view, 'conjunction', units[from]))) from++;
  if (has(view, 'preposition', units[from]) || has(view, 'subordinator', units[from])) {
    while (from < limit && !isComma(units[from])) from++;
    from++;
  }
  if (from >= limit) return null;
  if (isPronoun(view, units[from])) return { from, to: from + 1 };
  const first = units[from];
  if (first?.mark && first.words > 3) return null;
  let to = from + 1;
  if (has(view, 'determiner', units[from]) && !units[to]?.upper) to++;
  while (to < limit && units[to]?.upper) to++;
  return to <= limit ? { from, to } : null;
}
