import { pageFeatures } from '../../lib/article/page-features.ts';
import { pageSignNames } from '../../lib/article/page-signs.ts';
import type { PreparedPage } from './prepare.ts';

/** Signs that a page's makers put there for machines: small outlets and old pages have none of them. */
const stated = new Set(
  'ogType ldArticle ldNews ldProduct ldList ldForum ldOther hasPublished hasAuthor articles times'.split(' '),
);

/** A short report has so many blocks. */
const SHORT = 3;

/** The numbers of a page as they would be without anything stated for machines. */
export const unstated = (page: PreparedPage, likely: readonly number[]): Float32Array =>
  pageFeatures(page.texts, page.rows, likely, unstatedSigns(page));

/** The same, had the body ended after its first blocks: what teaches that a short report is one too. */
export function cutShort(page: PreparedPage, likely: readonly number[]): Float32Array {
  let blocks = 0;
  const kept = likely.flatMap((p, index) => (p >= 0.5 && ++blocks > SHORT ? [] : [index]));
  const of = <T>(list: readonly T[]): T[] => kept.flatMap((index) => list[index] ?? []);
  const rows = kept.flatMap((index) => page.rows[index] ?? []);
  return pageFeatures(of(page.texts), rows, of(likely), unstatedSigns(page));
}

const unstatedSigns = ({ signs }: PreparedPage): number[] =>
  signs.map((value, index) => (stated.has(pageSignNames[index] ?? '') ? 0 : value));
