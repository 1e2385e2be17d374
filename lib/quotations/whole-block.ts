import type { BlockView } from './block-view.ts';
import { draftOf, offsetsOf, wordsIn, type Draft } from './draft.ts';
import { has, type Stretch } from './noun-phrase.ts';

/** Longest speaker before the colon of a heading, in units. */
const LONGEST_SPEAKER = 10;

/** A block that the page itself sets off as quoted, without marks of its own; null for any other block. */
export function draftBlockQuote(view: BlockView): Draft | null {
  const { block, units } = view;
  if (block.role !== 'block-quote' || units.some((unit) => unit.mark)) return null;
  const offsets = offsetsOf(view, 0, units.length);
  if (!offsets || wordsIn(view, 0, units.length) < 3) return null;
  return {
    ...offsets,
    kind: 'direct',
    cue: null,
    speaker: null,
    rule: 'block-quote',
    flags: [],
    group: null,
  };
}

/**
 * «لافروف: لا حل عسكريا»: a heading that names the speaker, then what is said. Only in languages whose headlines do so;
 * elsewhere the words before the colon are mostly a label («Review: …»).
 */
export function draftHeading(view: BlockView): Draft | null {
  const { block, units, lexicon } = view;
  if (!lexicon.source.headingColon || !isHeading(view)) return null;
  const colon = units.findIndex((unit) => unit.key === ':');
  if (colon < 1 || colon > LONGEST_SPEAKER || wordsIn(view, colon + 1, units.length) < 3) return null;
  if (
    has(view, 'pointer', units[0]) ||
    units.slice(0, colon).some((unit) => unit.kind !== 'word' || /^\p{N}/u.test(unit.key))
  )
    return null;
  if (units.some((_unit, index) => index < colon && view.cueAt.has(index))) return null;
  const speaker: Stretch = { from: 0, to: endOfSpeaker(view, colon) };
  // A second colon makes it a list of labels.
  if (units.slice(colon + 1).some((unit) => unit.key === ':') || block.end <= block.start) return null;
  return draftOf(view, colon + 1, units.length, { cue: null, speaker, rule: 'heading' });
}

/** By its role, or as the first line of a plain text, without a full stop. */
function isHeading({ block, text }: BlockView): boolean {
  if (block.role === 'heading') return true;
  return (
    block.role === 'paragraph' &&
    !text.slice(0, block.start).trim() &&
    !/[.!?…؟]$/.test(text.slice(block.start, block.end))
  );
}

/** «لافروف بعد اجتماع: …»: the speaker ends before an adjunct. */
function endOfSpeaker(view: BlockView, colon: number): number {
  for (let index = 1; index < colon; index++)
    if (has(view, 'adjunct', view.units[index]) || has(view, 'preposition', view.units[index])) return index;
  return colon;
}
