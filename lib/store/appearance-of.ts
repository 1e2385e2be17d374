import type { DetectedActor } from '../model/analysis.ts';
import type { Appearance } from '../model/entities.ts';
import { foldKey } from '../text/fold.ts';

/** The appearance whose mentions use the same words most often: merged and split actors stay what the reader made them. */
export function appearanceOf(
  appearances: readonly Appearance[],
  actor: DetectedActor,
): Appearance | undefined {
  const words = new Set([actor.name, ...actor.mentions.map(({ exact }) => exact)].map(foldKey));
  let best: Appearance | undefined;
  let most = 0;
  for (const appearance of appearances) {
    const shared = [appearance.name, ...appearance.mentions.map(({ exact }) => exact)].filter((exact) =>
      words.has(foldKey(exact)),
    ).length;
    if (shared > most) {
      best = appearance;
      most = shared;
    }
  }
  return best;
}
