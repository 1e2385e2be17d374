import type { TextPart } from '../../model/library-view.ts';
import { tokensOf } from '../../store/search-tokens.ts';

/** Longest stretch that is shown, and how much of it stands before the first hit; UTF-16 units. */
const LONGEST = 240;
const BEFORE = 60;

/**
 * The part of a text around the first word that the query found, cut into what is a hit and what is not. Words are
 * compared as the search compares them: «اذربيجان» finds «وأذربيجان». Linear.
 */
export function hitParts(text: string, query: string): TextPart[] {
  const wanted = tokensOf(query);
  const isHit = (word: string): boolean =>
    tokensOf(word).some((token) => wanted.some((one) => token.startsWith(one)));
  const words = [...text.slice(0, 100_000).matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const first = words.find(([word]) => isHit(word))?.index ?? 0;
  const start = wordAt(words, first - BEFORE);
  const end = text.length - start <= LONGEST ? text.length : wordAt(words, start + LONGEST);
  const parts: TextPart[] = start > 0 ? [{ text: '…', isHit: false }] : [];
  let at = start;
  for (const match of words) {
    const { index } = match;
    if (index < start || index + match[0].length > end || !isHit(match[0])) continue;
    if (index > at) parts.push({ text: text.slice(at, index), isHit: false });
    at = index + match[0].length;
    parts.push({ text: match[0], isHit: true });
  }
  if (end > at) parts.push({ text: text.slice(at, end), isHit: false });
  if (end < text.length) parts.push({ text: '…', isHit: false });
  return parts;
}

/** Start of the last word that begins at or before `offset`; 0 where none does. */
function wordAt(words: readonly RegExpExecArray[], offset: number): number {
  let start = 0;
  for (const { index } of words) {
    if (index > offset) break;
    start = index;
  }
  return start;
}
