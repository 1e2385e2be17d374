import type { Direction } from '../model/primitives.ts';

/** Languages written from right to left (Unicode CLDR, likely scripts Arab, Hebr, Syrc, Thaa, Nkoo, Adlm). */
const rightToLeft = new Set('ar arc ckb dv fa he ks nqo pnb prs ps sd syr ug ur yi'.split(' '));

const strong = /(?<rtl>[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])|(?<ltr>\p{L})/gu;

/** Direction of a language; for `und` the direction of most strong letters in the first 2,000 units of `text`. */
export function directionOf(language: string, text = ''): Direction {
  const base = language.toLowerCase().split('-')[0] ?? '';
  if (base && base !== 'und') return rightToLeft.has(base) ? 'rtl' : 'ltr';
  let balance = 0;
  for (const match of text.slice(0, 2000).matchAll(strong)) balance += match.groups?.rtl ? 1 : -1;
  return balance > 0 ? 'rtl' : 'ltr';
}
