import type { Role } from '../model/analysis.ts';
import { titlesAfter } from './apposition.ts';
import type { Candidate } from './candidate.ts';
import type { Line, Reading } from './reading.ts';
import { isSetOff, titleBehind, titlesBefore } from './titles.ts';

/** The persons that each sentence names, in order. */
export type Persons = ReadonlyMap<number, readonly Candidate[]>;

export function personsOf(mentions: readonly Candidate[]): Persons {
  const persons = new Map<number, Candidate[]>();
  for (const mention of mentions) {
    if (mention.kind !== 'person') continue;
    const line = persons.get(mention.line);
    if (line) line.push(mention);
    else persons.set(mention.line, [mention]);
  }
  for (const line of persons.values()) line.sort((a, b) => a.from - b.from);
  return persons;
}

/**
 * Offices that stand beside a mention. One that stands between two persons is the second's where it leads up to the name
 * («…, il deputato della Florida» Rossi), and else the first's, in apposition ("Weber, the chief of staff, Novak, …").
 */
export function titlesOf(reading: Reading, mention: Candidate, persons: Persons): Role[] {
  const line = reading.lines[mention.line];
  if (!line) return [];
  const { from, to } = mention;
  const inLine = persons.get(mention.line) ?? [];
  const next = inLine.find((one) => one.from >= to);
  const last = inLine.findLast((one) => one.to <= from);
  const behind = titleBehind(reading, line, from, to);
  const before = titlesBefore(reading, line, from, to).filter(
    ({ office }) =>
      !last ||
      ((office >= last.to || isBeside(line, last.to, from)) &&
        (!isSetOff(line, from, to) || !standsAfter(reading, line, last, office))),
  );
  const after = titlesAfter(reading, line, to).filter(
    ({ office }) => !next || isSetOff(line, next.from, next.to) || !standsBefore(reading, line, next, office),
  );
  return [...before, ...after, ...(behind ? [behind] : [])].map(({ role }) => role);
}

/**
 * Whether two names stand side by side, with a comma or «و» at most: then what leads up to the first may lead up to both. In
 * «الرئيس روزفلت أعدها زيلارد» the office is the first one's.
 */
const isBeside = ({ tokens }: Line, end: number, start: number): boolean =>
  tokens.slice(end, start).every(({ kind, text }) => kind === 'mark' || text.length < 4);

const standsBefore = (reading: Reading, line: Line, { from, to }: Candidate, office: number): boolean =>
  titlesBefore(reading, line, from, to).some((title) => title.office === office || title.from <= office);

const standsAfter = (reading: Reading, line: Line, { to }: Candidate, office: number): boolean =>
  titlesAfter(reading, line, to).some((title) => title.office === office);
