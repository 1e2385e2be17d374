import { foldKey } from '../text/fold.ts';

const ASCII = /^[a-z0-9]+$/;
const KEEPS_ACCENTS = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{M}\p{N}'-]+$/u;

/**
 * The form under which a word is looked up in a lexicon. Latin and Cyrillic words keep their accents, which tell
 * words apart (French «a» and «à»); other scripts are folded.
 */
export function wordKey(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  const plain = lower.replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-');
  // Turkish İ becomes i with a dot above; Russian ё is mostly written е.
  if (KEEPS_ACCENTS.test(plain)) return plain.normalize('NFC').replaceAll('i̇', 'i').replaceAll('ё', 'е');
  // Composed again, so that one kana stays one character.
  return foldKey(word).normalize('NFC');
}
