import type { Line } from '../reading.ts';

/** What the knowledge core and the lexicon see at each token of a sentence. */
export interface PhraseTags {
  readonly known: Uint8Array;
  readonly words: Uint8Array;
}

/** A number for what phrase of the knowledge core or lexicon covers each token, and whether it begins there. */
export function phraseTags(line: Line): PhraseTags {
  const count = line.tokens.length;
  const known = new Uint8Array(count);
  const words = new Uint8Array(count);
  const sorts = { country: 2, city: 4, region: 6, body: 8 };
  for (const match of line.known) {
    if (!match) continue;
    const tag = sorts[match.value.sort] + (match.cut > 0 ? 16 : 0);
    for (let at = match.from; at < match.to; at++) known[at] = at === match.from ? tag : tag + 1;
  }
  const lists = [line.institutions, line.roles, line.honorifics, line.nations];
  for (const [order, list] of lists.entries())
    for (const match of list)
      if (match)
        for (let at = match.from; at < match.to; at++) words[at] = order * 2 + (at === match.from ? 2 : 3);
  return { known, words };
}
