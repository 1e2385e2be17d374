import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';

/** A verb of saying or deciding stands beside the mention: before it in Arabic, after it in most languages. */
export function actsHere({ lines, words }: Reading, { line, from, to }: Candidate): boolean {
  const tokens = lines[line]?.tokens ?? [];
  const isActing = (at: number): boolean => {
    const norm = tokens[at]?.norm ?? '';
    return words.acting.has(norm) || (/^[وف]/.test(norm) && words.acting.has(norm.slice(1)));
  };
  return isActing(from - 1) || isActing(to) || (words.article !== '' && isActing(from - 2));
}
