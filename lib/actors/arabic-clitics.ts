import type { Token } from './tokens.ts';

/** A reading of a word: what remains when one-letter words written together with it are taken off. */
export interface Reading {
  readonly norm: string;
  /** UTF-16 units of the token that stand before the remainder. */
  readonly cut: number;
}

const readings = new Map<string, readonly Reading[]>();
const arabic = /^[\u0600-\u06ff]/;

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

/**
 * Readings of a token, the whole word first. A reading is no proof: names begin with these letters too
 * (واشنطن, بوتين, لبنان), so a caller takes a clitic off only where the remainder is known.
 */
export function readingsOf(token: Token): readonly Reading[] {
  if (!arabic.test(token.text)) {
    const whole = { norm: token.norm, cut: 0 };
    // Turkish and others join endings to a name by an apostrophe: «Türkiye'nin».
    const apostrophe = token.norm.indexOf("'");
    return apostrophe > 2 ? [whole, { norm: token.norm.slice(0, apostrophe), cut: 0 }] : [whole];
  }
  const known = readings.get(token.text);
  if (known) return known;
  const computed = computeReadings(token.text, token.norm);
  if (readings.size > 50_000) readings.clear();
  readings.set(token.text, computed);
  return computed;
}
