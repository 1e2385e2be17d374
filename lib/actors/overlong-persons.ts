import { candidate, type Candidate } from './candidate.ts';
import type { Line, Reading } from './reading.ts';
import { wordsOfCandidate } from './surface.ts';
import { readingsOf } from './word-readings.ts';

/**
 * «فريق سعدون» beside «منير سعدون»: without capitals the model may take a common word before a surname for a first name, though a
 * fuller name of the article ends in that surname. The surname is what remains. Linear.
 */
export function cutToSurname(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  if (!reading.words.article) return [...candidates];
  const isOverlong = (one: Candidate): boolean => {
    const line = reading.lines[one.line];
    return one.kind === 'person' && one.to - one.from === 2 && !!line && isCommon(reading, line, one.from);
  };
  const surnames = new Set<string>();
  for (const one of candidates) {
    if (one.kind !== 'person' || one.to - one.from < 2 || isOverlong(one)) continue;
    const words = wordsOfCandidate(reading, one);
    surnames.add(words[words.length - 1] ?? '');
  }
  return candidates.map((one) => {
    const surname = wordsOfCandidate(reading, one)[1] ?? '';
    if (!isOverlong(one) || !surnames.has(surname)) return one;
    const { kind, source, confidence } = one;
    return candidate(reading.lines, one.line, one.from + 1, one.to, { kind, source, confidence }) ?? one;
  });
}

/** A word that some list explains, in any reading: no first name, where a surname follows. */
function isCommon({ words }: Reading, line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (!token) return false;
  if (line.institutions[at] ?? line.roles[at]) return true;
  const lists = [words.stops, words.never, words.acting, words.organisations, words.places, words.links];
  return readingsOf(token).some(({ norm }) => lists.some((list) => list.has(norm)));
}
