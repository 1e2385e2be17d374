/** Languages that decline personal names. */
const declining = new Set('be bs cs hr pl ru sk sl sr uk'.split(' '));

/** Whether a BCP 47 language declines personal names. */
export const declines = (language: string): boolean => declining.has(language.split('-')[0] ?? '');

/** Folded endings of a noun's cases, the longest first: «Redlovi», «Redlem», «Вовка». */
const endings =
  'ovi owi ami ach eho emu ego om em ou im ym um a e i o u y ом ем ои еи ою ею ові еві ого ему ому ыи ии ым им ам ах а я о е у ю и ы і ь'
    .split(' ')
    .sort((a, b) => b.length - a.length);

/** Letters that a stem has at least: shorter ones are shared by too many names. */
const STEM = 3;
const lastVowel = /[eoеоі](?=\p{L}$)/u;

/** What cases leave of a folded name; a vowel that they take away too («Павел», «Павла») is gone. */
function stemOf(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= STEM);
  const stem = ending ? word.slice(0, word.length - ending.length) : word;
  return stem.length > STEM ? stem.replace(lastVowel, '') : stem;
}

const sameStem = (a: string, b: string): boolean => a.length >= STEM && stemOf(a) === stemOf(b);

/**
 * Whether folded words may be one person's name in two cases of the language. «Petr Redl» and «Petra Redla» are; where the
 * surname stands still and the first name does not, they are two people of a family.
 */
export function sameInCases(language: string, a: readonly string[], b: readonly string[]): boolean {
  if (!declines(language) || a.length !== b.length) return false;
  const last = a.length - 1;
  if (a[last] === b[last]) return a.every((word, at) => word === b[at]);
  return a.every((word, at) => word === b[at] || sameStem(word, b[at] ?? ''));
}

/** Languages that put an s to a name for its genitive, without an apostrophe. */
const withGenitive = new Set(['de', 'sv', 'da', 'nb', 'nn', 'no']);

/** Whether two folded words of a language are a name and its genitive: «Klöckners», «NRKs». */
export function isGenitiveOf(language: string, genitive: string, name: string): boolean {
  return (
    withGenitive.has(language.split('-')[0] ?? '') &&
    name.length >= 3 &&
    !/[sxz]$/.test(name) &&
    genitive === `${name}s`
  );
}
