import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';
import { foldWord } from './tokens.ts';
import { isUnspaced, partsOf } from './unspaced.ts';

/** The folded words of a candidate, without a clitic before the first and without marks. */
export function wordsOfCandidate(
  { lines, text, language }: Reading,
  { line, from, to, start }: Candidate,
): string[] {
  if (isUnspaced(language)) return partsOf(lines[line]?.tokens.slice(from, to) ?? []);
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const token = lines[line]?.tokens[at];
    if (!token || token.kind === 'mark') continue;
    words.push(token.start < start ? foldWord(text.slice(start, token.end)) : stemOf(token.norm));
  }
  words.splice(0, 1, ...words.slice(0, 1).map(withArticle));
  return words;
}

/** «للمحكمة» is «المحكمة» after "to", which hides the article's first letter. */
const withArticle = (word: string): string => (/^لل.{3}/.test(word) ? `ال${word.slice(2)}` : word);

/** Turkish and others join endings to a name by an apostrophe: «Kepsut'ta» is Kepsut. */
function stemOf(norm: string): string {
  const apostrophe = norm.lastIndexOf("'");
  return apostrophe > 2 ? norm.slice(0, apostrophe) : norm;
}

/** Equal but for one letter, in words long enough that this is a spelling variant and not another name. */
export function nearlyEqual(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
