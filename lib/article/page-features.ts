import { endsLikeSentence } from './body-top.ts';
import { featureNames } from './block-features.ts';
import { pageSignNames } from './page-signs.ts';

/** Names of the numbers of `pageFeatures`, in order. */
export const pageFeatureNames: readonly string[] = [
  'bodyLength', 'bodyBlocks', 'bodyLongest', 'bodyMean', 'bodyShare', 'bodyLinks', 'paragraphs', 'paragraphShare', 'listShare', 'rowShare', 'headingShare', 'preShare', 'bodyCertainty', 'doubtful', 'bodyStart', 'bodySpread', 'pageLength', 'pageBlocks', 'pageLinks', 'linkBlocks', 'commentShare', 'authors', 'classGroups', 'topClass', 'described', 'quotes', 'furniture', 'dates', 'dateline', 'startAfterHeadline', 'inArticle', 'inComments', 'bodyDigits', 'bodyRepeated', 'bodyAside', 'bodyCommas',
  ...pageSignNames,
]; // prettier-ignore

const at = (name: string): number => featureNames.indexOf(name);
const columns = { links: at('linkShare'), role: at('role'), comments: at('name:comments'), author: at('name:author'), group: at('signatureBlocks'), described: at('descriptionShare'), quotes: at('quotes'), furniture: at('furniture'), after: at('afterHeadline'), article: at('tag:article'), digits: at('digitShare'), repeated: at('repeated'), beside: at('besideBody'), commas: at('commas') }; // prettier-ignore

/** A paragraph of prose has at least this many UTF-16 units. */
const PARAGRAPH = 80;

/** Longest line in UTF-16 units that is taken for a date, and how far from the headline a dateline stands, in blocks. */
const DATED = 120;
const NEAR = { before: 4, after: 8 };

const time = /\p{Nd}[:٫]\p{Nd}{2}/u;
const year = /(?<!\p{Nd})(?:19|20|١٩|٢٠|۱۳|۱۴|۲۰)\p{Nd}{2}(?!\p{Nd})/u;

const isDated = (text: string): boolean => text.length <= DATED && (year.test(text) || time.test(text));

/**
 * Numbers about what was found on a page: how much body, how sure, how much like prose, beside `signs` of the page itself.
 * `likely` are the blocks' final probabilities.
 */
export function pageFeatures(
  texts: readonly string[],
  rows: readonly Float32Array[],
  likely: readonly number[],
  signs: readonly number[],
): Float32Array {
  const value = (index: number, column: number): number => rows[index]?.[column] ?? 0;
  const length = (index: number): number => texts[index]?.length ?? 0;
  const sum = (list: readonly number[], of: (index: number) => number): number =>
    list.reduce((total, index) => total + of(index), 0);
  const all = texts.map((_, index) => index);
  const body = all.filter((index) => (likely[index] ?? 0) >= 0.5);
  const pageLength = Math.max(1, sum(all, length));
  const bodyLength = sum(body, length);
  const ofBody = (total: number): number => total / Math.max(1, bodyLength);
  const inRole = (role: number): number =>
    ofBody(sum(body, (index) => (value(index, columns.role) === role ? length(index) : 0)));
  const paragraphs = body.filter(
    (index) => length(index) >= PARAGRAPH && endsLikeSentence(texts[index] ?? ''),
  );
  const first = body[0] ?? 0;
  const last = body[body.length - 1] ?? 0;
  const dated = all.filter((index) => isDated(texts[index] ?? ''));
  const headline = rows.findIndex((row) => row[columns.after] === 1);
  const hasDateline = dated.some(
    (index) => headline >= 0 && index >= headline - NEAR.before && index <= headline + NEAR.after,
  );
  const shareOfBody = (holds: (index: number) => boolean): number =>
    ofBody(sum(body, (index) => (holds(index) ? length(index) : 0)));
  return Float32Array.from([
    Math.min(bodyLength, 20_000), Math.min(body.length, 200), Math.min(Math.max(0, ...body.map(length)), 3_000), bodyLength / Math.max(1, body.length), bodyLength / pageLength,
    ofBody(sum(body, (index) => value(index, columns.links) * length(index))), Math.min(paragraphs.length, 60), ofBody(sum(paragraphs, length)), inRole(2), inRole(4), inRole(1), inRole(5),
    sum(body, (index) => (likely[index] ?? 0) * length(index)) / Math.max(1, bodyLength), sum(all, (index) => ((likely[index] ?? 0) > 0.2 && (likely[index] ?? 0) < 0.8 ? length(index) : 0)) / pageLength,
    sum(all.slice(0, first), length) / pageLength, body.length / Math.max(1, last - first + 1), Math.min(pageLength, 100_000), Math.min(all.length, 1_000),
    sum(all, (index) => value(index, columns.links) * length(index)) / pageLength, all.filter((index) => value(index, columns.links) > 0.7).length / Math.max(1, all.length),
    sum(all, (index) => (value(index, columns.comments) < 10 ? length(index) : 0)) / pageLength, Math.min(all.filter((index) => value(index, columns.author) < 2).length, 60),
    all.filter((index) => value(index, columns.group) > 8).length / Math.max(1, all.length), Math.max(0, ...body.map((index) => value(index, columns.group))), Math.max(0, ...body.map((index) => value(index, columns.described))),
    sum(body, (index) => value(index, columns.quotes)) / Math.max(1, body.length), body.filter((index) => value(index, columns.furniture) > 0).length / Math.max(1, body.length),
    Math.min(dated.length, 40), hasDateline ? 1 : 0, body.length > 0 ? value(first, columns.after) : -1, shareOfBody((index) => value(index, columns.article) <= 8), shareOfBody((index) => value(index, columns.comments) <= 8),
    ofBody(sum(body, (index) => value(index, columns.digits) * length(index))), shareOfBody((index) => value(index, columns.repeated) > 1), shareOfBody((index) => value(index, columns.beside) === 1), sum(body, (index) => value(index, columns.commas)) / Math.max(1, bodyLength / 100),
    ...signs,
  ]); // prettier-ignore
}
