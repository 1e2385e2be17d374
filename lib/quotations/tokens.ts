import type { Mark } from './marks.ts';
import { wordKey } from './word-key.ts';

/** A word, a punctuation character, or a whole marked stretch, which the grammar around it does not look into. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  /** Form of a word under which it is looked up; the character itself for punctuation; `"` for a marked stretch. */
  readonly key: string;
  readonly kind: 'word' | 'point' | 'mark';
  /** The first letter is a capital. */
  readonly upper: boolean;
  /** All letters are capitals, and there are at least three. */
  readonly capitals: boolean;
  readonly mark: Mark | null;
  /** Words of a marked stretch; 1 for a word, 0 for punctuation. */
  readonly words: number;
  /** Last punctuation character inside a marked stretch, or ''. */
  readonly last: string;
}

// A word may hold hyphens, apostrophes, gershayim between letters, and full stops before digits or small letters.
const LETTER = '(?:[\\p{L}\\p{M}\\p{N}\\u0640_]|\\u200c|\\u200d)';
const POINT = '[^\\s\\p{Cf}]';
// «the builders’ union»: the apostrophe is the word's own; quotation marks were taken out before.
const POSSESSIVE = "(?:(?<=[sxz])['’](?=\\s\\p{L}))?";
const whole = new RegExp(
  `(${LETTER}+(?:(?:['’ʼ\\-‐‑·״]|"(?=[\\u05d0-\\u05ea])|[.,](?=\\p{N})|\\.(?=\\p{Ll}))${LETTER}+)*${POSSESSIVE})|${POINT}`,
  'gu',
);
// A hyphen between letters only joins words there: dit-il, a-t-on.
const JOINT = `(?<=${LETTER})[-‐‑](?=${LETTER})`;
const elided = new RegExp(`(${LETTER}+['’ʼ]?)|(?!${JOINT})${POINT}`, 'gu');
const HAN = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー]';
const unspaced = new RegExp(`(${HAN}|(?:(?!${HAN})${LETTER})+)|${POINT}`, 'gu');
const patterns = { whole, elided, unspaced };

/** How a language is cut into words: at spaces, also after elided words, or into single characters. */
export type Cutting = keyof typeof patterns;

/** What depends on a word alone; words repeat, so it is worked out once. */
interface Shape {
  readonly key: string;
  readonly upper: boolean;
  readonly capitals: boolean;
}

const shapes = new Map<string, Shape>();

/** The pages decide which words are kept, so their number and length are bounded. */
const MOST_SHAPES = 40_000;
const LONGEST_KEPT = 40;

function shapeOf(word: string): Shape {
  const kept = shapes.get(word);
  if (kept) return kept;
  const first = word.charAt(0);
  const upper = first !== first.toLowerCase();
  const shape = {
    key: wordKey(word),
    upper,
    capitals: upper && word.length > 2 && word === word.toUpperCase(),
  };
  if (word.length <= LONGEST_KEPT) {
    if (shapes.size >= MOST_SHAPES) shapes.clear();
    shapes.set(word, shape);
  }
  return shape;
}

/** Words and punctuation of `text` between two offsets, in order. Linear. */
export function tokensOf(text: string, from: number, to: number, cutting: Cutting): Unit[] {
  const tokens: Unit[] = [];
  if (from >= to) return tokens;
  for (const match of text.slice(from, to).matchAll(patterns[cutting])) {
    const raw = match[0];
    const start = from + match.index;
    const end = start + raw.length;
    if (match[1] === undefined)
      tokens.push({
        start,
        end,
        key: raw,
        kind: 'point',
        upper: false,
        capitals: false,
        mark: null,
        words: 0,
        last: '',
      });
    else {
      const { key, upper, capitals } = shapeOf(raw);
      tokens.push({ start, end, key, kind: 'word', upper, capitals, mark: null, words: 1, last: '' });
    }
  }
  return tokens;
}
