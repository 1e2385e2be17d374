import { fold } from '../text/fold.ts';

/** How a UTF-16 unit folds: not yet looked up, no word character, left out, more than one unit; else the unit it becomes. */
const [UNKNOWN, BREAK, SILENT, SEVERAL] = [0, 1, 2, 3] as const;

/** Folds of single units, each worked out when first met: words are compared for every block of every page. */
const folds = new Uint16Array(65_536);
const severalUnits = new Map<string, string>();

const isWordCharacter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

function foldOf(code: number): number {
  const known = folds[code] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const char = String.fromCharCode(code);
  const folded = fold(char).text;
  let found: number = SEVERAL;
  if (folded === '') found = SILENT;
  else if (folded.length === 1) found = isWordCharacter(folded) ? folded.charCodeAt(0) : BREAK;
  else severalUnits.set(char, folded);
  folds[code] = found;
  return found;
}

/** FNV-1a step; words are told apart by their hash alone, which a pair of different words shares once in 10⁹. */
const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, 16_777_619);
const SEED = -2_128_831_035;
/** Positive and small enough to be stored without boxing. */
const HASH = 0x3fffffff;

/** Words of a text, folded, each as a number: equal words give equal numbers. Linear. */
export function foldedWords(text: string): number[] {
  const words: number[] = [];
  let hash = SEED;
  const take = (units: string): void => {
    for (const char of units)
      if (isWordCharacter(char)) hash = mixed(hash, char.codePointAt(0) ?? 0);
      else if (hash !== SEED) {
        words.push(hash & HASH);
        hash = SEED;
      }
  };
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0xd800 && code < 0xdc00) {
      const char = String.fromCodePoint(text.codePointAt(index) ?? code);
      take(fold(char).text);
      index += char.length - 1;
      continue;
    }
    const folded = foldOf(code);
    if (folded > SEVERAL) hash = mixed(hash, folded);
    else if (folded === SEVERAL) take(severalUnits.get(text.charAt(index)) ?? '');
    else if (folded === BREAK && hash !== SEED) {
      words.push(hash & HASH);
      hash = SEED;
    }
  }
  if (hash !== SEED) words.push(hash & HASH);
  return words;
}

/** Share of `words` that stand in `known`, 0 to 1; 0 for no words. */
export function shareIn(words: readonly number[], known: ReadonlySet<number>): number {
  let hits = 0;
  for (const word of words) if (known.has(word)) hits++;
  return words.length > 0 ? hits / words.length : 0;
}

/** Share of the words of `first` that stand in `second`, folded; 0 to 1. Linear in both. */
export const sharedWords = (first: string, second: string): number =>
  shareIn(foldedWords(first), new Set(foldedWords(second)));
