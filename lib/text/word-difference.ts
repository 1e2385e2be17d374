import type { DifferencePart } from '../model/work-view.ts';

/** Cells of the table; longer differences are shown as one stretch out, one in. */
const MOST_CELLS = 4_000_000;

/**
 * Words, stretches of white space, and each other sign by itself. Scripts that are written without spaces count each
 * character. An Arabic word stays whole: cut apart, its letters would lose their joints.
 */
const piece =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])[\p{L}\p{M}\p{N}\p{Cf}_])+|\s+|[^\p{L}\p{M}\p{N}\p{Cf}_\s]/gu;

type Same = (a: string, b: string) => boolean;

/**
 * What has to be taken out of `older` and put in to get `newer`, by whole words: longest common subsequence. `isSame` says
 * which words are the same in another spelling; they appear as in `newer`. White space between two changes belongs to
 * both. Parts that are not removed give `newer` again. Cost: the product of the differing middles, bounded.
 */
export function wordDifference(older: string, newer: string, isSame: Same): DifferencePart[] {
  const a = older.match(piece) ?? [];
  const b = newer.match(piece) ?? [];
  // A direction control alone is no white space.
  const same: Same = (left, right) =>
    (left.trim() === '') === (right.trim() === '') && (left === right || isSame(left, right));
  let start = 0;
  while (start < a.length && start < b.length && same(a[start] ?? '', b[start] ?? '')) start++;
  let tail = 0;
  while (
    tail < Math.min(a.length, b.length) - start &&
    same(a[a.length - 1 - tail] ?? '', b[b.length - 1 - tail] ?? '')
  )
    tail++;
  const parts: DifferencePart[] = [];
  push(parts, 'same', b.slice(0, start));
  middle(parts, a.slice(start, a.length - tail), b.slice(start, b.length - tail), same);
  push(parts, 'same', b.slice(b.length - tail));
  return inStretches(parts);
}

function middle(parts: DifferencePart[], a: readonly string[], b: readonly string[], same: Same): void {
  const columns = b.length + 1;
  if (a.length * columns > MOST_CELLS) {
    push(parts, 'removed', a);
    push(parts, 'added', b);
    return;
  }
  // lengths[i * columns + j]: longest common subsequence of a from i and b from j.
  const lengths = new Uint16Array((a.length + 1) * columns);
  const at = (i: number, j: number): number => lengths[i * columns + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * columns + j] = same(a[i] ?? '', b[j] ?? '')
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && same(a[i] ?? '', b[j] ?? '')) {
      push(parts, 'same', [b[j] ?? '']);
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1)))
      push(parts, 'removed', [a[i++] ?? '']);
    else push(parts, 'added', [b[j++] ?? '']);
  }
}

function push(parts: DifferencePart[], is: DifferencePart['is'], words: readonly string[]): void {
  const text = words.join('');
  if (text === '') return;
  const last = parts.at(-1);
  if (last?.is === is) parts[parts.length - 1] = { is, text: last.text + text };
  else parts.push({ is, text });
}

/** Changes that white space alone divides are one: what was there, then what is there now. */
function inStretches(parts: readonly DifferencePart[]): DifferencePart[] {
  const joined: DifferencePart[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    push(joined, 'removed', [removed]);
    push(joined, 'added', [added]);
    removed = '';
    added = '';
  };
  for (const [at, { is, text }] of parts.entries()) {
    const isBetween = is === 'same' && text.trim() === '' && removed + added !== '' && at < parts.length - 1;
    if (is !== 'added' && (is === 'removed' || isBetween)) removed += text;
    if (is !== 'removed' && (is === 'added' || isBetween)) added += text;
    if (is === 'same' && !isBetween) {
      flush();
      push(joined, 'same', [text]);
    }
  }
  flush();
  return joined;
}
