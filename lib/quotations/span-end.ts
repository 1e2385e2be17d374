import type { BlockView, Cue } from './block-view.ts';
import { has, isBreak, isComma, isPronoun } from './noun-phrase.ts';

/** How far a second attribution is looked for after a comma or conjunction, in units. */
const REACH = 10;

const verbClasses = ['say', 'think', 'call', 'charge', 'announce', 'label'] as const;

/** True for a finite verb, which has a subject of its own. */
export const isVerb = (cue: Cue): boolean => verbClasses.some((name) => cue.classes.has(name));

/**
 * Where reported content that starts at unit `from` ends: at the sentence's end `limit`, or before
 * a participle that goes on reporting, a second attribution, or a source phrase. Linear in the stretch.
 */
export function contentEnd(view: BlockView, from: number, limit: number): number {
  const { units, cueAt, lexicon } = view;
  if (closesWithMarks(view, from)) return from + 1;
  const isArabic = lexicon.source.order === 'verb-subject';
  for (let index = from + 1; index < limit; index++) {
    const unit = units[index];
    const cue = cueAt.get(index);
    const previous = units[index - 1];
    if (cue?.classes.has('participle') && (isBreak(previous) || lexicon.source.bare === 'never'))
      return index;
    if (isArabic && cue?.classes.has('sourceAlone')) return index;
    if (cue?.classes.has('source') && !has(view, 'subordinator', previous)) return index;
    if (cue?.classes.has('say') && startsWithProclitic(view, cue)) return index;
    // «…”على الرغم من»: after quoted words a preposition goes back to the narrator.
    if (isArabic && previous?.mark && previous.words > 3 && has(view, 'preposition', unit)) return index;
    if (isArabic && previous?.mark && has(view, 'adjunct', unit) && !has(view, 'preposition', unit))
      return index;
    if (cue?.classes.has('say') && isConjunction(view, index - 1) && lexicon.source.order === 'subject-verb')
      return index - 1;
    if (isComma(unit) || isConjunction(view, index)) {
      if (relatesBack(view, index + 1)) return index;
      if (attributionFollows(view, index + 1, limit)) return index;
    }
  }
  return limit;
}

/** Content that opens with several quoted words ends with them, unless the sentence plainly goes on. */
function closesWithMarks(view: BlockView, from: number): boolean {
  const first = view.units[from];
  const next = view.units[from + 1];
  if (!first?.mark || !next) return false;
  if (view.units[from - 1]?.key === ':' && (first.words > 4 || /[.,!?…؟]/.test(first.last))) return true;
  if (first.words < 5) return false;
  if (next.kind === 'point') return true;
  return has(view, 'preposition', next) || has(view, 'adjunct', next) || has(view, 'conjunction', next);
}

function isConjunction(view: BlockView, index: number): boolean {
  return has(view, 'conjunction', view.units[index]);
}

/** وقال, فأضاف: the conjunction is written to the verb. */
function startsWithProclitic(view: BlockView, cue: Cue): boolean {
  const key = view.units[cue.from]?.key ?? '';
  const { proclitic } = view.lexicon.source;
  return proclitic !== '' && proclitic.includes(key.charAt(0)) && view.lexicon.cues.has(key.slice(1));
}

/** «، وهو ما …»: the narrator comments on what was said. */
function relatesBack(view: BlockView, index: number): boolean {
  const first = view.units[index]?.key ?? '';
  return view.lexicon.words.comment.has(`${first} ${view.units[index + 1]?.key ?? ''}`);
}

/** A new subject with a verb of saying follows, with nothing between but its noun phrase. */
function attributionFollows(view: BlockView, from: number, limit: number): boolean {
  const { units, cueAt } = view;
  for (let index = from; index < Math.min(limit, from + REACH); index++) {
    const unit = units[index];
    const cue = cueAt.get(index);
    if (
      cue &&
      (cue.classes.has('say') ||
        (cue.classes.has('think') && index - from <= 2 && isPronoun(view, units[index - 1]) !== undefined)) &&
      (index > from || view.lexicon.source.order === 'verb-subject')
    )
      return true;
    if (!unit || unit.kind !== 'word' || has(view, 'subordinator', unit) || has(view, 'complementizer', unit))
      return false;
    if (index > from + 1 && isPronoun(view, unit)) return false;
  }
  return false;
}
