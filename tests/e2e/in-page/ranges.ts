/** Runs in a page: random ranges of its article are described, and looked for as a later visit would. */
import { describe } from '../../../lib/anchoring/describe.ts';
import { resolve } from '../../../lib/anchoring/resolve.ts';
import { indexText } from '../../../lib/anchoring/text-index.ts';
import { findArticle, type FoundArticle } from '../../../lib/article/find-article.ts';
import { ownJudge } from '../../../lib/article/own-judge.ts';
import { isShownByLayout } from '../../../lib/article/visibility.ts';
import { snapToWords, splitsPair } from '../../../lib/anchoring/words.ts';
import { Selector } from '../../../lib/model/selector.ts';
import { rangesOf } from '../../../lib/page/ranges.ts';
import { chance } from '../../../scripts/bench/anchoring-edits.ts';
import * as z from 'zod/mini';

const read = (): FoundArticle => findArticle(document, location.href, isShownByLayout, ownJudge);
const index = ({ article }: FoundArticle) => indexText(article.text, article.blocks);

interface Sample {
  readonly range: Range;
  readonly selector: Selector;
}

/** The page's range of a stretch of the article's text; null where one of its ends is no character of the page. */
function rangeAt({ map }: FoundArticle, start: number, end: number): Range | null {
  const first = map.toNode(start);
  const last = map.toNode(end - 1);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** A random range of the page and what is stored of it; `snapped`: grown to whole words, as a reader's selection is. */
function sampleOf(found: FoundArticle, random: () => number, snapped: boolean): Sample | null {
  const { map, article } = found;
  const at = Math.floor(random() * article.text.length);
  const length = 1 + Math.floor(random() ** 3 * Math.min(2000, article.text.length - at - 1));
  const words = snapped ? snapToWords(article.text, at, at + length) : { start: at, end: at + length };
  // No selection ends inside a character.
  if (!words || splitsPair(article.text, words.start) || splitsPair(article.text, words.end)) return null;
  const range = rangeAt(found, words.start, words.end);
  if (!range) return null;
  const start = map.toOffset(range.startContainer, range.startOffset);
  const end = (map.toOffset(range.endContainer, range.endOffset - 1) ?? -1) + 1;
  if (start === null || end <= start) throw new Error(`no place for ${range.toString()}`);
  // What is stored is plain data.
  const stored: unknown = JSON.parse(JSON.stringify(describe(index(found), start, end)));
  return { range, selector: z.parse(Selector, stored) };
}

function samplesOf(found: FoundArticle, count: number, random: () => number, snapped: boolean): Sample[] {
  const samples: Sample[] = [];
  for (let tries = 0; samples.length < count && tries < count * 10; tries++) {
    const sample = sampleOf(found, random, snapped);
    if (sample) samples.push(sample);
  }
  return samples;
}

/** Whether the parts, one a block, begin and end where the range does. */
function isSameRange(range: Range, parts: readonly Range[]): boolean {
  const [first] = parts;
  const last = parts.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    first.startContainer === range.startContainer &&
    first.startOffset === range.startOffset &&
    last.endContainer === range.endContainer &&
    last.endOffset === range.endOffset
  );
}

export interface RangesFound {
  readonly samples: number;
  /** Words of ranges that were not found as they were. */
  readonly lost: readonly string[];
  /** After a paragraph was put before the article: found in the same nodes, not told, and on other words. */
  readonly found: number;
  readonly untold: number;
  readonly wrong: readonly string[];
}

/** `count` random ranges: on the page as it is, then with a paragraph before the article. */
function ranges(count: number, seed: number): RangesFound {
  const random = chance(seed);
  const before = read();
  const any = samplesOf(before, count, random, false);
  const selections = samplesOf(before, count, random, true);
  const again = read();
  const unchanged = index(again);
  const lost = any.flatMap(({ range, selector }) => {
    const resolution = resolve(unchanged, selector);
    const isThere =
      resolution.state === 'placed' && isSameRange(range, rangesOf(again.map, again.article, resolution));
    return isThere ? [] : [`${resolution.state}: ${selector.exact}`];
  });

  const paragraph = document.createElement('p');
  paragraph.textContent = 'A paragraph that the newsroom put before all others, some hours later in the day.';
  before.map.toNode(0)?.node.parentElement?.closest('p, h1, h2, li, div')?.before(paragraph);
  const later = read();
  const edited = index(later);
  let found = 0;
  let untold = 0;
  const wrong: string[] = [];
  for (const { range, selector } of selections) {
    const resolution = resolve(edited, selector);
    if (resolution.state !== 'placed' && resolution.state !== 'moved') untold++;
    else if (isSameRange(range, rangesOf(later.map, later.article, resolution))) found++;
    else wrong.push(`${resolution.state}: ${selector.exact}`);
  }
  return { samples: any.length + selections.length, lost, found, untold, wrong };
}

Object.assign(globalThis, { isnadRanges: ranges });
