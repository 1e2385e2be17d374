import type { BlockGroups } from './block-groups.ts';

const closing = /[.!?…؟۔。！？।][\s"”“»›)\]'’」』]*$/u;

/** Whether a text ends with a sentence-final mark of any script, closing marks aside. Looks at the last units only. */
export const endsLikeSentence = (text: string): boolean => closing.test(text.slice(-8));

/** Units of a text that read like prose: long enough, ended like a sentence, not in links. */
export function proseLength(text: string, linkLength: number): number {
  const own = text.length - linkLength;
  if (own < 25 || own * 2 < text.length) return 0;
  return endsLikeSentence(text) || own > 150 ? own : own / 4;
}

/** How far up a paragraph's weight is carried, and what share each ancestor gets (after Arc90's Readability). */
const SHARES = [0, 1, 0.5, 0.25, 0.12, 0.06];

/** Most weight that one block gives: a single endless block is no body. */
const MOST = 1_500;

/** Number of the element that holds most of the weight the most closely; -1 where there is none. Linear in the blocks. */
export function bodyTop(groups: BlockGroups, weights: readonly number[]): number {
  const scores = new Map<number, number>();
  const lines = new Map<number, number>();
  for (const host of groups.host) lines.set(host, (lines.get(host) ?? 0) + 1);
  for (const [index, host] of groups.host.entries()) {
    const weight = Math.min(weights[index] ?? 0, MOST);
    if (weight <= 0) continue;
    let element = host;
    // Paragraphs cut by line breaks share one host, which then is their container.
    for (let level = (lines.get(host) ?? 0) > 1 ? 1 : 0; level < SHARES.length && element >= 0; level++) {
      scores.set(element, (scores.get(element) ?? 0) + weight * (SHARES[level] ?? 0));
      element = groups.above[element] ?? -1;
    }
  }
  let best = -1;
  for (const [element, score] of scores) if (best < 0 || score > (scores.get(best) ?? 0)) best = element;
  return best;
}

/**
 * Number of the element whose blocks have the greatest sum of values, the lowest among equals; -1 without blocks.
 * Values above 0 speak for a block, below 0 against it: a body cut into many boxes is found where `bodyTop` finds one box.
 * Linear in the elements.
 */
export function bestSubtree(groups: BlockGroups, values: readonly number[]): number {
  const sums = new Float64Array(groups.above.length);
  for (const [index, host] of groups.host.entries()) sums[host] = (sums[host] ?? 0) + (values[index] ?? 0);
  // Parents have lower numbers than their children.
  for (let element = sums.length - 1; element > 0; element--) {
    const parent = groups.above[element] ?? -1;
    if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + (sums[element] ?? 0);
  }
  let best = -1;
  for (let element = 0; element < sums.length; element++)
    if (best < 0 || (sums[element] ?? 0) >= (sums[best] ?? 0)) best = element;
  return best;
}

/** Where an element stands relative to the line from the top element to the root. */
export interface Position {
  /** Steps up to that line. */
  readonly up: number;
  /** Steps from there down to the top element; FAR_DOWN when the lines never meet. */
  readonly down: number;
  /** The child of the meeting point that the element lies in; the element itself on the line. */
  readonly branch: number;
}

const FAR_DOWN = 50;

/** Positions relative to `top`, each element once. */
export function positionsFrom(groups: BlockGroups, top: number): (element: number) => Position {
  const line = new Map<number, number>();
  for (let element = top, step = 0; element >= 0; element = groups.above[element] ?? -1, step++)
    line.set(element, step);
  const known = new Map<number, Position>();
  return (element) => {
    const before = known.get(element);
    if (before) return before;
    let up = 0;
    let branch = element;
    let meeting = element;
    while (meeting >= 0 && !line.has(meeting)) {
      branch = meeting;
      meeting = groups.above[meeting] ?? -1;
      up++;
    }
    const found = { up, down: line.get(meeting) ?? FAR_DOWN, branch };
    known.set(element, found);
    return found;
  };
}
