import { MAX_EXACT_LENGTH, type Selector } from '../model/selector.ts';
import { sentenceAround } from '../text/sentences.ts';
import { SHORTEST_APPROXIMATE } from './approximate.ts';
import { contextOf as contextRuns, evidenceAt, merit } from './context.ts';
import { blockContextOf, neighboursOf, SHORTEST_CONTEXT, standsAlike } from './in-block.ts';
import { findLike, patternRun, wordAt } from './likeness.ts';
import { boundsOf, occurrencesOf, type Place } from './occurrences.ts';
import { blockAt, type TextIndex } from './text-index.ts';
import { wordBound } from './words.ts';

/** Longer contexts, tried in turn until the place is unique, in UTF-16 units. */
const LONGER_CONTEXTS = [64, 100, 150];

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
  const nearby = contextOf(text, start, end, SHORTEST_CONTEXT);
  const places = occurrencesOf(index, exact, boundsOf(nearby.prefix, exact, nearby.suffix));
  const own = places.findIndex((place) => place.start < end && place.end > start);
  const { context, alike } =
    own < 0 ? { context: nearby, alike: [] } : uniqueContext(index, { start, end }, places.toSpliced(own, 1));
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
    ...(own < 0 ? {} : { occurrences: { count: places.length, index: own, alike: alike.length } }),
    ...(alike.length > 0 && alike.length <= MOST_TWINS ? twinsOf(index, { start, end }, alike) : {}),
    rival: rivalOf(index, { start, end }, exact, context, places),
  };
}

/** More occurrences alike than these are told apart by this one's context alone. */
const MOST_TWINS = 8;

function twinsOf(index: TextIndex, own: Place, others: readonly Place[]): Pick<Selector, 'twins'> {
  const all = [...others, own].sort((a, b) => a.start - b.start);
  return { twins: { own: all.indexOf(own), around: all.map((place) => neighboursOf(index, place)) } };
}

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

/**
 * The shortest of the context steps under which no other occurrence has the same words around within its block: what is
 * beyond stays behind when the block is moved. Where blocks repeat, the shortest under which none looks the same at all.
 */
function uniqueContext(index: TextIndex, own: Place, others: readonly Place[]): Surroundings {
  let known = surroundings(index, own, SHORTEST_CONTEXT, others);
  for (const length of LONGER_CONTEXTS) {
    if (known.alike.length === 0) return known;
    const longer = surroundings(index, own, length, others);
    if (longer.alike.length === 0 || !known.isApart) known = longer;
  }
  return known;
}

interface Surroundings {
  readonly context: Context;
  /** The others that have the same words around within their block. */
  readonly alike: readonly Place[];
  /** No other looks the same as far as the context goes. */
  readonly isApart: boolean;
}

function surroundings(
  index: TextIndex,
  { start, end }: Place,
  length: number,
  others: readonly Place[],
): Surroundings {
  const context = contextOf(index.text, start, end, length);
  const within = blockContextOf(index, context);
  return {
    context,
    alike: others.filter((place) => standsAlike(index, place, within)),
    isApart: !others.some((place) => looksSame(index.text, place, context)),
  };
}

function looksSame(text: string, { start, end }: Place, { prefix, suffix }: Context): boolean {
  return (
    start >= prefix.length && text.startsWith(prefix, start - prefix.length) && text.startsWith(suffix, end)
  );
}

/** Longest sentence kept, in UTF-16 units around the words: a «sentence» without an end must not store the page. */
const LONGEST_SENTENCE = 2000;

function sentenceOf(text: string, block: { start: number; end: number }, start: number, end: number): string {
  const from = Math.max(block.start, start - LONGEST_SENTENCE);
  const to = Math.min(block.end, end + LONGEST_SENTENCE);
  const sentence = sentenceAround(text, { start: from, end: to }, { start, end });
  return text.slice(sentence.start, sentence.end).slice(0, MAX_EXACT_LENGTH);
}
