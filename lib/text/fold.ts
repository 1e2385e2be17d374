/**
 * Folding for comparison and search: what a reader would call the same words becomes the same string.
 * Stored text stays as found; a fold is derived, and its version is kept beside anything derived from it.
 */
export const FOLD_VERSION = 1;

/** Folded text with the way back. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text` the offset of its origin in the raw text; one entry more for the end. */
  readonly origin: Uint32Array;
}

// Letter unification follows Lucene's ArabicNormalizer (alef forms, alef maqsura, ta marbuta), plus Persian and Urdu letters.
const letters: Record<string, string> = {
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ک: 'ك', ڪ: 'ك', ة: 'ه', ۀ: 'ه', ە: 'ه', ہ: 'ه', ھ: 'ه', ۃ: 'ه',
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i',
  '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"', '″': '"', '＂': '"', '「': '"', '」': '"', '『': '"', '』': '"',
  '‘': "'", '’': "'", '‚': "'", '‛': "'", '‹': "'", '›': "'", '`': "'", '´': "'", 'ʼ': "'", '′': "'",
  '–': '-', '—': '-', '‑': '-', '‐': '-', '―': '-', '−': '-', '־': '-',
}; // prettier-ignore

/**
 * Characters that carry no letter: accents, Hebrew points, Arabic vowel signs, tatweel, joiners, bidi controls.
 * Combining marks of other scripts stay: in Devanagari, Thai or kana they are vowels or change the consonant.
 */
const silent =
  /\p{Cf}|\u0640|(?![\u3099\u309a])(?=\p{Mn})[\p{sc=Inherited}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Cyrillic}\p{sc=Greek}]/u;
const space = /\s/u;
const known = new Map<string, string>();

/** Fold of one code point: a string of any length, '' when it is dropped, ' ' for white space. */
function foldCodePoint(char: string): string {
  const cached = known.get(char);
  if (cached !== undefined) return cached;
  const folded = computeFold(char);
  // Text decides what is cached; a bound keeps a page of rare characters from growing it for ever.
  if (known.size < 20_000) known.set(char, folded);
  return folded;
}

function computeFold(char: string): string {
  if (space.test(char)) return ' ';
  if (silent.test(char)) return '';
  const direct = letters[char];
  if (direct !== undefined) return direct;
  let out = '';
  for (const part of char.normalize('NFKD')) {
    if (silent.test(part)) continue;
    if (space.test(part)) out += ' ';
    else {
      const lower = part.toLowerCase();
      const digit = /\p{Nd}/u.test(lower) ? digitValue(lower) : null;
      out += digit ?? letters[lower] ?? lower;
    }
  }
  return out;
}

/** Decimal digits come in runs of ten from a code point that ends a run: value = distance from the run's zero. */
function digitValue(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

/** Linear in the text. Runs of white space become one space. */
export function fold(raw: string): Folded {
  const parts: string[] = [];
  const origin: number[] = [];
  let lastWasSpace = false;
  for (let index = 0; index < raw.length;) {
    const char = String.fromCodePoint(raw.codePointAt(index) ?? 0);
    const folded = foldCodePoint(char);
    for (const unit of folded.split('')) {
      if (unit === ' ' && lastWasSpace) continue;
      lastWasSpace = unit === ' ';
      parts.push(unit);
      origin.push(index);
    }
    index += char.length;
  }
  origin.push(raw.length);
  return { text: parts.join(''), origin: Uint32Array.from(origin) };
}

/** Folds of the first 128 units; they are most of what is asked for. */
const plain = Array.from({ length: 128 }, (_, code) => foldCodePoint(String.fromCharCode(code)));

/** Folded form without the way back, trimmed: for keys and equality. Equal to `fold(raw).text.trim()`. Linear. */
export function foldKey(raw: string): string {
  let out = '';
  let lastWasSpace = true;
  for (let index = 0; index < raw.length; index++) {
    const code = raw.charCodeAt(index);
    let folded = plain[code];
    if (folded === undefined) {
      const char = String.fromCodePoint(raw.codePointAt(index) ?? code);
      index += char.length - 1;
      folded = foldCodePoint(char);
      // A spacing accent becomes a space and more: rare enough for the long way.
      if (folded.length > 1 && folded.includes(' ')) return fold(raw).text.trim();
    }
    if (folded !== ' ') {
      if (folded !== '') lastWasSpace = false;
    } else if (lastWasSpace) continue;
    else lastWasSpace = true;
    out += folded;
  }
  return lastWasSpace ? out.trimEnd() : out;
}
