import { candidate, type Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';

/**
 * "Trump administration", «governo Meloni», "Norwick network": a body that goes by who leads it, no person. The name inside stays that
 * person's. Such a body has no proper name of its own. Linear.
 */
export function findLedBodies(reading: Reading, names: readonly Candidate[]): Candidate[] {
  const { lines, words } = reading;
  if (words.led.size === 0) return [];
  return names.flatMap(({ kind, line, from, to, confidence }) => {
    const isNoun = (at: number): boolean => words.led.has(lines[line]?.tokens[at]?.norm ?? '');
    const isLed = isNoun(words.adjectiveFirst ? to : from - 1);
    if (kind !== 'person' || !isLed) return [];
    const [start, end] = words.adjectiveFirst ? [from, to + 1] : [from - 1, to];
    const made = candidate(lines, line, start, end, {
      kind: 'organization', named: false, source: 'institution', confidence,
    }); // prettier-ignore
    return made ? [made] : [];
  });
}
