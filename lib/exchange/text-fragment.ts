import type { Selector } from '../model/selector.ts';

/** Words of a long quotation that the link spells out at each end. */
const EDGE_WORDS = 5;
const LONGEST_WHOLE = 100;
const CONTEXT_WORDS = 3;

/**
 * Fragment directive of a link to the words (`:~:text=prefix-,start,end,-suffix`, WICG Scroll to Text Fragment).
 * Words stay whole and as they are written: stripped vowel signs would match nothing in some browsers.
 */
export function textFragment({
  exact,
  prefix,
  suffix,
}: Pick<Selector, 'exact' | 'prefix' | 'suffix'>): string {
  const words = exact.trim().split(/\s+/);
  const long = exact.length > LONGEST_WHOLE && words.length > 2 * EDGE_WORDS;
  const text = long
    ? `${encode(words.slice(0, EDGE_WORDS))},${encode(words.slice(-EDGE_WORDS))}`
    : encode(words);
  const before = prefix.trim() === '' ? [] : prefix.trim().split(/\s+/).slice(-CONTEXT_WORDS);
  const after = suffix.trim() === '' ? [] : suffix.trim().split(/\s+/).slice(0, CONTEXT_WORDS);
  // A long quotation is unique by its two ends; a short one needs its neighbours.
  const start = long || before.length === 0 ? '' : `${encode(before)}-,`;
  const end = long || after.length === 0 ? '' : `,-${encode(after)}`;
  return `:~:text=${start}${text}${end}`;
}

/** `-`, `,` and `&` have a meaning in the directive; half a surrogate pair cannot be encoded. */
const encode = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ').replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');

/** Link to the words in the article; the page's own fragment is kept. */
export function linkTo(url: string, selector: Pick<Selector, 'exact' | 'prefix' | 'suffix'>): string {
  return url.includes('#') ? `${url}${textFragment(selector)}` : `${url}#${textFragment(selector)}`;
}
