import { foldKey } from '../text/fold.ts';

/**
 * Consonant skeletons: a name written in Arabic, Cyrillic or Latin letters gives about the same few letters, because
 * transliteration keeps the class of a consonant (lips, teeth, throat …) and loses its vowels.
 */
const groups: Record<string, string> = {
  b: 'b p ب پ б п',
  t: 't d th ت ث د ذ ض ط ظ ٹ ڈ т д',
  k: 'k g q c j kh gh zh dj ck ج خ غ ق ك گ ژ г к х ж ґ',
  s: 's z sh ch sch tch tsch ts tz cz sz ş ç š č ž س ش ز ص چ تش с з ш щ ч ц',
  f: 'f v ph ف ڤ ф в',
  l: 'l ل л',
  m: 'm م м',
  n: 'n ن н',
  r: 'r ر ڑ р',
  ks: 'x',
};

const classes = new Map(
  Object.entries(groups).flatMap(([name, letters]) =>
    letters.split(' ').map((letter): [string, string] => [letter, name]),
  ),
);
const LONGEST = 4;

/** Latin c is hissed before these. */
const softening = /[eiy]/;

/** Skeleton of one word: its consonant classes, doubled letters once. Empty for a word without consonants. */
export function skeletonOf(word: string): string {
  const letters = foldKey(word);
  let out = '';
  let last = '';
  for (let at = 0; at < letters.length;) {
    let length = Math.min(LONGEST, letters.length - at);
    while (length > 0 && !classes.has(letters.slice(at, at + length))) length--;
    const piece = letters.slice(at, at + Math.max(1, length));
    const soft = piece === 'c' && softening.test(letters.charAt(at + 1));
    const name = soft ? 's' : (classes.get(piece) ?? '');
    if (name !== last) out += name;
    last = name;
    at += piece.length;
  }
  return out;
}

/** Devanagari, kana and Chinese characters. */
const ownScript = /^[\u0900-\u097f\u3005-\u30ff\u3400-\u9fff-]+$/u;

/** Key of a personal name over scripts: the skeletons of its parts. Null when too little remains to tell people apart. */
export function personKey(words: readonly string[]): string | null {
  const parts = words.map(skeletonOf).filter(Boolean);
  const key = parts.join('-');
  if (key.replaceAll('-', '').length >= 3) return `person:${key}`;
  // Scripts without a skeleton keep the full name: one of several words, or of three Chinese characters or more.
  const isFull = words.length > 1 || (words[0] ?? '').length > 2;
  return isFull && ownScript.test(words.join('')) ? `person:${words.join('-')}` : null;
}
