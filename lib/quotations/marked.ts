import type { BlockView, Cue, Sentence } from './block-view.ts';
import { draftOf } from './draft.ts';
import { has, isBreak, isComma, isDash, subjectAfter, subjectBefore, type Stretch } from './noun-phrase.ts';
import { isVerb } from './span-end.ts';
import type { Report } from './report.ts';
import { FLOOR, namesThing } from './uncued.ts';

/** How far after quoted words their attribution may stand, in units. */
const REACH = 30;

/**
 * The attribution that follows a marked unit («…,» said X; «…,» X said), with the part that goes on after it.
 * Null when none follows.
 */
export function attributedAfter(view: BlockView, sentence: Sentence, at: number): Report | null {
  const { units, cueAt } = view;
  let start = at + 1;
  const own = units[at];
  if (!own || namesThing(view, at) || !isSetOff(view, at, cueAt.has(start))) return null;
  while (start < sentence.to && isBreak(units[start])) start++;
  const limit = Math.min(sentence.to, start + REACH);
  let cue: Cue | undefined;
  for (let index = start; index < limit && !cue; index++) {
    const unit = units[index];
    const found = cueAt.get(index);
    if (unit?.mark && unit.words >= FLOOR) return null;
    if (unit && /^[:;]$/.test(unit.key)) return null;
    if (
      index === start &&
      (has(view, 'subordinator', unit) || (has(view, 'conjunction', unit) && own.last !== ','))
    )
      return null;
    if (
      found &&
      (found.classes.has('say') ||
        found.classes.has('think') ||
        (found.classes.has('source') && index === start))
    )
      cue = found;
    else if (has(view, 'complementizer', unit) && index === start) return null;
  }
  if (!cue) return unknownVerbAfter(view, sentence, at, start);
  if (view.lexicon.source.order === 'verb-subject' && opensItsOwn(view, cue, sentence.to)) return null;
  const speaker = speakerAround(view, start, cue, sentence.to);
  if (!speaker && !isVerb(cue)) return null;
  if (!speaker && cue.from > start + 1) return null;
  if (speaker && speaker.to <= cue.from && !isWholeSubject(start, speaker, cue)) return null;
  const first = draftOf(view, wholeClause(view, sentence, at), at + 1, {
    cue,
    speaker,
    rule: 'marks-attributed',
  });
  if (!first) return null;
  const again = markAfter(view, Math.max(cue.to, speaker?.to ?? 0), sentence.to);
  if (again === null) return { cue, speaker, drafts: [first] };
  const group = cue.from;
  const rest = draftOf(view, again, again + 1, { cue, speaker, rule: 'marks-continued', group });
  return { cue, speaker, drafts: rest ? [{ ...first, group }, rest] : [first] };
}

/** Longest name beside a verb that no lexicon knows, in units. */
const LONGEST_NAME = 4;

/** «…,» Novak mused. «…», protestiert Novak.: a name and one small word, alone after the comma, attribute. */
function unknownVerbAfter(view: BlockView, sentence: Sentence, at: number, start: number): Report | null {
  const { units } = view;
  const own = units[at];
  if (!own || own.words < FLOOR || !(own.last === ',' || isComma(units[at + 1]))) return null;
  let end = start;
  while (end < sentence.to && units[end]?.kind === 'word') end++;
  const length = end - start;
  if (length < 2 || length > LONGEST_NAME + 1 || !/^[.]$/.test(units[end]?.key ?? '')) return null;
  const isNames = (from: number, to: number) => units.slice(from, to).every(({ upper }) => upper);
  const isVerbLike = (index: number) =>
    units[index]?.upper === false &&
    !(['preposition', 'conjunction', 'determiner', 'subordinator', 'adjunct', 'auxiliary'] as const).some(
      (list) => has(view, list, units[index]),
    );
  const verb = isVerbLike(start) && isNames(start + 1, end) ? start : end - 1;
  if (verb > start && !(isVerbLike(verb) && isNames(start, verb) && !view.lexicon.source.capitalNouns))
    return null;
  const cue: Cue = { from: verb, to: verb + 1, classes: new Set(['say']), homograph: false };
  const speaker = verb === start ? { from: start + 1, to: end } : { from: start, to: verb };
  const draft = draftOf(view, at, at + 1, { cue, speaker, rule: 'marks-attributed' });
  return { cue, speaker, drafts: draft ? [draft] : [] };
}

/** «"…"، وأكد فلان أن …»: in Arabic the verb after quoted words mostly opens the next report. */
function opensItsOwn(view: BlockView, cue: Cue, limit: number): boolean {
  if (!view.lexicon.cues.has(view.units[cue.from]?.key ?? '')) return true;
  for (let index = cue.to; index < Math.min(limit, cue.to + REACH); index++) {
    const unit = view.units[index];
    if (has(view, 'complementizer', unit) || unit?.key === ':' || (unit?.mark && unit.words >= FLOOR))
      return true;
  }
  return false;
}

/** A comma or a stop, inside the marks or after them, tells an attribution from words that merely stand near. */
function isSetOff(view: BlockView, at: number, cueFollows: boolean): boolean {
  const { last, words } = view.units[at] ?? { last: '', words: 0 };
  const longEnough = view.lexicon.source.bare !== 'direct' || words >= FLOOR;
  if ((cueFollows && longEnough) || /^[,،、，.!?…؟。！？]$/.test(last)) return true;
  return isBreak(view.units[at + 1]) || words >= 2 * FLOOR;
}

/** «The attackers shot at them “like snipers,” he said»: the words before the marks are reported too. */
function wholeClause(view: BlockView, sentence: Sentence, at: number): number {
  const { units } = view;
  if (view.lexicon.source.bare !== 'direct') return at;
  let words = 0;
  for (let index = at - 1; index >= sentence.from; index--) {
    if (view.cueAt.get(index)?.classes.has('say') || units[index]?.key === ':') return at;
    words += units[index]?.words ?? 0;
  }
  return words >= 2 ? sentence.from : at;
}

function speakerAround(view: BlockView, start: number, cue: Cue, limit: number): Stretch | null {
  let bare = cue.from;
  while (bare > start && has(view, 'auxiliary', view.units[bare - 1])) bare--;
  if (bare > start) return subjectBefore(view, start, cue.from);
  let from = cue.to;
  while (from < limit && (isDash(view.units[from]) || isAdverb(view, from))) from++;
  return subjectAfter(view, from, limit);
}

/** A word between verb and subject that belongs to neither. */
const isAdverb = (view: BlockView, at: number) =>
  has(view, 'auxiliary', view.units[at]) && !has(view, 'determiner', view.units[at]);

/** Between quoted words and their verb stands the subject, with at most an apposition; not another clause. */
function isWholeSubject(start: number, speaker: Stretch, cue: Cue): boolean {
  if (speaker.from - start > 6) return false;
  return cue.from - speaker.to <= 20;
}

/** Quoted words that go on right after their attribution: «…,» he said, «…». */
function markAfter(view: BlockView, from: number, limit: number): number | null {
  for (let index = from; index < Math.min(limit, from + 12); index++) {
    const unit = view.units[index];
    if (unit?.mark) {
      const before = view.units[index - 1];
      return index === from || isBreak(before) || before?.key === ':' ? index : null;
    }
    if (view.cueAt.has(index) || has(view, 'complementizer', unit)) return null;
  }
  return null;
}
