/** Letters, digits and marks hang together; scripts written without spaces count each character as a word. */
const wordCharacter = /[\p{L}\p{N}\p{M}_]/u;
const alone = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const digit = /\p{Nd}/u;
const silent = /[\p{Mn}\p{Cf}\u0640]/u;
/** Written on the letter before: never the start of anything. */
const attached = /[\p{Mn}\u0640]/u;
const separators = ".,٫٬'’";

/** The whole code point that ends at `offset`, or ''. */
function before(text: string, offset: number): string {
  const low = text.charCodeAt(offset - 1);
  const pair = low >= 0xdc00 && low < 0xe000 && offset > 1;
  return text.slice(Math.max(0, offset - (pair ? 2 : 1)), offset);
}

/** The whole code point that starts at `offset`, or ''. */
function after(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** Longest run of marks looked over, so that a wall of combining marks costs nothing. */
const REACH = 32;

/** Whether `offset` lies inside a word or a number («20|.5» is one number). Looks at a bounded number of units. */
export function insideWord(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  if (attached.test(after(text, offset)) && wordCharacter.test(before(text, offset))) return true;
  let left = offset;
  let right = offset;
  for (let n = 0; n < REACH && silent.test(before(text, left)); n++) left -= before(text, left).length;
  for (let n = 0; n < REACH && silent.test(after(text, right)); n++) right += after(text, right).length;
  const a = before(text, left);
  const b = after(text, right);
  if (a === '' || b === '') return false;
  if (separators.includes(b)) return digit.test(a) && digit.test(after(text, right + 1));
  if (separators.includes(a)) return digit.test(b) && digit.test(before(text, left - 1));
  return wordCharacter.test(a) && wordCharacter.test(b) && !alone.test(a) && !alone.test(b);
}

/** The offset after the marks that are written on the letter before `offset`. */
export function afterMarks(text: string, offset: number): number {
  let at = offset;
  for (let n = 0; n < REACH && attached.test(after(text, at)); n++) at += after(text, at).length;
  return at;
}

/** Longest part of a word that is walked over when a boundary is looked for. */
const LONGEST_WORD = 64;

/**
 * The nearest offset that cuts no word, going `step` by `step`; the offset itself when a word has no end in sight.
 * Never inside a surrogate pair.
 */
export function wordBound(text: string, offset: number, step: -1 | 1): number {
  for (let at = offset, n = 0; n <= LONGEST_WORD; at += step, n++) {
    if (at <= 0) return 0;
    if (at >= text.length) return text.length;
    if (!splitsPair(text, at) && !insideWord(text, at)) return at;
  }
  return splitsPair(text, offset) ? offset + step : offset;
}

/** Whether `offset` lies between the two halves of a surrogate pair. */
export function splitsPair(text: string, offset: number): boolean {
  const high = text.charCodeAt(offset - 1);
  const low = text.charCodeAt(offset);
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}

/** What has no ink: white space and the zero-width space. */
const blank = /[\s\u200b]/;

/** A selection as the reader means it: without white space around, grown to whole words. Null when nothing is left. */
export function snapToWords(text: string, start: number, end: number): { start: number; end: number } | null {
  let from = Math.max(0, Math.min(start, text.length));
  let to = Math.max(from, Math.min(end, text.length));
  while (from < to && blank.test(text.charAt(from))) from++;
  while (to > from && blank.test(text.charAt(to - 1))) to--;
  if (from === to) return null;
  return { start: wordBound(text, from, -1), end: wordBound(text, to, 1) };
}

/** Words of a folded text as numbers: equal words of one vocabulary have equal ids. */
export interface Words {
  readonly ids: Int32Array;
  /** Offsets in the folded text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const wordPattern =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])[\p{L}\p{N}\p{M}_])+/gu;

/** Longest word that is told apart; the rest of an endless word is a further word. */
const WORD_PIECE = 200;

/** Splits a folded text into words; new words join `vocabulary` unless it is closed. Linear. */
export function wordsOf(folded: string, vocabulary: Map<string, number>, open: boolean): Words {
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of folded.matchAll(wordPattern)) {
    for (let from = 0; from < match[0].length; from += WORD_PIECE) {
      const piece = match[0].slice(from, from + WORD_PIECE);
      let id = vocabulary.get(piece);
      if (id === undefined) {
        id = open ? vocabulary.size : -1;
        if (open) vocabulary.set(piece, id);
      }
      ids.push(id);
      starts.push(match.index + from);
      ends.push(match.index + from + piece.length);
    }
  }
  return { ids: Int32Array.from(ids), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}
