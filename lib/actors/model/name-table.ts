import type { Token } from '../tokens.ts';
import { readingsOf } from '../word-readings.ts';
import { hashText, mix } from './hash.ts';

/**
 * Names that a model was given beside its training texts: keys of their words, ascending, and for each a bit for every list
 * that has it (eight lists at most). With 70,000 names one word in some seven hundred begins a stretch that has the key of a name
 * by chance; training sees that too.
 */
export interface NameTable {
  readonly keys: Uint32Array;
  readonly lists: Uint8Array;
}

/** These figures, the numbers below and the lists' order are a part of what FEATURE_VERSION stands for. */
export const KEY_BITS = 28;
/** Longer names are left out. */
const MOST_WORDS = 6;

/** Beside the lists' bits in a token's number: whether the name begins or ends there, its length in two bits, a clitic before it. */
const BEGINS = 1 << 8;
const ENDS = 1 << 9;
const LENGTH = 1 << 10;
const CUT = 1 << 12;

const SEED = 21;
const extended = (hash: number, norm: string): number => mix(hash, hashText(norm, 0, norm.length, SEED));
const keyOf = (hash: number): number => hash >>> (32 - KEY_BITS);

/** The table of names by their words, folded as tokens are, with the lists that each stands in. O(n log n). */
export function nameTable(names: Iterable<readonly [words: readonly string[], list: number]>): NameTable {
  const found = new Map<number, number>();
  for (const [words, list] of names) {
    if (words.length === 0 || words.length > MOST_WORDS) continue;
    const key = keyOf(words.reduce(extended, SEED));
    found.set(key, (found.get(key) ?? 0) | (1 << list));
  }
  const keys = Uint32Array.from(found.keys()).sort();
  return { keys, lists: Uint8Array.from(keys, (key) => found.get(key) ?? 0) };
}

/** Bits of the lists that have this key; 0 for none. */
function listsOf({ keys, lists }: NameTable, key: number): number {
  let from = 0;
  let to = keys.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((keys[middle] ?? 0) < key) from = middle + 1;
    else to = middle;
  }
  return keys[from] === key ? (lists[from] ?? 0) : 0;
}

/** Bits of the lists of actors: persons, bodies, places. */
export const ACTORS = 0b111;

/** Whether a name of these words, folded, stands in one of the lists whose bits are set in `among`. */
export function isListed(words: readonly string[], table: NameTable, among: number): boolean {
  return words.length <= MOST_WORDS && (listsOf(table, keyOf(words.reduce(extended, SEED))) & among) > 0;
}

/** A number for each token: 0 where it stands in no listed name; the longest name from the left counts. Linear. */
export function namesIn(tokens: readonly Token[], table: NameTable): Uint16Array {
  const found = new Uint16Array(tokens.length);
  for (let from = 0; from < tokens.length;) {
    const { to, tag } = longestAt(tokens, from, table);
    if (to > from) {
      found.fill(tag | (Math.min(to - from, 3) * LENGTH), from, to);
      found[from] = (found[from] ?? 0) | BEGINS;
      found[to - 1] = (found[to - 1] ?? 0) | ENDS;
    }
    from = Math.max(to, from + 1);
  }
  return found;
}

function longestAt(
  tokens: readonly Token[],
  from: number,
  table: NameTable,
): { readonly to: number; readonly tag: number } {
  let best = { to: from, tag: 0 };
  const token = tokens[from];
  if (token?.kind !== 'word') return best;
  for (const { norm, cut } of readingsOf(token)) {
    let hash = extended(SEED, norm);
    for (let to = from + 1; ; to++) {
      const lists = to > best.to ? listsOf(table, keyOf(hash)) : 0;
      if (lists > 0) best = { to, tag: lists | (cut > 0 ? CUT : 0) };
      const next = tokens[to];
      if (!next || next.kind === 'mark' || to - from === MOST_WORDS) break;
      hash = extended(hash, next.norm);
    }
  }
  return best;
}
