import type { Token } from './tokens.ts';

/** A way to read a word: without one-letter words written together with it, or in its dictionary form. */
export interface Reading {
  readonly norm: string;
  /** UTF-16 units of the token that stand before the remainder. */
  readonly cut: number;
}

const readings = new Map<string, readonly Reading[]>();
const arabic = /^[\u0600-\u06ff]/;
const cyrillic = /^[\u0400-\u04ff]/;

/** The offset in the raw word after its first `letters` letters; vowel signs go with their letter. */
function rawOffset(word: string, letters: number): number {
  let at = 0;
  for (let seen = 0; seen < letters && at < word.length; seen++) {
    at++;
    while (at < word.length && /[\p{M}\u0640]/u.test(word.charAt(at))) at++;
  }
  return at;
}

function computeReadings(word: string, norm: string): Reading[] {
  const found: Reading[] = [{ norm, cut: 0 }];
  const add = (rest: string, letters: number): void => {
    if (rest.length < 3) return;
    found.push({ norm: rest, cut: rawOffset(word, letters) });
  };
  const starts: [string, number][] = [[norm, 0]];
  if (/^[وف]/.test(norm)) {
    add(norm.slice(1), 1);
    starts.push([norm.slice(1), 1]);
  }
  for (const [rest, letters] of starts) {
    // لل hides the article's alif: the name starts with the word («للأمم المتحدة»).
    if (rest.startsWith('لل') && rest.length > 4) add(`ال${rest.slice(2)}`, letters);
    else if (/^[بلك]/.test(rest)) add(rest.slice(1), letters + 1);
  }
  return found;
}

/** Russian and its neighbours decline names: case ending → endings of the form that lists hold. */
const declined: [ending: string, listed: string[]][] = [
  ['ей', ['я']], ['ой', ['а']], ['ом', ['']], ['ем', ['й', 'ь']], ['и', ['я', 'ь']], ['ы', ['а', '']], ['ю', ['я', 'ь', 'й']],
  ['е', ['а', 'я', '', 'й']], ['у', ['а', '']], ['а', ['']], ['я', ['ь', 'й']],
]; // prettier-ignore

function cyrillicReadings(norm: string): Reading[] {
  const found: Reading[] = [{ norm, cut: 0 }];
  if (norm.length < 5) return found;
  for (const [ending, listed] of declined)
    if (norm.endsWith(ending))
      for (const other of listed)
        found.push({ norm: norm.slice(0, norm.length - ending.length) + other, cut: 0 });
  return found;
}

function latinReadings(norm: string): Reading[] {
  const whole = { norm, cut: 0 };
  // Turkish and others join endings to a name by an apostrophe: «Türkiye'nin».
  const apostrophe = norm.indexOf("'");
  return apostrophe > 2 ? [whole, { norm: norm.slice(0, apostrophe), cut: 0 }] : [whole];
}

/**
 * Readings of a token, the whole word first. A reading is no proof: Arabic names begin with the letters of clitics too
 * (واشنطن, بوتين, لبنان), so a caller takes one off only where the remainder is known.
 */
export function readingsOf(token: Token): readonly Reading[] {
  const { norm, text } = token;
  if (!arabic.test(text)) return cyrillic.test(norm) ? cyrillicReadings(norm) : latinReadings(norm);
  const known = readings.get(text);
  if (known) return known;
  const computed = computeReadings(text, norm);
  if (readings.size > 50_000) readings.clear();
  readings.set(text, computed);
  return computed;
}
