import { isFamilyName } from './knowledge/personal-names.ts';
import { candidate, type Candidate } from './candidate.ts';
import { PhraseBook } from './phrases.ts';
import type { Reading } from './reading.ts';
import { wordsOfCandidate } from './surface.ts';
import { isUnspaced, shortNames } from './unspaced.ts';

/** Shortest part of a personal name that is looked for by itself, in letters. */
const MIN_PART = 3;

/**
 * Further occurrences of what is already found: whole names, and the last part of a person's full name.
 * Linear in the text; the number of names bounds the phrase book.
 */
export function furtherOccurrences(reading: Reading, settled: readonly Candidate[]): Candidate[] {
  const book = new PhraseBook<Candidate>();
  const added = new Set<string>();
  const isDense = isUnspaced(reading.language);
  const add = (words: readonly string[], one: Candidate, name = words.join(' ')): void => {
    if (!name || added.has(name)) return;
    added.add(name);
    book.add(name, one, false);
  };
  for (const one of settled) {
    if (!one.named) continue;
    const words = wordsOfCandidate(reading, one);
    if (isDense) {
      const { tokens } = reading.lines[one.line] ?? { tokens: [] };
      const whole = tokens
        .slice(one.from, one.to)
        .map(({ norm }) => norm)
        .join('');
      if (whole.length > 1 && one.confidence >= 0.5) add(words, one, whole);
      if (one.kind === 'person') for (const short of shortNames(words)) add([short], one);
      continue;
    }
    if (words.length > 1 || (one.confidence >= 0.5 && !isCommon(reading, words[0] ?? ''))) add(words, one);
    const last = words[words.length - 1] ?? '';
    if (one.kind === 'person' && words.length > 1 && last.length >= MIN_PART && !isCommon(reading, last))
      add([last], one);
  }
  const found: Candidate[] = [];
  for (const [index, { tokens }] of reading.lines.entries()) {
    const cased = tokens.some((token) => token.capital);
    for (let at = 0; at < tokens.length; at++) {
      const match = book.at(tokens, at);
      if (!match || (cased && !isDense && !tokens[at]?.capital)) continue;
      const { kind, known, confidence } = match.value;
      const made = candidate(reading.lines, index, at, match.to, {
        kind,
        known,
        source: 'document',
        confidence: confidence * 0.9,
        cut: match.cut,
      });
      if (made) found.push(made);
      at = match.to - 1;
    }
  }
  return found;
}

/** Words that would be found all over the text if a person bore them as a name. */
function isCommon({ words }: Reading, norm: string): boolean {
  if (words.stops.has(norm)) return true;
  // «الله» of «عبد الله», «الثاني» of a king's name. A capital tells a person called March from the month.
  if (words.article && words.never.has(norm)) return true;
  return (words.acting.has(norm) || words.organisations.has(norm)) && !isFamilyName(norm);
}
