import { analyse } from '../../lib/analysis/analyse.ts';
import { collectBlocks } from '../../lib/article/collect-blocks.ts';
import { mapBlocks } from '../../lib/article/text-map.ts';
import type { Analysis } from '../../lib/model/analysis.ts';
import type { Sample } from '../../lib/model/sample.ts';
import { Painter, type PaintedMark } from '../../lib/page/painter.ts';
import { rangesOf } from '../../lib/page/ranges.ts';
import { scrollToRange } from '../../lib/page/scroll.ts';

/** A sample that was read as any article is: from its live nodes. */
export interface ReadSample {
  readonly analysis: Analysis;
  /** Paints the marks on the ground that the page has now. */
  paint(): void;
  goTo(place: { readonly start: number; readonly end: number }): void;
  clear(): void;
}

/** Reads the article whose paragraphs stand in `body`. */
export function readSample(body: HTMLElement, { language, direction }: Sample): ReadSample {
  const { text, blocks, map } = mapBlocks(collectBlocks(body, () => true));
  const analysis = analyse({ text, blocks, language, direction });
  const painter = new Painter();
  const marks = (): PaintedMark[] => [
    ...analysis.quotations.map((quotation): PaintedMark => ({
      kind: quotation.kind === 'indirect' ? 'indirect' : 'direct',
      ranges: rangesOf(map, blocks, quotation),
    })),
    ...analysis.actors
      .flatMap(({ mentions }) => mentions)
      .map((mention): PaintedMark => ({ kind: 'actor', ranges: rangesOf(map, blocks, mention) })),
  ];
  return {
    analysis,
    paint: () => painter.paint(marks(), body),
    goTo: (place) => {
      const ranges = rangesOf(map, blocks, place);
      painter.point(ranges);
      const [first] = ranges;
      if (first) scrollToRange(first);
    },
    clear: () => painter.clear(),
  };
}
