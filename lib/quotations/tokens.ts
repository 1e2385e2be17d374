import { wordKey } from './word-key.ts';

/** A word or a punctuation character of a block. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded form of a word; the character itself for punctuation. */
  readonly key: string;
  readonly isWord: boolean;
  /** The first letter is a capital. */
  readonly upper: boolean;
  /** All its letters are capitals, and it has at least three. */
  readonly capitals: boolean;
}

// A word may hold hyphens, apostrophes, gershayim between letters, and full stops before digits or small letters.
const LETTER = '(?:[\\p{L}\\p{M}\\p{N}\\u0640_]|\\u200c|\\u200d)';
const whole = new RegExp(
  `${LETTER}+(?:(?:['’ʼ\\-‐‑·״]|"(?=[\\u05d0-\\u05ea])|[.,](?=\\p{N})|\\.(?=\\p{Ll}))${LETTER}+)*|[^\\s\\p{Cf}]`,
  'gu',
);
const elided = new RegExp(`${LETTER}+['’ʼ]?|[^\\s\\p{Cf}]`, 'gu');

const HAN = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー]';
const unspaced = new RegExp(`${HAN}|(?:(?!${HAN})${LETTER})+|[^\\s\\p{Cf}]`, 'gu');
const patterns = { whole, elided, unspaced };

/** How a language is cut into words: at spaces, also after elided words, or into single characters. */
export type Cutting = keyof typeof patterns;

/** Tokens of `text` between two offsets, in order. Linear. */
export function tokensOf(text: string, from: number, to: number, cutting: Cutting): Token[] {
  const pattern = patterns[cutting];
  const tokens: Token[] = [];
  for (const match of text.slice(from, to).matchAll(pattern)) {
    const raw = match[0];
    const start = from + match.index;
    const first = raw.charAt(0);
    const isWord = /[\p{L}\p{N}]/u.test(raw);
    const key = isWord ? wordKey(raw) : raw;
    const upper = isWord && first !== first.toLowerCase();
    const capitals = upper && raw.length > 2 && raw === raw.toUpperCase();
    tokens.push({ start, end: start + raw.length, key, isWord, upper, capitals });
  }
  return tokens;
}
