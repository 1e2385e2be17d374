import { isFamilyName, isGivenName } from '../knowledge/personal-names.ts';
import type { Token } from '../tokens.ts';
import { hashText, mix } from './hash.ts';

/** What the entity model sees of a word by itself, as hashes. */
export interface WordAttributes {
  readonly word: number;
  readonly shape: number;
  /** The word without one-letter words and article (Arabic) or without what follows an apostrophe (Turkish). */
  readonly bare: number;
  /** Which of those letters it starts with. */
  readonly clitics: number;
  /** Prefixes of 1 to 4 and suffixes of 1 to 5 letters, fewer in short words. */
  readonly affixes: readonly number[];
  readonly prefix3: number;
  readonly suffix3: number;
  /** Runs of 3 and 4 letters, the word's edges marked. */
  readonly grams: readonly number[];
  /** Membership of the lists of personal names. */
  readonly names: number;
}

const MAX_GRAMS = 24;
const cache = new Map<string, WordAttributes>();

function shapeOf(text: string): number {
  let shape = '';
  let last = '';
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const code = text.charCodeAt(at);
    let kind: string;
    if (code >= 0x30 && code <= 0x39) kind = '0';
    else if (char.toLowerCase() !== char.toUpperCase()) kind = char === char.toLowerCase() ? 'a' : 'A';
    else if (code >= 0x600 && code < 0x700) kind = code >= 0x660 && code <= 0x669 ? '0' : 'w';
    else if (code > 0x2000 && code < 0x3000) kind = '-';
    else if (code >= 0x900) kind = 'z';
    else kind = char;
    run = kind === last ? run + 1 : 1;
    // One and several letters are told apart, more are not.
    if (run <= 2) shape += kind;
    last = kind;
  }
  return hashText(shape, 0, shape.length, 11);
}

const isArabic = (code: number): boolean => code >= 0x600 && code < 0x700;

/** Number of letters of و/ف, ب/ل/ك and ال at the word's start, and a class for what they are. */
function cliticsOf(norm: string): { length: number; kind: number } {
  let at = 0;
  let kind = 0;
  if (norm.length > 3 && (norm[0] === 'و' || norm[0] === 'ف')) {
    at = 1;
    kind = 1;
  }
  const next = norm[at];
  if (norm.length - at > 3 && (next === 'ب' || next === 'ل' || next === 'ك')) {
    kind += next === 'ب' ? 2 : next === 'ل' ? 4 : 6;
    at++;
    if (next === 'ل' && norm[at] === 'ل' && norm.length - at > 3) return { length: at + 1, kind: kind + 16 };
  }
  if (norm.length - at > 4 && norm[at] === 'ا' && norm[at + 1] === 'ل')
    return { length: at + 2, kind: kind + 8 };
  return { length: at, kind };
}

function gramsOf(norm: string): number[] {
  const marked = `^${norm}$`;
  const grams: number[] = [];
  for (const length of [3, 4])
    for (let at = 0; at + length <= marked.length && grams.length < MAX_GRAMS; at++)
      grams.push(hashText(marked, at, at + length, 12));
  return grams;
}

function compute({ text, norm: folded, kind }: Token): WordAttributes {
  const norm = /\d/.test(folded) ? folded.replace(/\d/g, '0') : folded;
  const { length } = norm;
  const word = hashText(norm, 0, length, 1);
  const clitics = isArabic(norm.charCodeAt(0)) ? cliticsOf(norm) : { length: 0, kind: 0 };
  const affixes: number[] = [];
  for (let size = 1; size <= 4 && size <= length; size++) affixes.push(mix(hashText(norm, 0, size, 2), size));
  for (let size = 1; size <= 5 && size <= length; size++)
    affixes.push(mix(hashText(norm, length - size, length, 3), size));
  const apostrophe = norm.search(/'(?=.)/);
  const stem = apostrophe > 1 ? norm.slice(0, apostrophe) : norm;
  const bareWord = clitics.length > 0 ? norm.slice(clitics.length) : stem;
  const names =
    (isGivenName(norm) ? 1 : 0) +
    (isFamilyName(norm) ? 2 : 0) +
    (bareWord !== norm && (isGivenName(bareWord) || isFamilyName(bareWord)) ? 4 : 0);
  return {
    word,
    shape: shapeOf(kind === 'mark' ? folded : text),
    bare: hashText(bareWord, 0, bareWord.length, 1),
    clitics: stem === norm ? clitics.kind : 30,
    affixes,
    prefix3: hashText(norm, 0, Math.min(3, length), 4),
    suffix3: hashText(norm, Math.max(0, length - 3), length, 5),
    grams: length > 1 ? gramsOf(norm) : [],
    names,
  };
}

/** Attributes of a token's word; bounded memory, because texts repeat their words. */
export function attributesOf(token: Token): WordAttributes {
  const known = cache.get(token.text);
  if (known) return known;
  const computed = compute(token);
  if (cache.size > 100_000) cache.clear();
  cache.set(token.text, computed);
  return computed;
}
