import type { ReadPage } from '../../messaging/page-state.ts';
import type { DetectedActor } from '../../model/analysis.ts';
import type { Appearance } from '../../model/entities.ts';
import type { ActorItem, ActorMention } from '../../model/work-view.ts';
import { appearanceFinder } from '../../store/appearance-finder.ts';
import type { Dossier } from '../../exchange/dossier.ts';
import { byFirstMention, detectedActor, type ActorItems } from './detected-items.ts';
import { indexOf } from './quotation-items.ts';

/**
 * The actors of an article as the reader left them: detected ones joined with what is stored, merged ones as one,
 * split ones apart. In order of first mention.
 */
export function actorItems(
  page: Pick<ReadPage, 'article' | 'actors'> | null,
  records: Pick<Dossier, 'actors' | 'appearances'>,
): ActorItems {
  const { appearances } = records;
  const keys = new Map<string, string>();
  const found = new Map<string, DetectedActor[]>();
  const list: ActorItem[] = [];
  const appearanceOf = appearanceFinder(appearances);
  for (const actor of page?.actors ?? []) {
    const known = appearanceOf(actor);
    keys.set(actor.id, known?.actorId ?? actor.id);
    if (known) found.set(known.actorId, [...(found.get(known.actorId) ?? []), actor]);
    else list.push(detectedActor(actor));
  }
  const hash = page ? indexOf(page.article).hash() : null;
  for (const actor of records.actors) {
    const own = appearances.filter(({ actorId }) => actorId === actor.id);
    const { id, kind, name, aliases, roles } = actor;
    list.push({
      key: id,
      id,
      kind,
      name,
      aliases,
      roles,
      mentions: mentionsOf(own, found.get(id) ?? [], hash),
      appearanceIds: own.map((appearance) => appearance.id),
      isDismissed: own.every(({ status }) => status === 'dismissed'),
    });
  }
  return { list: list.sort(byFirstMention), keys };
}

/** Stored mentions where they were stored of this very text; else those found now. */
function mentionsOf(
  own: readonly Appearance[],
  found: readonly DetectedActor[],
  hash: string | null,
): ActorMention[] {
  const current = own.filter(({ textHash }) => hash === null || textHash === hash);
  const mentions: ActorMention[] =
    current.length > 0 || found.length === 0
      ? own.flatMap(({ id, mentions: stored }) =>
          stored.map(({ start, end, exact }, number) => ({
            start,
            end,
            exact,
            stored: { appearanceId: id, number },
          })),
        )
      : found.flatMap((actor) =>
          actor.mentions.map(({ start, end, exact }) => ({ start, end, exact, stored: null })),
        );
  return mentions.sort((a, b) => a.start - b.start);
}
