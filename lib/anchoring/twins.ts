import type { Selector } from '../model/selector.ts';
import { areNeighbours, blockContextOf, isBesideItsLike, neighboursOf, standsAlike } from './in-block.ts';
import type { Place } from './occurrences.ts';
import type { TextIndex } from './text-index.ts';

/**
 * The occurrence that stands in the same words within its block, if no more do than did; null where that cannot be told.
 * A block may have been moved, so that its neighbours say nothing; among blocks alike they are all there is.
 */
export function byBlock(index: TextIndex, places: readonly Place[], selector: Selector): Place | null {
  const { occurrences, twins } = selector;
  const within = blockContextOf(index, selector);
  const alike = places.filter((place) => standsAlike(index, place, within));
  if (twins) return alike.length === twins.around.length ? amongTwins(index, alike, twins) : null;
  return occurrences?.alike === 0 && alike.length === 1 ? (alike[0] ?? null) : null;
}

/**
 * Of blocks alike: the one that is left when the others, in their order, stand between the neighbours that they had, or
 * the only one between the neighbours that the meant one had. What stood or stands beside another one alike may be
 * either of them, and where the two answers differ neither holds.
 */
function amongTwins(
  index: TextIndex,
  alike: readonly Place[],
  { own, around }: NonNullable<Selector['twins']>,
): Place | null {
  const now = alike.map((place) => neighboursOf(index, place));
  const others = around.toSpliced(own, 1);
  const numbers = [...alike.keys()];
  const left = numbers.filter((number) =>
    now.toSpliced(number, 1).every((neighbours, at) => areNeighbours(others[at], neighbours)),
  );
  const stayed = numbers.filter((number) => areNeighbours(around[own], now[number]));
  const [first] = left;
  const moved = first === undefined ? undefined : alike[first];
  if (moved && left.length === 1 && stayed.length === 0)
    return [around[own], now[first ?? 0]].some((one) => isBesideItsLike(index, moved, one)) ? null : moved;
  const meant = stayed.length === 1 ? stayed : stayed.filter((number) => number === own);
  const [only] = meant.filter((number) => left.length === 0 || left.includes(number));
  return only === undefined ? null : (alike[only] ?? null);
}
