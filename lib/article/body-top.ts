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

/**
 * What share of a paragraph's weight each ancestor gets, parent first (the idea is Arc90's Readability's).
 * `close` finds the box that holds the paragraphs; `wide` also bodies that are cut into a box for each section.
 */
const shares = {
  close: [1, 0.7, 0.5, 0.35, 0.25, 0.17, 0.12, 0.08],
  wide: [1, 0.9, 0.81, 0.73, 0.66, 0.59, 0.53, 0.48, 0.43],
};

/** Most weight that one block gives: a single endless block is no body. */
const MOST = 1_500;

/** Number of the element that holds most of the weight; -1 where there is none. Linear in the blocks. */
export function bodyTop(groups: BlockGroups, weights: readonly number[], reach: keyof typeof shares): number {
  const scores = new Map<number, number>();
  const lines = new Map<number, number>();
  for (const host of groups.host) lines.set(host, (lines.get(host) ?? 0) + 1);
  for (const [index, host] of groups.host.entries()) {
    const weight = Math.min(weights[index] ?? 0, MOST);
    if (weight <= 0) continue;
    // Paragraphs cut by line breaks share one host, which then is their container.
    let element = (lines.get(host) ?? 0) > 1 ? host : (groups.above[host] ?? -1);
    for (const share of shares[reach]) {
      if (element < 0) break;
      scores.set(element, (scores.get(element) ?? 0) + weight * share);
      element = groups.above[element] ?? -1;
    }
  }
  let best = -1;
  for (const [element, score] of scores) if (best < 0 || score > (scores.get(best) ?? 0)) best = element;
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
