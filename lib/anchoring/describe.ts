import { MAX_EXACT_LENGTH, type Selector } from '../model/selector.ts';
import { sentenceAround } from '../text/sentences.ts';
import { SHORTEST_APPROXIMATE } from './approximate.ts';
import { contextOf as contextRuns, evidenceAt, merit } from './context.ts';
import { findLike, patternRun, wordAt } from './likeness.ts';
import { boundsOf, occurrencesOf, type Place } from './occurrences.ts';
import { blockAt, type TextIndex } from './text-index.ts';
import { wordBound } from './words.ts';

/** Context lengths tried in turn until the place is unique, in UTF-16 units. */
const CONTEXT_STEPS = [32, 64, 100, 150];

/**
 * Selector of `text.slice(start, end)`: words, context, position, block, hash of the text, sentence.
 * `start` and `end` are UTF-16 units; throws a RangeError unless `0 ≤ start < end ≤ text.length` and the
 * words are at most `MAX_EXACT_LENGTH` long.
 * Linear in the text the first time, then in the number of occurrences of the words.
 */
export function describe(index: TextIndex, start: number, end: number): Selector {
  const { text, blocks } = index;
  if (!(start >= 0 && start < end && end <= text.length && end - start <= MAX_EXACT_LENGTH))
    throw new RangeError('Not a range of the text.');
  const exact = text.slice(start, end);
  const nearby = nearTo(text, { start, end });
  const places = occurrencesOf(index, exact, boundsOf(nearby.prefix, exact, nearby.suffix));
  const own = places.findIndex((place) => place.start < end && place.end > start);
  const context = places.length > 1 ? uniqueContext(index, start, end, places) : nearby;
  const number = blockAt(blocks, start);
  const block = blocks[number] ?? { start: 0, end: text.length };
  const blockStart = Math.min(block.start, start);
  return {
    exact,
    prefix: context.prefix,
    suffix: context.suffix,
    start: index.toCodePoints(start),
    end: index.toCodePoints(end),
    block: { index: number, start: index.toCodePoints(start) - index.toCodePoints(blockStart) },
    ...rangeOf(index, start, end),
    textHash: index.hash(),
    sentence: sentenceOf(text, { start: blockStart, end: Math.max(block.end, end) }, start, end),
    ...(own < 0 ? {} : { occurrences: { count: places.length, index: own } }),
    ...(own < 0 ? {} : twinsOf(index, places.toSpliced(own, 1))),
    rival: rivalOf(index, { start, end }, exact, context, places),
  };
}

/** More occurrences than these are told apart by this one's context alone. */
const MOST_TWINS = 8;

/** Longest part of a block and its neighbour that is kept of a twin, UTF-16 units: as much as is compared later. */
const LONGEST_TWIN = 90;

/**
 * What stands around the other occurrences, over the edges of their blocks on both sides: one side alone may come to
 * stand beside another block. Nothing when one of them is too far from an edge of its block.
 */
function twinsOf({ text, blocks }: TextIndex, others: readonly Place[]): Pick<Selector, 'twins'> {
  if (others.length === 0 || others.length > MOST_TWINS) return {};
  const beyond = CONTEXT_STEPS[0] ?? 0;
  const twins = others.map(({ start, end }) => {
    const block = blocks[blockAt(blocks, start)] ?? { start: 0, end: text.length };
    return {
      prefix: text.slice(wordBound(text, Math.max(0, block.start - beyond), -1), start),
      suffix: text.slice(end, wordBound(text, Math.min(text.length, block.end + beyond), 1)),
    };
  });
  const isShort = ({ prefix, suffix }: Context): boolean =>
    prefix.length <= LONGEST_TWIN && suffix.length <= LONGEST_TWIN;
  return twins.every(isShort) ? { twins } : {};
}

const nearTo = (text: string, { start, end }: Place): Context =>
  contextOf(text, start, end, CONTEXT_STEPS[0] ?? 0);

/** Path and offset of both ends; nothing where the text came without elements. */
function rangeOf(index: TextIndex, start: number, end: number): Pick<Selector, 'range'> {
  const pointAt = (offset: number, inside: number) => {
    const block = index.blocks[blockAt(index.blocks, inside)];
    return block?.path === undefined
      ? null
      : {
          path: block.path,
          offset: index.toCodePoints(offset) - index.toCodePoints(Math.min(block.start, offset)),
        };
  };
  const from = pointAt(start, start);
  // The end stands after its last character, which is in the block.
  const to = pointAt(end, end - 1);
  return from && to ? { range: { from, to } } : {};
}

/** Less like than this no passage is ever taken for the words. */
const LEAST_LIKE = 0.5;
const MOST_RIVALS = 12;

/** Merit of the most similar other passage: another occurrence of the words, or words much like them. */
function rivalOf(
  index: TextIndex,
  own: Place,
  exact: string,
  context: Context,
  places: readonly Place[],
): number {
  const runs = contextRuns(index, context);
  const others = places
    .filter((place) => place.end <= own.start || place.start >= own.end)
    .map((place) => ({ start: wordAt(index, place.start), end: wordAt(index, place.end), similarity: 1 }));
  const first = wordAt(index, own.start);
  const last = wordAt(index, own.end);
  const alike =
    exact.length < SHORTEST_APPROXIMATE
      ? []
      : findLike(index, patternRun(index, exact), LEAST_LIKE, MOST_RIVALS).filter(
          ({ start, end }) => end <= first || start >= last,
        );
  const merits = [...others, ...alike].map(({ start, end, similarity }) =>
    merit(similarity, evidenceAt(index, runs, start, end)),
  );
  return Math.min(1, Math.round(Math.max(0, ...merits) * 1000) / 1000);
}

interface Context {
  readonly prefix: string;
  readonly suffix: string;
}

function contextOf(text: string, start: number, end: number, length: number): Context {
  return {
    prefix: text.slice(wordBound(text, start - length, -1), start),
    suffix: text.slice(end, wordBound(text, end + length, 1)),
  };
}

/** The shortest of the context steps under which no other occurrence looks the same. */
function uniqueContext(
  { text }: TextIndex,
  start: number,
  end: number,
  places: readonly { start: number; end: number }[],
): Context {
  let context: Context = { prefix: '', suffix: '' };
  for (const length of CONTEXT_STEPS) {
    context = contextOf(text, start, end, length);
    const { prefix, suffix } = context;
    const alike = places.filter(
      (place) =>
        place.start >= prefix.length &&
        text.startsWith(prefix, place.start - prefix.length) &&
        text.startsWith(suffix, place.end),
    );
    if (alike.length <= 1) break;
  }
  return context;
}

/** Longest sentence kept, in UTF-16 units around the words: a «sentence» without an end must not store the page. */
const LONGEST_SENTENCE = 2000;

function sentenceOf(text: string, block: { start: number; end: number }, start: number, end: number): string {
  const from = Math.max(block.start, start - LONGEST_SENTENCE);
  const to = Math.min(block.end, end + LONGEST_SENTENCE);
  const sentence = sentenceAround(text, { start: from, end: to }, { start, end });
  return text.slice(sentence.start, sentence.end).slice(0, MAX_EXACT_LENGTH);
}
