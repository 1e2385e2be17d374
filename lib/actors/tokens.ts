import type { ArticleText } from '../model/article.ts';
import { foldKey } from '../text/fold.ts';
import { sentences, type Range } from '../text/sentences.ts';

/** A word, a number or a single mark of the article. */
export interface Token {
  /** UTF-16 offsets into the article's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Folded form: case, hamza, vowel signs and accents do not matter. */
  readonly norm: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** First letter is upper case (false in scripts without case). */
  readonly capital: boolean;
  /** All letters are upper case and there are at least two. */
  readonly allCaps: boolean;
  /** White space stands before it. */
  readonly spaced: boolean;
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
/** Scripts written without spaces: one token a character. */
const IDEOGRAPH = 4;

const classes = new Uint8Array(0x10000).fill(255);

/** Class of a UTF-16 unit; halves of surrogate pairs count as marks. */
function classOf(code: number): number {
  const seen = classes[code] ?? OTHER;
  if (seen !== 255) return seen;
  const char = String.fromCharCode(code);
  let value = OTHER;
  if (/\s/.test(char)) value = SPACE;
  else if (/[\u3005\u3007\u3040-\u30fe\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f\u0e00-\u0e7f]/.test(char))
    value = IDEOGRAPH;
  else if (/[\p{L}\p{M}\u200c\u0640]/u.test(char)) value = LETTER;
  else if (/\p{Nd}/u.test(char)) value = DIGIT;
  classes[code] = value;
  return value;
}

/** Words whose apostrophe ends them: "l'Allemagne" is two tokens. */
const elided = new Set('l d j m n s c t qu jusqu lorsqu dell all nell sull dall un gl quell'.split(' '));
const isApostrophe = (char: string): boolean => char === "'" || char === '’' || char === 'ʼ';

const folds = new Map<string, string>();

/** The dot below a Devanagari letter: news write ज़ and ज for the same sound, with it or without. */
const NUKTA = '\u093c';

/** `foldKey` without Hindi's dots, with a bounded memory: articles repeat their words. */
export function foldWord(text: string): string {
  const known = folds.get(text);
  if (known !== undefined) return known;
  const folded = foldKey(text).replaceAll(NUKTA, '');
  if (folds.size > 50_000) folds.clear();
  folds.set(text, folded);
  return folded;
}

function tokenAt(text: string, start: number, end: number, kind: Token['kind'], spaced: boolean): Token {
  const word = text.slice(start, end);
  const first = word.charAt(0);
  const lower = word.toLowerCase();
  const capital = kind === 'word' && first !== lower.charAt(0);
  return {
    start,
    end,
    text: word,
    norm: foldWord(word) || word,
    kind,
    capital,
    allCaps: capital && end - start > 1 && word === word.toUpperCase(),
    spaced,
  };
}

/** Where the run of letters and digits that starts at `from` ends, with the apostrophes and dots that belong to it. */
function endOfWord(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === LETTER || kind === DIGIT) {
      at++;
      continue;
    }
    const char = text.charAt(at);
    const next = at + 1 < to ? classOf(text.charCodeAt(at + 1)) : OTHER;
    // Devanagari joins letters by it; between pictures it is no letter.
    if (char === '\u200d') {
      at++;
      continue;
    }
    // U.S., C.S.U.: single letters with dots are one word, its last dot too.
    if (char === '.' && at - from === 1 && next === LETTER && text.charAt(at + 2) === '.') {
      while (at + 1 < to && text.charAt(at) === '.' && text.charAt(at + 2) === '.') at += 2;
      return at + 1;
    }
    if ((char === '.' || char === ',') && next === DIGIT && classOf(text.charCodeAt(at - 1)) === DIGIT) at++;
    else if (isApostrophe(char) && next === LETTER) {
      if (elided.has(text.slice(from, at).toLowerCase())) return at + 1;
      const after = at + 2 < to ? classOf(text.charCodeAt(at + 2)) : OTHER;
      // The possessive is no part of a name.
      if ((text.charAt(at + 1) === 's' || text.charAt(at + 1) === 'S') && after !== LETTER) return at;
      at++;
    } else return at;
  }
  return at;
}

/** Tokens of `text` between two offsets, in order. Linear in the length. */
export function tokensOf(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  for (let at = from; at < to;) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === SPACE) {
      spaced = true;
      at++;
      continue;
    }
    let end = at + 1;
    if (kind === LETTER || kind === DIGIT) end = endOfWord(text, at, to);
    // The voicing of a half-width kana is a character of its own: «ｶﾞ» is «ガ».
    else if (kind === IDEOGRAPH && /[ﾞﾟ]/.test(text.charAt(end))) end++;
    else if (
      kind === OTHER &&
      isApostrophe(text.charAt(at)) &&
      /^['’ʼ][sS](?!\p{L})/u.test(text.slice(at, at + 3))
    )
      end = at + 2;
    const name = kind === DIGIT ? 'number' : kind === OTHER ? 'mark' : 'word';
    tokens.push(tokenAt(text, at, end, name, spaced));
    spaced = false;
    at = end;
  }
  return tokens;
}

/** "3. Mai", "II. Dünya Savaşı": the stop of an ordinal number ends no sentence. */
function wholeSentences(text: string, found: readonly Range[]): Range[] {
  const whole: Range[] = [];
  for (const sentence of found) {
    const last = whole[whole.length - 1];
    if (
      last &&
      /(^|\s)(\d{1,2}|[IVX]{1,5})\.$/.test(text.slice(Math.max(last.start, last.end - 8), last.end))
    )
      whole[whole.length - 1] = { start: last.start, end: sentence.end };
    else whole.push(sentence);
  }
  return whole;
}

/** Longest run of tokens that is looked at as one sentence; a page without full stops is cut here. */
const MAX_SENTENCE = 300;

/** The article's sentences as tokens, in order. */
export function tokenise(article: ArticleText): Token[][] {
  const lines: Token[][] = [];
  for (const block of article.blocks)
    for (const { start, end } of wholeSentences(
      article.text,
      sentences(article.text, block.start, block.end),
    )) {
      const tokens = tokensOf(article.text, start, end);
      for (let at = 0; at < tokens.length; at += MAX_SENTENCE)
        lines.push(tokens.slice(at, at + MAX_SENTENCE));
    }
  return lines;
}
