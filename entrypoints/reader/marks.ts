import type { TextMap } from '../../lib/article/text-map.ts';
import type { ReadPage } from '../../lib/messaging/page-state.ts';
import type { Block } from '../../lib/model/article.ts';
import type { PaintedMark } from '../../lib/page/painter.ts';
import { rangesOf } from '../../lib/page/ranges.ts';

/** What is painted for a page: quotations that were not dismissed, actors' mentions, and the reader's own passages. */
export function marksOf(page: ReadPage, map: TextMap, blocks: readonly Block[]): PaintedMark[] {
  const dismissed = new Set(
    page.stored.filter((record) => record.dismissed).map(({ start, end }) => `${start}-${end}`),
  );
  const quotations = page.quotations
    .filter(({ start, end }) => !dismissed.has(`${start}-${end}`))
    .map((quotation): PaintedMark => ({
      kind: quotation.kind === 'indirect' ? 'indirect' : 'direct',
      ranges: rangesOf(map, blocks, quotation),
    }));
  const mentions = page.actors
    .flatMap((actor) => actor.mentions)
    .map((mention): PaintedMark => ({ kind: 'actor', ranges: rangesOf(map, blocks, mention) }));
  const notes = page.stored.flatMap(({ annotated, state, start, end }): PaintedMark[] =>
    // Only what is surely the noted words is painted as noted.
    annotated && (state === 'placed' || state === 'moved') && start !== null && end !== null
      ? [{ kind: 'note', ranges: rangesOf(map, blocks, { start, end }) }]
      : [],
  );
  return [...quotations, ...mentions, ...notes];
}
