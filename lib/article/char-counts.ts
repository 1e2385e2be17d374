/** What one pass over a text counts. */
export interface CharCounts {
  /** Words; scripts without spaces count two letters as one. */
  readonly words: number;
  readonly digits: number;
  readonly capitals: number;
  readonly commas: number;
  readonly quotes: number;
  /** Whether a bullet, arrow, copyright or at sign stands in it. */
  readonly hasSign: boolean;
  /** Whether the first letter, quotation marks and brackets aside, is a capital. */
  readonly startsUpper: boolean;
}

const [WORD, DIGIT, CAPITAL, COMMA, QUOTE, SPACELESS, KNOWN, SIGN, OPENING] = [1, 2, 4, 8, 16, 32, 64, 128, 256] as const; // prettier-ignore

/** Classes of UTF-16 units, each worked out when first met: regular expressions with classes are slow, this is not. */
const classes = new Uint16Array(65_536);

function classOf(code: number): number {
  const known = classes[code] ?? 0;
  if (known !== 0) return known;
  const char = String.fromCharCode(code);
  const found =
    KNOWN |
    (/[\p{L}\p{M}\p{N}]/u.test(char) ? WORD : 0) |
    (/\p{Nd}/u.test(char) ? DIGIT : 0) |
    (/\p{Lu}/u.test(char) ? CAPITAL : 0) |
    (/[,،、，;؛]/.test(char) ? COMMA : 0) |
    (/["“”«»„「」]/.test(char) ? QUOTE : 0) |
    (/[\u3040-\u30ff\u3400-\u9fff]/.test(char) ? SPACELESS : 0) |
    (/[@©|→›▸•]/.test(char) ? SIGN : 0) |
    (/[\s"“«'‘([]/.test(char) ? OPENING : 0);
  classes[code] = found;
  return found;
}

/** Counts in one pass; characters outside the basic plane count as nothing. Linear. */
export function charCounts(text: string): CharCounts {
  let words = 0;
  let digits = 0;
  let capitals = 0;
  let commas = 0;
  let quotes = 0;
  let hasSign = false;
  let isInside = false;
  let start = 0;
  while (start < text.length && (classOf(text.charCodeAt(start)) & OPENING) !== 0) start++;
  const startsUpper = start < text.length && (classOf(text.charCodeAt(start)) & CAPITAL) !== 0;
  for (let index = 0; index < text.length; index++) {
    const found = classOf(text.charCodeAt(index));
    if ((found & SPACELESS) !== 0) {
      words += 0.5;
      isInside = false;
      continue;
    }
    const isWord = (found & WORD) !== 0;
    if (isWord && !isInside) words++;
    isInside = isWord;
    if (isWord) {
      if ((found & DIGIT) !== 0) digits++;
      if ((found & CAPITAL) !== 0) capitals++;
    } else if ((found & COMMA) !== 0) commas++;
    else if ((found & QUOTE) !== 0) quotes++;
    else if ((found & SIGN) !== 0) hasSign = true;
  }
  return { words, digits, capitals, commas, quotes, hasSign, startsUpper };
}
