import type { DetectedActor } from '../model/analysis.ts';
import type { Appearance } from '../model/entities.ts';
import { foldKey } from '../text/fold.ts';

const wordsOf = ({ name, mentions }: Pick<Appearance | DetectedActor, 'name' | 'mentions'>): string[] =>
  [name, ...mentions.map(({ exact }) => exact)].map(foldKey);

/**
 * Finds the appearance whose mentions use an actor's words most often, the first among equals: merged and split actors
 * stay what the reader made them. Every mention is folded once, here, however many actors are asked for.
 */
export function appearanceFinder(
  appearances: readonly Appearance[],
): (actor: DetectedActor) => Appearance | undefined {
  /** By folded words: how often each appearance, by its number, uses them. */
  const uses = new Map<string, Map<number, number>>();
  for (const [number, appearance] of appearances.entries())
    for (const word of wordsOf(appearance)) {
      const counts = uses.get(word) ?? new Map<number, number>();
      uses.set(word, counts.set(number, (counts.get(number) ?? 0) + 1));
    }
  return (actor) => {
    const shared = new Map<number, number>();
    for (const word of new Set(wordsOf(actor)))
      for (const [number, count] of uses.get(word) ?? [])
        shared.set(number, (shared.get(number) ?? 0) + count);
    let best: number | undefined;
    for (const [number, count] of shared) {
      const most = best === undefined ? 0 : (shared.get(best) ?? 0);
      if (count > most || (count === most && best !== undefined && number < best)) best = number;
    }
    return best === undefined ? undefined : appearances[best];
  };
}
