import { candidate, type Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';
import { readingsOf } from './word-readings.ts';

/**
 * A name right after the noun of a building, a river or a mountain is that place's name, not its bearer's: «جامع عمرو بن العاص»
 * is a mosque, «متحف دمشق» no city. For scripts without capitals; the noun stands without the article. Linear.
 */
export function findNamedPlaces(reading: Reading, found: readonly Candidate[]): Candidate[] {
  const { words, lines } = reading;
  if (words.inPlaces.size === 0) return [];
  return found.flatMap((one) => {
    const tokens = lines[one.line]?.tokens;
    const noun = tokens?.[one.from - 1];
    // A clitic before the name parts it from the noun: «متحف بدمشق».
    if (!one.named || !tokens || !noun || one.start !== tokens[one.from]?.start) return [];
    const read = readingsOf(noun).find(({ norm }) => words.inPlaces.has(norm));
    if (!read) return [];
    const { line, from, to, confidence } = one;
    const made = candidate(lines, line, from - 1, to, {
      kind: 'place', source: 'name', confidence, cut: read.cut,
    }); // prettier-ignore
    return made ? [made] : [];
  });
}
