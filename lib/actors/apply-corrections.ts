import type { ActorKind, DetectedActor, Mention } from '../model/analysis.ts';
import { foldKey } from '../text/fold.ts';

/** What the reader made of an actor of an earlier article, to be done again where it is met. */
export interface ActorCorrection {
  /** Key by which the actor was detected, and its names then. */
  readonly key: string;
  readonly names: readonly string[];
  /** The reader's actor: merged ones share one. */
  readonly storedId: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** False where the reader held it to be no actor in every article so far. */
  readonly isActor: boolean;
  /** Wordings that the reader split off, each to an actor of its own. */
  readonly splitOff: readonly {
    readonly storedId: string;
    readonly name: string;
    readonly words: readonly string[];
  }[];
}

/**
 * Detected actors as the reader corrected their like before: renamed, of another kind, merged, split, or left out. An actor
 * is met again by its key together with one of its names; a key alone joins nothing. Ids of those that stay are kept, in
 * order of first mention. O(actors × corrections + mentions).
 */
export function applyCorrections(
  actors: readonly DetectedActor[],
  corrections: readonly ActorCorrection[],
): DetectedActor[] {
  if (corrections.length === 0) return [...actors];
  const corrected = actors.flatMap((actor) => {
    const found = corrections.find((one) => isMet(actor, one));
    return found ? asCorrected(actor, found) : [actor];
  });
  const merged = new Map<string, DetectedActor>();
  for (const actor of corrected) {
    const home = actor.storedId === undefined ? actor.id : `stored ${actor.storedId}`;
    const other = merged.get(home);
    merged.set(home, other ? joined(other, actor) : actor);
  }
  return [...merged.values()].sort((a, b) => firstOf(a) - firstOf(b));
}

const firstOf = ({ mentions }: DetectedActor): number => mentions[0]?.start ?? Infinity;

function isMet({ key, name }: DetectedActor, correction: ActorCorrection): boolean {
  const folded = foldKey(name);
  return key === correction.key && correction.names.some((known) => foldKey(known) === folded);
}

function asCorrected(
  actor: DetectedActor,
  { storedId, name, kind, isActor, splitOff }: ActorCorrection,
): DetectedActor[] {
  if (!isActor) return [];
  const parts: DetectedActor[] = [];
  let rest: readonly Mention[] = actor.mentions;
  for (const [number, part] of splitOff.entries()) {
    const words = new Set(part.words.map(foldKey));
    const own = rest.filter(({ exact }) => words.has(foldKey(exact)));
    if (own.length === 0 || own.length === rest.length) continue;
    rest = rest.filter((mention) => !own.includes(mention));
    parts.push({
      ...actor,
      id: `${actor.id}.${number + 1}`,
      name: part.name,
      aliases: [],
      roles: [],
      key: null,
      mentions: own,
      storedId: part.storedId,
    });
  }
  const aliases = [...new Set([...actor.aliases, actor.name])].filter((alias) => alias !== name);
  return [
    { ...actor, name, kind, aliases, mentions: rest.map((one) => ofKind(one, kind)), storedId },
    ...parts,
  ];
}

/** A mention used as another kind keeps it; all others follow their actor. */
function ofKind({ kind: own, ...mention }: Mention, to: ActorKind): Mention {
  return own === undefined || own === to ? mention : { ...mention, kind: own };
}

function joined(a: DetectedActor, b: DetectedActor): DetectedActor {
  const titles = new Set(a.roles.map(({ title }) => foldKey(title)));
  return {
    ...a,
    aliases: [...new Set([...a.aliases, ...b.aliases])].filter((alias) => alias !== a.name),
    roles: [...a.roles, ...b.roles.filter(({ title }) => !titles.has(foldKey(title)))],
    acts: a.acts || b.acts,
    confidence: Math.max(a.confidence, b.confidence),
    mentions: [...a.mentions, ...b.mentions].sort((one, other) => one.start - other.start),
  };
}
