import type { PhraseMatch } from './phrases.ts';
import type { Line, Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/** Longest abbreviation of an office, in letters: "Sen.", "Cmdr.". */
const MAX_ABBREVIATION = 4;

/** The office that starts at a token, with the stops of its abbreviations: "Rep.", "Lt. Col.". */
export function officeAt(line: Line, at: number): PhraseMatch<string> | null {
  const match = line.roles[at] ?? null;
  const last = match ? line.tokens[match.to - 1] : undefined;
  const stop = match ? line.tokens[match.to] : undefined;
  const next = match ? line.tokens[match.to + 1] : undefined;
  const isShort = last?.capital && last.text.length <= MAX_ABBREVIATION;
  if (!match || !isShort || stop?.text !== '.' || stop.spaced || !next?.capital) return match;
  const further = officeAt(line, match.to + 1);
  return { ...match, to: further ? further.to : match.to + 1 };
}

/** Text of tokens `from` to `to` (exclusive), without `cut` UTF-16 units at its start. */
export function sliceOf(reading: Reading, line: Line, from: number, to: number, cut = 0): string {
  const first = line.tokens[from];
  const last = line.tokens[to - 1];
  return first && last ? reading.text.slice(first.start + cut, last.end) : '';
}

export const isPossessive = (token?: Token): boolean => /^['’ʼ][sS]$/u.test(token?.text ?? '');
export const isGluedHyphen = (token?: Token): boolean => token?.text === '-' && !token.spaced;

/** Words that join two offices of one person: "founder and CEO". */
const conjunctions = new Set(['and', 'und', 'et', 'y', 'e', 'ed', 'og', 'och', 'dan', 've', 'и']);
/** What stands between the conjunction and the second office: "and the former". */
const between =
  /^(the|a|an|his|her|its|now|also|then|former|ex|der|die|le|la|l'|el|il|ancien|ancienne|mantan|бывший)$/iu;

/** The token where the office after a conjunction at `at` starts; -1 where there is none. */
export function officeAfterConjunction(line: Line, at: number): number {
  if (!conjunctions.has(line.tokens[at]?.norm ?? '')) return -1;
  let next = at + 1;
  while (between.test(line.tokens[next]?.text ?? '') && next < at + 3) next++;
  return line.roles[next]?.cut === 0 ? next : -1;
}

/** The token of the conjunction before an office at `at`; -1 where there is none. */
export function conjunctionBefore(line: Line, at: number): number {
  let before = at - 1;
  while (between.test(line.tokens[before]?.text ?? '') && before > at - 3) before--;
  return conjunctions.has(line.tokens[before]?.norm ?? '') ? before : -1;
}
