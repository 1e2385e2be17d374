import type { Block } from '../model/article.ts';
import type { Selector } from '../model/selector.ts';
import { foldKey } from '../text/fold.ts';
import { breaksBetween } from './context.ts';
import { patternRun, textRun, wordAt } from './likeness.ts';
import type { Place } from './occurrences.ts';
import { blockAt, type TextIndex } from './text-index.ts';
import { wordBound } from './words.ts';

/** Shortest stored context, UTF-16 units: a shorter one ended where the text ended. */
export const SHORTEST_CONTEXT = 32;

/** The words beside a place as far as its block goes, or the stored context; `edge`: the block begins or ends there. */
interface Side {
  readonly ids: Int32Array;
  readonly edge: boolean;
}

/** What a block brings along when it is moved. */
export interface BlockContext {
  readonly before: Side;
  readonly after: Side;
}

/** The part of a stored context that lies in the words' own blocks. */
export function blockContextOf(
  index: TextIndex,
  { prefix, suffix }: Pick<Selector, 'prefix' | 'suffix'>,
): BlockContext {
  const lastBreak = prefix.lastIndexOf('\n');
  const firstBreak = suffix.indexOf('\n');
  return {
    before: {
      ids: patternRun(index, prefix.slice(lastBreak + 1)).ids,
      edge: lastBreak >= 0 || prefix.length < SHORTEST_CONTEXT,
    },
    after: {
      ids: patternRun(index, firstBreak < 0 ? suffix : suffix.slice(0, firstBreak)).ids,
      edge: firstBreak >= 0 || suffix.length < SHORTEST_CONTEXT,
    },
  };
}

/** Whether the same words stand around a place within its block, between the same edges. Linear in the context. */
export function standsAlike(
  index: TextIndex,
  { start, end }: Place,
  { before, after }: BlockContext,
): boolean {
  const { ids } = textRun(index);
  const first = wordAt(index, start) - before.ids.length;
  const last = wordAt(index, end) + after.ids.length;
  return (
    before.ids.every((id, at) => id >= 0 && ids[first + at] === id) &&
    after.ids.every((id, at) => id >= 0 && ids[last - after.ids.length + at] === id) &&
    (!before.edge || breaksBetween(index, first - 1, first)) &&
    (!after.edge || breaksBetween(index, last - 1, last))
  );
}

/** What stands beside the block or blocks of a place: the near end of the block before and of the block after. */
export function neighboursOf({ text, blocks }: TextIndex, { start, end }: Place): Neighbours {
  return {
    before: endOf(text, blocks[blockAt(blocks, start) - 1]),
    after: startOf(text, blocks[blockAt(blocks, end - 1) + 1]),
  };
}

export type Neighbours = NonNullable<Selector['twins']>['around'][number];

const endOf = (text: string, block: Block | undefined): string =>
  block
    ? text.slice(Math.max(block.start, wordBound(text, block.end - SHORTEST_CONTEXT, -1)), block.end)
    : '';

const startOf = (text: string, block: Block | undefined): string =>
  block
    ? text.slice(block.start, Math.min(block.end, wordBound(text, block.start + SHORTEST_CONTEXT, 1)))
    : '';

const isSame = (a: string, b: string): boolean => foldKey(a) === foldKey(b);

export const areNeighbours = (then: Neighbours | undefined, now: Neighbours | undefined): boolean =>
  isSame(then?.before ?? '', now?.before ?? '') && isSame(then?.after ?? '', now?.after ?? '');

/** Whether a block like that of the place is one of some neighbours. */
export function isBesideItsLike(
  { text, blocks }: TextIndex,
  { start, end }: Place,
  neighbours: Neighbours | undefined,
): boolean {
  return (
    isSame(endOf(text, blocks[blockAt(blocks, end - 1)]), neighbours?.before ?? '') ||
    isSame(startOf(text, blocks[blockAt(blocks, start)]), neighbours?.after ?? '')
  );
}
