import type { BlockView, Cue } from './block-view.ts';
import { wordsIn } from './draft.ts';
import { has, isBreak, isComma, isPronoun } from './noun-phrase.ts';
import { isVerb } from './span-end.ts';
import { namesThing } from './uncued.ts';

/** How far after a verb of saying its content may open, in units; half of it for other verbs. */
const REACH = 18;

/** Where the content opens: `from` is its first unit. */
export interface Opening {
  readonly at: number;
  readonly from: number;
  readonly rule: 'clause-that' | 'clause-bare' | 'marks-attributed';
}

export function openingOf(view: BlockView, cue: Cue, limit: number): Opening | null {
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
    // «…, a indiqué le maire, précisant que …»: the clause is the participle's.
    if (other?.classes.has('participle') && !isVerb(other) && isComma(units[index - 1])) break;
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
    if (unit.mark && namesThing(view, index)) continue;
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
    if (cue.classes.has('label')) return null;
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
  if (adjunct || !tells) return adjunct ? skipPhrase(view, at, end) : at;
  const next = skipListener(view, at, end);
  return has(view, 'adjunct', units[next]) ? skipPhrase(view, next, end) : next;
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
