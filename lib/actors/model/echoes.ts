import type { Token } from '../tokens.ts';
import { mix } from './hash.ts';
import { attributesOf } from './word-attributes.ts';

/** What a sentence's words show elsewhere in the article: values of token i are `values[starts[i]]` to `values[starts[i + 1]]`. */
export interface Echoes {
  readonly values: Uint32Array;
  readonly starts: Uint32Array;
}

/** Words met more often than this are common ones, and those met once have no echo. */
const MOST = 12;
/** Other places of a word that are looked at. */
const LOOKED_AT = 4;
/** Shortest word with an echo, in letters. */
const SHORTEST = 3;

interface Occurrence {
  readonly line: number;
  readonly at: number;
  readonly capital: boolean;
  readonly before: number;
  readonly after: number;
}

const BEFORE = 1;
const AFTER = 2;
const SAME_CASE = 3;
const OTHER_CASE = 4;
const EDGE = 7;

/**
 * A name that is plain in one place of an article tells what it is in the others: each word gets the neighbours that it
 * has elsewhere (context aggregation; Chieu and Ng 2002, Ratinov and Roth 2009). Linear in the number of tokens.
 */
export function echoesOf(lines: readonly (readonly Token[])[]): Echoes[] {
  const words = lines.map((tokens) => tokens.map(attributesOf));
  const places = new Map<number, Occurrence[]>();
  for (const [line, tokens] of lines.entries())
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word' || token.norm.length < SHORTEST) continue;
      const own = words[line];
      const key = own?.[at]?.bare ?? 0;
      const list = places.get(key) ?? [];
      if (list.length > MOST) continue;
      const before = own?.[at - 1]?.word ?? EDGE;
      list.push({ line, at, capital: token.capital, before, after: own?.[at + 1]?.word ?? EDGE });
      places.set(key, list);
    }
  return lines.map((tokens, line) => {
    const cased = tokens.some((token) => token.capital);
    const values: number[] = [];
    const starts = new Uint32Array(tokens.length + 1);
    for (const [at, token] of tokens.entries()) {
      starts[at] = values.length;
      const list = token.kind === 'word' ? places.get(words[line]?.[at]?.bare ?? 0) : undefined;
      if (list && list.length <= MOST) pushEchoes(values, list, { line, at }, cased && !token.capital);
    }
    starts[tokens.length] = values.length;
    return { values: Uint32Array.from(values), starts };
  });
}

/** Of a word in small letters only whether it has a capital elsewhere is told. */
function pushEchoes(
  values: number[],
  list: readonly Occurrence[],
  own: { readonly line: number; readonly at: number },
  isSmall: boolean,
): void {
  let left = LOOKED_AT;
  for (const other of list) {
    if ((other.line === own.line && other.at === own.at) || left-- <= 0) continue;
    // At a sentence's start a capital tells nothing.
    if (other.at > 0) values.push(other.capital === isSmall ? OTHER_CASE : SAME_CASE);
    if (!isSmall) values.push(mix(other.before, BEFORE), mix(other.after, AFTER));
  }
}
