import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Browser } from 'webextension-polyfill';
import { collectBlocks } from '../../lib/article/collect-blocks.ts';
import { mapBlocks } from '../../lib/article/text-map.ts';
import { askBackground } from '../../lib/messaging/client.ts';
import type { DetectedActor, DetectedQuotation } from '../../lib/model/analysis.ts';
import type { Sample } from '../../lib/model/sample.ts';
import type { PaintedMark } from '../../lib/page/mark.ts';
import { Painter } from '../../lib/page/painter.ts';
import { rangesOf } from '../../lib/page/ranges.ts';
import { scrollToRange } from '../../lib/page/scroll.ts';

type Painted = Pick<PaintedMark, 'kind' | 'ranges'>;

/** A sample that is read as any article is: its text from live nodes, the language work in the background. */
export interface ReadSample {
  /** Null until they are found. */
  readonly quotations: ReadonlySignal<readonly DetectedQuotation[] | 'failed' | null>;
  /** Paints the marks on the ground that the page has now. */
  paint(): void;
  goTo(place: { readonly start: number; readonly end: number }): void;
  close(): void;
}

/** Reads and paints the article whose paragraphs stand in `body`. */
export function readSample(
  api: Pick<Browser, 'runtime'>,
  body: HTMLElement,
  { language, direction }: Sample,
): ReadSample {
  const { text, blocks, map } = mapBlocks(collectBlocks(body, () => true));
  const quotations = signal<readonly DetectedQuotation[] | 'failed' | null>(null);
  const actors = signal<readonly DetectedActor[]>([]);
  const painter = new Painter();

  const article = { text, blocks, language, direction };
  const find = async () => {
    const found = await askBackground(api, 'analysis.quotations', { article });
    if (!found.ok) {
      quotations.value = 'failed';
      return;
    }
    quotations.value = found.value;
    const named = await askBackground(api, 'analysis.actors', { article, quotations: found.value });
    if (!named.ok) return;
    quotations.value = named.value.quotations;
    actors.value = named.value.actors;
  };
  const paint = () => {
    const list = quotations.value;
    const marks: Painted[] = [
      ...(list === null || list === 'failed' ? [] : list).map((quotation): Painted => ({
        kind: quotation.kind === 'indirect' ? 'indirect' : 'direct',
        ranges: rangesOf(map, article, quotation),
      })),
      ...actors.value
        .flatMap(({ mentions }) => mentions)
        .map((mention): Painted => ({ kind: 'actor', ranges: rangesOf(map, article, mention) })),
    ];
    painter.paint(marks, body);
  };
  const stopPainting = effect(paint);
  void find();

  return {
    quotations,
    paint,
    goTo: (place) => {
      const ranges = rangesOf(map, article, place);
      painter.point(ranges);
      const [first] = ranges;
      if (first) scrollToRange(first, true);
    },
    close: () => {
      stopPainting();
      painter.clear();
    },
  };
}
