import type { DetectedQuotation } from '../model/analysis.ts';
import type { Quotation } from '../model/entities.ts';
import type { Resolution } from './resolution.ts';
import { resolve } from './resolve.ts';
import type { TextIndex } from './text-index.ts';

/** One row of what is shown of a page: a quotation found now, a stored one with what became of its place, or both. */
export interface MatchedQuotation {
  readonly detected: DetectedQuotation | null;
  readonly stored: Quotation | null;
  /** Of the stored selector; null where nothing is stored. */
  readonly resolution: Resolution | null;
}

/**
 * Joins what was found on a page with what is stored of it. A stored quotation claims the detected one that lies where
 * its words (as corrected, else as detected at the time) are now; each detected one is claimed once. In text order,
 * those without a place last.
 */
export function matchDetected(
  index: TextIndex,
  stored: readonly Quotation[],
  detected: readonly DetectedQuotation[],
): MatchedQuotation[] {
  const free = new Set(detected);
  const rows = stored.map((quotation): MatchedQuotation => {
    const resolution = resolve(index, quotation.selector);
    const claimed =
      bestOverlap(free, resolution) ??
      (quotation.detected && bestOverlap(free, resolve(index, quotation.detected.selector)));
    if (claimed) free.delete(claimed);
    return { detected: claimed ?? null, stored: quotation, resolution };
  });
  for (const quotation of free) rows.push({ detected: quotation, stored: null, resolution: null });
  return rows.sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ detected, resolution }: MatchedQuotation): number {
  if (resolution && 'start' in resolution) return resolution.start;
  return detected?.start ?? Number.MAX_SAFE_INTEGER;
}

/** The free detected quotation that shares more than half of the longer one's length with the place. */
function bestOverlap(free: ReadonlySet<DetectedQuotation>, place: Resolution): DetectedQuotation | null {
  if (!('start' in place)) return null;
  let best: DetectedQuotation | null = null;
  let most = 0.5;
  for (const quotation of free) {
    const shared = Math.min(place.end, quotation.end) - Math.max(place.start, quotation.start);
    const share = shared / Math.max(place.end - place.start, quotation.end - quotation.start);
    if (share > most) {
      best = quotation;
      most = share;
    }
  }
  return best;
}
