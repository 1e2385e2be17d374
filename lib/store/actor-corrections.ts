import type { ActorCorrection } from '../actors/apply-corrections.ts';
import type { DetectedActor } from '../model/analysis.ts';
import type { Actor } from '../model/entities.ts';
import type { Store } from './open.ts';
import { failure, type Result, succeeded } from './result.ts';
import { seenIn } from './seen.ts';

/** Merges followed one after the other; a ring of them ends here. */
const MOST_MERGES = 20;

/**
 * What the reader made of actors detected by the same keys in earlier articles: for `applyCorrections`. One transaction;
 * O(actors × records of their keys).
 */
export async function correctionsFor(
  { db }: Store,
  actors: readonly Pick<DetectedActor, 'key'>[],
): Promise<Result<ActorCorrection[]>> {
  try {
    const seen = await seenIn(db.transaction(['actors', 'appearances', 'meta']));
    const get = (id: string): Promise<Actor | undefined> => seen.get('actors', id);
    const isActor = async ({ id }: Actor): Promise<boolean> => {
      const own = await seen.by('appearances', 'actorId', id);
      const live = own.filter(({ deletedAt }) => deletedAt === null);
      return live.length === 0 || live.some(({ status }) => status === 'open');
    };
    const corrections: ActorCorrection[] = [];
    for (const key of new Set(actors.flatMap((actor) => actor.key ?? []))) {
      for (const known of await seen.by('actors', 'key', key)) {
        const into = await endOfMerges(known, get);
        if (into === null) continue;
        const splitOff = [];
        for (const { actorId, words } of known.splitOff ?? []) {
          const part = await get(actorId);
          if (part?.deletedAt === null) splitOff.push({ storedId: part.id, name: part.name, words });
        }
        corrections.push({
          key,
          names: [known.name, ...known.aliases],
          storedId: into.id,
          name: into.name,
          kind: into.kind,
          isActor: await isActor(into),
          splitOff,
        });
      }
    }
    return succeeded(corrections);
  } catch (error) {
    return failure(error);
  }
}

/** The live actor that a record was merged into, the record itself where it lives, or null where it was deleted. */
async function endOfMerges(
  known: Actor,
  get: (id: string) => Promise<Actor | undefined>,
): Promise<Actor | null> {
  let actor: Actor | undefined = known;
  for (let steps = 0; actor && actor.deletedAt !== null && steps < MOST_MERGES; steps++)
    actor = actor.mergedInto === undefined ? undefined : await get(actor.mergedInto);
  return actor?.deletedAt === null ? actor : null;
}
