import { candidate, type Candidate } from './candidate.ts';
import type { ActorWords } from './lexicons/words.ts';
import type { Line, Reading } from './reading.ts';
import { familyOf, isUnspaced, partsOf } from './unspaced.ts';

/** Tokens `from` to `to` (exclusive) of a line. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Without the offices and forms of address around it: «安倍首相», «王先生». */
export function withoutTitles(line: Line, { from, to }: Stretch, offices: boolean): Stretch {
  const endOf = (at: number): number =>
    line.honorifics[at]?.to ?? (offices ? (line.roles[at]?.to ?? -1) : -1);
  while (offices && endOf(from) > from && endOf(from) < to) from = endOf(from);
  for (let at = to - 1; at > from; at--) if (endOf(at) === to) to = at;
  return { from, to };
}

/** Without a word of time that was run together with it: «居尔周一». Such words have two characters. */
export function withoutTime({ never }: ActorWords, line: Line, { from, to }: Stretch): number {
  const last = line.tokens.slice(to - 2, to).map(({ norm }) => norm);
  return to - from > 3 && never.has(last.join('')) ? to - 2 : to;
}

/** «习主席» after «习近平»: the family name of one character, where an office or form of address follows it. */
export function familyBeforeOffice(reading: Reading, settled: readonly Candidate[]): Candidate[] {
  if (!isUnspaced(reading.language)) return [];
  const families = new Map<string, Candidate>();
  for (const one of settled) {
    if (one.kind !== 'person' || !one.named) continue;
    const parts = partsOf(reading.lines[one.line]?.tokens.slice(one.from, one.to) ?? []);
    const family = parts.length === 1 ? familyOf(parts[0] ?? '') : null;
    if (family?.length === 1 && !families.has(family)) families.set(family, one);
  }
  return reading.lines.flatMap((line, index) =>
    line.tokens.flatMap(({ norm }, at) => {
      const full = families.get(norm);
      if (!full || !(line.roles[at + 1] ?? line.honorifics[at + 1])) return [];
      const made = candidate(reading.lines, index, at, at + 1, {
        kind: 'person', source: 'document', confidence: full.confidence * 0.9,
      }); // prettier-ignore
      return made ? [made] : [];
    }),
  );
}
