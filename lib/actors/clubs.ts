import { candidate, type Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';
import { readingsOf } from './word-readings.ts';

/**
 * «نادي برشلونة»: the noun for a club makes one of the name that follows it, and is a part of that name, as it is of a
 * party's or a university's. A full name of a person after it is whose club it is. Linear.
 */
export function findClubs(reading: Reading, names: readonly Candidate[]): Candidate[] {
  const { lines, words } = reading;
  if (words.clubs.size === 0) return [];
  return names.flatMap(({ kind, line, from, to, start, named, source, known, confidence }) => {
    const noun = lines[line]?.tokens[from - 1];
    const isWhole = lines[line]?.tokens[from]?.start === start;
    // «نادى», "he called", is the same word once its letters are folded: the noun has its dots.
    if (!named || !isWhole || !noun?.text.includes('ي') || (kind === 'person' && to - from > 1)) return [];
    const read = readingsOf(noun).find(({ norm }) => words.clubs.has(norm));
    const match = lines[line]?.known[from];
    const listed = known ?? (match?.to === to ? match.value : null);
    const made = read && candidate(lines, line, from - 1, to, {
      kind: 'organization', source, known: listed?.sort === 'body' ? listed : null, confidence, cut: read.cut,
    }); // prettier-ignore
    return made ? [made] : [];
  });
}
