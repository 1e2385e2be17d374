import type { FoundArticle } from '../../lib/article/find-article.ts';
import type { Painter } from '../../lib/page/painter.ts';
import { rangesOf } from '../../lib/page/ranges.ts';
import { scrollToRange } from '../../lib/page/scroll.ts';

/** How long a place that was pointed at stays marked, ms. */
const POINTING = 4000;

/** Leads the eye to a place of the article: brings it into view and marks it for a while. */
export class Pointer {
  readonly #painter: Painter;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(painter: Painter) {
    this.#painter = painter;
  }

  /** False where the page does not show the place just now. Without `motion` a quick walk is never behind its keys. */
  pointAt({ map, article }: FoundArticle, place: { start: number; end: number }, motion: boolean): boolean {
    const ranges = rangesOf(map, article, place);
    const [first] = ranges;
    if (!first) return false;
    scrollToRange(first, motion);
    this.#painter.point(ranges);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.rest(), POINTING);
    return true;
  }

  /** Points at nothing. */
  rest(): void {
    clearTimeout(this.#timer);
    this.#painter.point([]);
  }
}
