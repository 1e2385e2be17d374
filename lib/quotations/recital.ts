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
  blocks: readonly BlockEdges[],
  quotations: readonly DetectedQuotation[],
): DetectedQuotation[] {
  const merged: DetectedQuotation[][] = [];
  let next = 0;
  for (const recital of recitalsOf(blocks)) {
    const before = next;
    while (startsBefore(quotations[next], recital.start)) next++;
    const from = next;
    while (startsBefore(quotations[next], recital.end)) next++;
    merged.push(
      quotations.slice(before, from),
      mergeOne(text, quotations.slice(from, next), recital.closing),
    );
  }
  return [...merged, quotations.slice(next)].flat();
}

const startsBefore = (quotation: DetectedQuotation | undefined, offset: number) =>
  quotation !== undefined && quotation.start < offset;

interface Recital {
  readonly start: number;
  readonly end: number;
  /** The last paragraph's mark when it closes the recital. */
  readonly closing: Mark | null;
}

function recitalsOf(blocks: readonly BlockEdges[]): Recital[] {
  const found: Recital[] = [];
  for (let first = 0; first < blocks.length; first++) {
    let last = first;
    while (blocks[last]?.first?.closed === false) last++;
    if (last - first >= SHORTEST) {
      const before = blocks[first - 1];
      const after = blocks[last];
      const head = before?.last?.closed === false ? before : blocks[first];
      const closes = after?.isOneMark === true && after.first?.closed === true;
      const tail = closes ? after : blocks[last - 1];
      if (head && tail)
        found.push({ start: head.start, end: tail.end, closing: closes ? after.first : null });
    }
    first = Math.max(first, last);
  }
  return found;
}

/** The quotations of one recital with its own parts joined in the first of them. */
function mergeOne(
  text: string,
  inside: readonly DetectedQuotation[],
  closing: Mark | null,
): DetectedQuotation[] {
  const isPart = (each: DetectedQuotation) =>
    each.flags.includes('unclosed') || (closing !== null && each.start >= closing.start);
  const parts = inside.filter(isPart);
  const head = parts[0];
  const tail = parts[parts.length - 1];
  if (!head || !tail || head === tail) return [...inside];
  const flags = head.flags.filter((flag) => flag !== 'unclosed');
  const whole = { ...head, end: tail.end, exact: text.slice(head.start, tail.end), flags };
  return inside.flatMap((each) => (each === head ? whole : isPart(each) ? [] : each));
}
