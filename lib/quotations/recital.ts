import type { DetectedQuotation } from '../model/analysis.ts';
import type { BlockView } from './block-view.ts';

/** Fewest paragraphs in a row that repeat the opening mark and make one recital. */
const SHORTEST = 3;

/**
 * A speech or a story told over many paragraphs, each opened by the same mark and closed only at the end, is one
 * quotation. Quotations inside it stay as they are. Linear in the number of blocks and quotations.
 */
export function mergeRecitals(
  views: readonly BlockView[],
  quotations: readonly DetectedQuotation[],
): DetectedQuotation[] {
  const merged = [...quotations];
  for (let first = 0; first < views.length; first++) {
    let last = first;
    while (opensUnclosed(views[last])) last++;
    if (last - first < SHORTEST) {
      first = Math.max(first, last - 1);
      continue;
    }
    const from = endsUnclosed(views[first - 1]) ? first - 1 : first;
    const to = opensClosed(views[last]) ? last : last - 1;
    mergeRange(merged, views, from, to);
    first = last;
  }
  return merged.filter((quotation) => quotation.end > quotation.start);
}

function mergeRange(list: DetectedQuotation[], views: readonly BlockView[], from: number, to: number): void {
  const text = views[from]?.text ?? '';
  const start = views[from]?.block.start ?? 0;
  const end = views[to]?.block.end ?? 0;
  const closing = views[to]?.units[0];
  const isPart = (each: DetectedQuotation) =>
    each.flags.includes('unclosed') || each.start === closing?.mark?.start;
  const parts = [...list.entries()].filter(
    ([, each]) => each.start >= start && each.end <= end && isPart(each),
  );
  const [head, ...rest] = parts;
  const tail = rest[rest.length - 1];
  if (!head || !tail) return;
  const [index, whole] = head;
  const flags = whole.flags.filter((flag) => flag !== 'unclosed');
  list[index] = { ...whole, end: tail[1].end, exact: text.slice(whole.start, tail[1].end), flags };
  // Emptied here, dropped at the end: the positions of the others must hold.
  for (const [at, part] of rest) list[at] = { ...part, end: part.start };
}

const isAngle = (view: BlockView | undefined, at: number) => view?.text.charAt(at) === '«';

function opensUnclosed(view: BlockView | undefined): boolean {
  const first = view?.units[0];
  return first?.mark?.closed === false && isAngle(view, first.start);
}

function opensClosed(view: BlockView | undefined): boolean {
  const first = view?.units[0];
  return first?.mark?.closed === true && isAngle(view, first.start) && view?.units.length === 1;
}

function endsUnclosed(view: BlockView | undefined): boolean {
  const last = view?.units[view.units.length - 1];
  return last?.mark?.closed === false && isAngle(view, last.start);
}
