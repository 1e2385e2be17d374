import type { WordList } from './cues.ts';
import type { BlockView } from './block-view.ts';
import { has, isPronoun, type Stretch } from './noun-phrase.ts';
import { isVerb } from './span-end.ts';

/** Longest marked stretch that may belong to a name, in words. */
const LONGEST_ALIAS = 3;

/** Words that are no speaker by themselves. */
const SMALL_WORDS: readonly WordList[] = [
  'preposition',
  'conjunction',
  'auxiliary',
  'subordinator',
  'complementizer',
];

/**
 * The part of a phrase that can speak: the phrase itself, the name at the end of one that holds more than a noun
 * phrase (quoted words, a verb), or null. The last gate before a speaker is shown. Linear in the phrase.
 */
export function speakingPart(view: BlockView, phrase: Stretch): Stretch | null {
  const { units } = view;
  const first = units[phrase.from];
  if (phrase.to - phrase.from === 1 && isPronoun(view, first)) return phrase;
  if (isSound(view, phrase)) return phrase;
  if (view.lexicon.source.capitalNouns) return null;
  let from = phrase.to;
  while (from > phrase.from && units[from - 1]?.kind === 'word' && units[from - 1]?.upper) from--;
  const name = { from, to: phrase.to };
  return from < phrase.to && from > phrase.from && isSound(view, name) ? name : null;
}

function isSound(view: BlockView, { from, to }: Stretch): boolean {
  const { units, cueAt } = view;
  let hasNoun = false;
  for (let index = from; index < to; index++) {
    const unit = units[index];
    if (!unit) return false;
    if (unit.mark ? unit.words > LONGEST_ALIAS : has(view, 'finite', unit)) return false;
    const isSmall = SMALL_WORDS.some((list) => has(view, list, unit)) && !has(view, 'anonymous', unit);
    if (unit.kind === 'mark' || (unit.kind === 'word' && !isSmall && !/^\p{N}+$/u.test(unit.key)))
      hasNoun = true;
  }
  const opening = cueAt.get(from);
  const isSource = opening?.classes.has('source') === true && !isVerb(opening) && !opening.homograph;
  return hasNoun && !isSource;
}
