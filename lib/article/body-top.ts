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
export function bodyTop(groups: BlockGroups, weights: ArrayLike<number>, reach: keyof typeof shares): number {
  const { host: hosts, above } = groups;
  const scores = new Float64Array(above.length);
  const lines = new Int32Array(above.length);
  // In the order in which they are met: of equals the first is taken.
  const met: number[] = [];
  for (const host of hosts) lines[host] = (lines[host] ?? 0) + 1;
  for (let index = 0; index < hosts.length; index++) {
    const host = hosts[index] ?? -1;
    const weight = Math.min(weights[index] ?? 0, MOST);
    if (weight <= 0) continue;
    // Paragraphs cut by line breaks share one host, which then is their container.
    let element = (lines[host] ?? 0) > 1 ? host : (above[host] ?? -1);
    for (const share of shares[reach]) {
      if (element < 0) break;
      const score = scores[element] ?? 0;
      if (score === 0) met.push(element);
      scores[element] = score + weight * share;
      element = above[element] ?? -1;
    }
  }
  let best = -1;
  for (const element of met) if (best < 0 || (scores[element] ?? 0) > (scores[best] ?? 0)) best = element;
  return best;
}

/** Where each element stands relative to the line from the top element to the root, by the element's number. */
export interface Positions {
  /** Steps up to that line. */
  readonly up: Int32Array;
  /** Steps from there down to the top element; FAR_DOWN when the lines never meet. */
  readonly down: Int32Array;
  /** The child of the meeting point that the element lies in; the element itself on the line. */
  readonly branch: Int32Array;
}

const FAR_DOWN = 50;

/** Positions relative to `top`. Linear in the elements: a parent has a lower number than its children. */
export function positionsFrom({ above }: BlockGroups, top: number): Positions {
  const up = new Int32Array(above.length);
  const down = new Int32Array(above.length).fill(-1);
  const branch = new Int32Array(above.length);
  for (let element = top, step = 0; element >= 0; element = above[element] ?? -1, step++)
    down[element] = step;
  for (let element = 0; element < above.length; element++) {
    branch[element] = element;
    if ((down[element] ?? -1) >= 0) continue;
    const parent = above[element] ?? -1;
    up[element] = parent < 0 ? 1 : (up[parent] ?? 0) + 1;
    down[element] = parent < 0 ? FAR_DOWN : (down[parent] ?? FAR_DOWN);
    if (parent >= 0 && (up[parent] ?? 0) > 0) branch[element] = branch[parent] ?? element;
  }
  return { up, down, branch };
}
