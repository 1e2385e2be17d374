import { candidate, type Candidate } from './candidate.ts';
import type { Line, Reading } from './reading.ts';
import { readingsOf } from './word-readings.ts';

/** Realms that go by an adjective, folded; «الدولة» is left out: mostly it means the state as such. */
const realms = new Set(['الامبراطوريه', 'السلطنه', 'الخلافه', 'المملكه']);
/** «العثمانية», «النمساوية الهنغارية». */
const adjective = /^ال.{3,}يه$/;
/** Most adjectives of a name. */
const MAX_ADJECTIVES = 2;

/** States of the past and kingdoms named by what they are and whose: «الإمبراطورية العثمانية». Linear. */
export function findArabicStates(reading: Reading): Candidate[] {
  if (reading.language !== 'ar') return [];
  return reading.lines.flatMap((line, index) =>
    line.tokens.flatMap((token, at) => {
      const realm = token.kind === 'word' && readingsOf(token).find(({ norm }) => realms.has(norm));
      const to = endOfAdjectives(line, at + 1);
      if (!realm || to === at + 1) return [];
      const made = candidate(reading.lines, index, at, to, {
        kind: 'place', source: 'name', confidence: 0.6, cut: realm.cut,
      }); // prettier-ignore
      return made ? [made] : [];
    }),
  );
}

function endOfAdjectives({ tokens }: Line, from: number): number {
  let to = from;
  while (to < from + MAX_ADJECTIVES && adjective.test(tokens[to]?.norm ?? '')) to++;
  return to;
}
