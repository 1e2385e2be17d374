import type { DifferencePart } from '../model/work-view.ts';
import { sameWords } from './same-words.ts';

/** Cells of the table; longer differences are shown as one stretch out, one in. */
const MOST_CELLS = 4_000_000;

const pieces = (text: string): string[] =>
  text.match(/[\p{L}\p{M}\p{N}\p{Cf}_]+|\s+|[^\p{L}\p{M}\p{N}\p{Cf}_\s]/gu) ?? [];

/** A bidi control alone is no white space. */
const samePiece = (a: string, b: string): boolean =>
  (a.trim() === '') === (b.trim() === '') && sameWords(a, b);

/**
 * Difference of two texts by whole words, so that no letter of a joined script stands alone: longest common subsequence
 * of words and marks; words in another spelling (vowel signs, alef forms) count as the same and appear as in `newer`.
 * Joined parts give the texts again. Stricter than the comparison of two outlets: an accent or a capital is a difference.
 * Cost: the product of the differing middles, bounded.
 */
export function wordDifference(older: string, newer: string): DifferencePart[] {
  const a = pieces(older);
  const b = pieces(newer);
  let start = 0;
  while (start < a.length && start < b.length && samePiece(a[start] ?? '', b[start] ?? '')) start++;
  let tail = 0;
  while (
    tail < Math.min(a.length, b.length) - start &&
    samePiece(a[a.length - 1 - tail] ?? '', b[b.length - 1 - tail] ?? '')
  )
    tail++;
  const stretches: DifferencePart[] = [];
  push(stretches, 'same', b.slice(0, start));
  middle(stretches, a.slice(start, a.length - tail), b.slice(start, b.length - tail));
  push(stretches, 'same', b.slice(b.length - tail));
  return stretches;
}

function middle(stretches: DifferencePart[], a: readonly string[], b: readonly string[]): void {
  const columns = b.length + 1;
  if (a.length * columns > MOST_CELLS) {
    push(stretches, 'removed', a);
    push(stretches, 'added', b);
    return;
  }
  // lengths[i * columns + j]: longest common subsequence of a from i and b from j.
  const lengths = new Uint16Array((a.length + 1) * columns);
  const at = (i: number, j: number): number => lengths[i * columns + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * columns + j] = samePiece(a[i] ?? '', b[j] ?? '')
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && samePiece(a[i] ?? '', b[j] ?? '')) {
      push(stretches, 'same', [b[j] ?? '']);
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1)))
      push(stretches, 'removed', [a[i++] ?? '']);
    else push(stretches, 'added', [b[j++] ?? '']);
  }
}

function push(stretches: DifferencePart[], is: DifferencePart['is'], words: readonly string[]): void {
  const text = words.join('');
  if (text === '') return;
  const last = stretches.at(-1);
  if (last?.is === is) stretches[stretches.length - 1] = { is, text: last.text + text };
  else stretches.push({ is, text });
}
