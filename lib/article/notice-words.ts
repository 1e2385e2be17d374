import { foldedWords } from './shared-words.ts';
import { furnitureWords } from './words/all.ts';

let known: ReadonlySet<number> | null = null;

/** A notice holds at least so many of the words, and one among so many others: an article may be about newsletters. */
const LEAST_HITS = 2;
const MOST_WORDS = 20;
/** Longest text that can be a notice, in UTF-16 units. */
const LONGEST = 1_000;

/**
 * Whether a text speaks in the site's own cause: rules for comments, rights, newsletters, accounts. Meant for what
 * follows after an article. Linear.
 */
export function isNotice(text: string): boolean {
  if (text.length > LONGEST) return false;
  known ??= new Set(furnitureWords.flatMap(({ notice }) => foldedWords(notice)));
  const words = foldedWords(text);
  let hits = 0;
  for (const word of words) if (known.has(word)) hits++;
  return hits >= LEAST_HITS && hits * MOST_WORDS >= words.length;
}
