import { readingsOf } from './word-readings.ts';
import { candidate, type Candidate } from './candidate.ts';
import { isGivenName } from './knowledge/personal-names.ts';
import type { Line, Reading } from './reading.ts';

/**
 * Personal names of scripts without capitals that were cut short: a first name alone takes the word after it where that
 * word is no common one and stands elsewhere in the article too; a name takes a first name standing just before it.
 */
export function widenPersons(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  if (!reading.words.article) return [...candidates];
  const counts = new Map<string, number>();
  for (const { tokens } of reading.lines)
    for (const token of tokens)
      for (const { norm } of readingsOf(token)) counts.set(norm, (counts.get(norm) ?? 0) + 1);
  const taken = new Set(
    candidates.flatMap(({ line, from, to }) => range(from, to).map((at) => `${line} ${at}`)),
  );
  return candidates.map((one) => {
    const line = reading.lines[one.line];
    const first = line?.tokens[one.from];
    if (one.kind !== 'person' || one.known || !line || !first) return one;
    const isFree = (at: number): boolean => !taken.has(`${one.line} ${at}`) && isPlain(reading, line, at);
    let { from, to } = one;
    const next = line.tokens[to]?.norm ?? '';
    if (to - from === 1 && isGivenName(first.norm) && isFree(to) && (counts.get(next) ?? 0) > 1) to++;
    if (first.start === one.start && isFree(from - 1) && isGivenName(line.tokens[from - 1]?.norm ?? ''))
      from--;
    if (from === one.from && to === one.to) return one;
    const { kind, source, confidence } = one;
    return candidate(reading.lines, one.line, from, to, {
      kind, source, confidence, cut: from === one.from ? one.start - first.start : 0,
    }) ?? one; // prettier-ignore
  });
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

/** A word of its own that no list explains. */
function isPlain({ words }: Reading, line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token?.kind !== 'word' || token.text.length < 3) return false;
  if (line.known[at] ?? line.nations[at] ?? line.roles[at] ?? line.institutions[at] ?? line.honorifics[at])
    return false;
  const lists = [words.stops, words.never, words.acting, words.organisations, words.places, words.links];
  // «قال», «وقال»: a verb keeps its conjunction.
  return lists.every(
    (list) => !list.has(token.norm) && !(/^[وف]/.test(token.norm) && list.has(token.norm.slice(1))),
  );
}
