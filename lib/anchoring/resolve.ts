import type { Selector } from '../model/selector.ts';
import { foldKey } from '../text/fold.ts';
import { resolveApproximately, SHORTEST_APPROXIMATE } from './approximate.ts';
import { bestSide, contextOf, type Evidence, evidenceAt, meanSide, worstSide } from './context.ts';
import { wordAt } from './likeness.ts';
import { boundsOf, occurrencesOf, type Place } from './occurrences.ts';
import type { Resolution } from './resolution.ts';
import { sameWords } from './same-words.ts';
import type { TextIndex } from './text-index.ts';

/** A side of the context counts as found from here on. */
const SIDE_FOUND = 0.75;
/** Occurrences whose contexts differ by less than this cannot be told apart by them. */
const MARGIN = 0.15;

/** Where a stored place is in today's text: exactly, else approximately. */
export function resolve(index: TextIndex, selector: Selector): Resolution {
  return resolveExactly(index, selector) ?? resolveApproximately(index, selector);
}

/**
 * The stored words (raw or folded) at their place or moved; null when they are nowhere, so that an approximate search
 * is worth its time. Where they occur more than once, context decides, then order; what cannot be told is `ambiguous`.
 * Linear in the text the first time, then in the occurrences.
 */
export function resolveExactly(index: TextIndex, selector: Selector): Resolution | null {
  const atPosition = { start: index.toUnits(selector.start), end: index.toUnits(selector.end) };
  // An unchanged text needs no search, and a repeated word there is no doubt.
  if (
    index.hash() === selector.textHash &&
    index.text.slice(atPosition.start, atPosition.end) === selector.exact
  )
    return { state: 'placed', ...atPosition };
  const bounds = boundsOf(selector.prefix, selector.exact, selector.suffix);
  const places = occurrencesOf(index, selector.exact, bounds);
  if (places.length === 0) return null;
  const chosen = choose(index, selector, places);
  if (chosen === 'ambiguous' || chosen === 'missing')
    return { state: chosen, candidates: places.slice(0, 10) };
  if (!sameWords(index.text.slice(chosen.start, chosen.end), selector.exact))
    return { state: 'changed', ...chosen, similarity: 1 };
  return { state: isAtPlace(index, selector, chosen) ? 'placed' : 'moved', ...chosen };
}

function isAtPlace(index: TextIndex, selector: Selector, place: Place): boolean {
  const blockStart = index.blocks[selector.block.index]?.start ?? 0;
  return (
    index.toCodePoints(place.start) === selector.start ||
    index.toCodePoints(place.start) - index.toCodePoints(blockStart) === selector.block.start
  );
}

interface Ranked {
  readonly place: Place;
  readonly order: number;
  readonly evidence: Evidence;
}

function choose(
  index: TextIndex,
  selector: Selector,
  places: readonly Place[],
): Place | 'ambiguous' | 'missing' {
  const context = contextOf(index, selector);
  const short = foldKey(selector.exact).length < SHORTEST_APPROXIMATE;
  const ranked = places.map((place, order): Ranked => ({
    place,
    order,
    evidence: evidenceAt(index, context, wordAt(index, place.start), wordAt(index, place.end)),
  }));
  ranked.sort((a, b) => meanSide(b.evidence) - meanSide(a.evidence) || a.order - b.order);
  const [best, second] = ranked;
  if (!best) return 'missing';
  const before = selector.occurrences?.count ?? 1;
  const found = bestSide(best.evidence) >= SIDE_FOUND;
  const wholly = worstSide(best.evidence) >= SIDE_FOUND;
  if (!second) {
    // One of several was kept: without its own surroundings it is one of the others.
    if (before > 1) return wholly ? best.place : 'missing';
    return !short || found ? best.place : 'missing';
  }
  const apart = meanSide(best.evidence) - meanSide(second.evidence) >= MARGIN;
  if (places.length < before) return apart && wholly ? best.place : found ? 'ambiguous' : 'missing';
  const inOrder = places.length === before && best.order === selector.occurrences?.index;
  if (apart && (wholly || (found && (inOrder || places.length > before)))) return best.place;
  return byOrder(ranked, selector, short) ?? 'ambiguous';
}

/** As many occurrences as before: the one of the same number, unless its surroundings speak against it. */
function byOrder(ranked: readonly Ranked[], selector: Selector, short: boolean): Place | null {
  const { occurrences } = selector;
  if (occurrences?.count !== ranked.length) return null;
  const own = ranked.find(({ order }) => order === occurrences.index);
  const best = ranked[0];
  if (!own || !best || meanSide(best.evidence) - meanSide(own.evidence) >= MARGIN) return null;
  return !short || bestSide(own.evidence) >= SIDE_FOUND ? own.place : null;
}
