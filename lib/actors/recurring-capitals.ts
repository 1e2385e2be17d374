import type { Reading } from './reading.ts';

const seenIn = new WeakMap<Reading, ReadonlySet<string>>();

/**
 * Words written with a capital inside a sentence: at a sentence's start the capital alone tells nothing. Linear, once
 * for an article.
 */
export function recurringCapitals(reading: Reading): ReadonlySet<string> {
  const known = seenIn.get(reading);
  if (known) return known;
  const seen = new Set<string>();
  for (const { tokens } of reading.lines)
    for (const [at, token] of tokens.entries())
      if (at > 0 && token.capital && !token.allCaps) seen.add(token.norm);
  seenIn.set(reading, seen);
  return seen;
}
