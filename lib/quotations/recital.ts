import type { DetectedQuotation } from '../model/analysis.ts';
import type { BlockView } from './block-view.ts';
import type { Mark } from './marks.ts';
import type { Unit } from './tokens.ts';

/** What a recital needs to know of a block: the guillemets that it opens and ends with. */
export interface BlockEdges {
  readonly start: number;
  readonly end: number;
  readonly first: Mark | null;
  readonly last: Mark | null;
  /** The block is nothing but one marked stretch. */
  readonly isOneMark: boolean;
}

export function edgesOf({ text, block, units }: BlockView): BlockEdges {
  const angle = (unit: Unit | undefined) =>
    unit?.mark && text.charAt(unit.start) === '«' ? unit.mark : null;
  const { start, end } = block;
  return {
    start,
    end,
    first: angle(units[0]),
    last: angle(units[units.length - 1]),
    isOneMark: units.length === 1,
  };
}

/** Fewest paragraphs in a row that repeat the opening mark and make one recital. */
const SHORTEST = 3;

/**
 * A speech or a story told over many paragraphs, each opened by the same mark and closed only at the end, is one
 * quotation. Quotations inside it stay as they are. Linear in the number of blocks and quotations.
 */
export function mergeRecitals(
  text: string,
  views: readonly BlockEdges[],
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
    mergeRange(text, merged, views, from, to);
    first = last;
  }
  return merged.filter((quotation) => quotation.end > quotation.start);
}

function mergeRange(
  text: string,
  list: DetectedQuotation[],
  views: readonly BlockEdges[],
  from: number,
  to: number,
): void {
  const start = views[from]?.start ?? 0;
  const end = views[to]?.end ?? 0;
  const closing = views[to]?.first;
  const isPart = (each: DetectedQuotation) =>
    each.flags.includes('unclosed') || each.start === closing?.start;
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

const opensUnclosed = (edges: BlockEdges | undefined) => edges?.first?.closed === false;
const opensClosed = (edges: BlockEdges | undefined) =>
  edges?.isOneMark === true && edges.first?.closed === true;
const endsUnclosed = (edges: BlockEdges | undefined) => edges?.last?.closed === false;
