import type { Selector } from '../model/selector.ts';
import { foldKey } from '../text/fold.ts';
import { resolveApproximately, SHORTEST_APPROXIMATE } from './approximate.ts';
import { bestSide, contextOf, type Evidence, evidenceAt, meanSide, merit } from './context.ts';
import { wordAt } from './likeness.ts';
import { boundsOf, occurrencesOf, type Place } from './occurrences.ts';
import { MOST_CANDIDATES, type Resolution } from './resolution.ts';
import { sameWords } from './same-words.ts';
import type { TextIndex } from './text-index.ts';
import { byBlock } from './twins.ts';

/** A side of the context counts as found from here on. */
const SIDE_FOUND = 0.75;
/** Occurrences whose contexts differ by less than this cannot be told apart by them. */
const MARGIN = 0.15;
/** What an occurrence has to have of its context when others were taken out or the order changed. */
const SURE = 0.85;
/** Merit from which on another occurrence is a twin. */
const ALIKE = 0.85;
/** By how much an occurrence has to surpass the best rival of the time when others were taken out. */
const RIVAL_MARGIN = 0.06;

/** The words are not where they were: perhaps they were edited. `copies`: the same words elsewhere, which are not meant. */
export interface Unsettled {
  readonly state: 'unsettled';
  readonly copies: readonly Place[];
}

/** Where a stored place is in today's text: exactly, else approximately. */
export function resolve(index: TextIndex, selector: Selector): Resolution {
  const exactly = resolveExactly(index, selector);
  return exactly.state === 'unsettled' ? resolveApproximately(index, selector, exactly.copies) : exactly;
}

/**
 * The stored words (raw or folded) at their place or moved; `unsettled` when they are not, so that an approximate search
 * is worth its time. Where they occur more than once, context decides, then order; what cannot be told is `ambiguous`.
 * Linear in the text the first time, then in the occurrences.
 */
export function resolveExactly(index: TextIndex, selector: Selector): Resolution | Unsettled {
  const atPosition = { start: index.toUnits(selector.start), end: index.toUnits(selector.end) };
  // An unchanged text needs no search, and a repeated word there is no doubt.
  if (
    index.hash() === selector.textHash &&
    index.text.slice(atPosition.start, atPosition.end) === selector.exact
  )
    return { state: 'placed', ...atPosition };
  const bounds = boundsOf(selector.prefix, selector.exact, selector.suffix);
  const places = occurrencesOf(index, selector.exact, bounds);
  const chosen = choose(index, selector, places);
  if (chosen === 'missing') return { state: 'unsettled', copies: places };
  if (chosen === 'ambiguous') return { state: chosen, candidates: places.slice(0, MOST_CANDIDATES) };
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
  // Words without any stored context, as other programs may give them: a name alone proves nothing.
  if (short && !context.before && !context.after) return places.length > 1 ? 'ambiguous' : 'missing';
  const ranked = places.map((place, order): Ranked => ({
    place,
    order,
    evidence: evidenceAt(index, context, wordAt(index, place.start), wordAt(index, place.end)),
  }));
  ranked.sort((a, b) => meanSide(b.evidence) - meanSide(a.evidence) || a.order - b.order);
  const [best, second] = ranked;
  if (!best) return 'missing';
  const before = selector.occurrences?.count ?? 1;
  const mean = meanSide(best.evidence);
  const apart = mean - (second ? meanSide(second.evidence) : 0) >= MARGIN;
  const surely = mean >= SURE && merit(1, best.evidence) > (selector.rival ?? 0.9) + RIVAL_MARGIN;
  // Some were taken out, perhaps this one: what is left has to resemble it more than the others did.
  if (places.length < before) return surely && apart ? best.place : 'missing';
  const inBlock = byBlock(index, places, selector);
  if (inBlock) return inBlock;
  // Blocks alike whose neighbours changed may have changed places too.
  if (selector.twins) return 'ambiguous';
  const found = bestSide(best.evidence) >= SIDE_FOUND;
  if (!second) return !short || found ? best.place : 'missing';
  // Twins are told apart by their whole context alone: what a block brings along when it moves, both have.
  const whole = ranked.filter(({ evidence }) => evidence.whole);
  if (whole.length === 1 && whole[0]) return whole[0].place;
  if ((selector.rival ?? 0) >= ALIKE && whole.length === 0) return 'ambiguous';
  const inOrder = places.length > before || best.order === selector.occurrences?.index;
  if (apart && (surely || (inOrder && found))) return best.place;
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
