import type { ActorKind } from '../model/analysis.ts';
import type { Actor, Quotation } from '../model/entities.ts';
import type { Store } from './open.ts';
import { Refusal, type Result } from './result.ts';
import { type Work, write, type Written } from './write.ts';

/** What the reader changes of a quotation; the rest stays. */
export type Correction = Partial<Pick<Quotation, 'kind' | 'selector' | 'speaker' | 'status'>>;

/** Corrects a quotation. What was detected is kept beside it from the first correction on, and never overwritten. */
export const correctQuotation = (
  store: Store,
  id: string,
  correction: Correction,
): Promise<Result<Written<Quotation>>> =>
  write(store, 'correct', (work) =>
    work.update('quotations', id, (current) => {
      const { kind, selector, speaker, origin, detected } = current;
      const first = origin === 'detected' && !detected;
      return { ...correction, ...(first ? { detected: { kind, selector, speaker } } : {}) };
    }),
  );

/** Gives an actor another name; the old one stays as an alias, so that articles are still joined by it. */
export const renameActor = (store: Store, id: string, name: string): Promise<Result<Written<Actor>>> =>
  write(store, 'rename', (work) =>
    work.update('actors', id, (current) => ({
      name,
      aliases: without([...current.aliases, current.name], name),
    })),
  );

/** Makes an actor one of another kind. */
export const retypeActor = (store: Store, id: string, kind: ActorKind): Promise<Result<Written<Actor>>> =>
  write(store, 'retype', (work) => work.update('actors', id, () => ({ kind })));

/** Each alias once, without the name itself. */
const without = (aliases: readonly string[], name: string): string[] =>
  [...new Set(aliases)].filter((alias) => alias !== name).slice(0, 200);

/**
 * Joins actors into one: their appearances, quotations and notes move to `intoId`, their names become aliases, they go to
 * the trash. One act to undo.
 */
export const mergeActors = (
  store: Store,
  intoId: string,
  fromIds: readonly string[],
): Promise<Result<Written<Actor>>> =>
  write(store, 'merge', async (work) => {
    const names: string[] = [];
    for (const fromId of fromIds) {
      if (fromId === intoId) throw new Refusal('invalid', 'an actor cannot be merged into itself');
      const from = await work.update('actors', fromId, () => ({ deletedAt: work.now, mergedInto: intoId }));
      names.push(from.name, ...from.aliases);
      await reassign(work, fromId, intoId);
    }
    return work.update('actors', intoId, ({ name, aliases }) => ({
      aliases: without([...aliases, ...names], name),
    }));
  });

async function reassign(work: Work, fromId: string, intoId: string): Promise<void> {
  for (const { id } of await work.getAllBy('appearances', 'actorId', fromId))
    await work.update('appearances', id, () => ({ actorId: intoId }));
  for (const { id } of await work.getAllBy('quotations', 'actorId', fromId))
    await work.update('quotations', id, ({ speaker }) => ({
      speaker: speaker && { ...speaker, actorId: intoId },
    }));
  for (const { id } of await work.getAllBy('annotations', 'targetId', fromId))
    await work.update('annotations', id, ({ target }) => ({ target: { ...target, id: intoId } }));
}

const MOST_SPLIT_OFF = 200;

/**
 * Makes a second actor of some mentions of an appearance (`mentions`: their numbers in its list): same kind and
 * language, the given name. Quotations that one of them speaks go along. One act to undo.
 */
export const splitActor = (
  store: Store,
  appearanceId: string,
  mentions: readonly number[],
  name: string,
): Promise<Result<Written<Actor>>> =>
  write(store, 'split', async (work) => {
    const appearance = await work.get('appearances', appearanceId);
    const actor = appearance && (await work.get('actors', appearance.actorId));
    if (!appearance || !actor) throw new Refusal('not-found', 'no such appearance');
    const chosen = appearance.mentions.filter((_, number) => mentions.includes(number));
    if (chosen.length === 0) throw new Refusal('invalid', 'no mention chosen');
    const { kind, language, direction } = actor;
    const second = await work.create('actors', {
      kind,
      name,
      aliases: [],
      roles: [],
      key: null,
      language,
      direction,
    });
    const words = [...new Set(chosen.map(({ exact }) => exact))];
    await work.update('actors', actor.id, ({ splitOff = [] }) => ({
      splitOff: [...splitOff, { actorId: second.id, words }].slice(-MOST_SPLIT_OFF),
    }));
    const { articleId, acts, textHash, mentions: all } = appearance;
    await work.update('appearances', appearanceId, () => ({
      mentions: all.filter((mention) => !chosen.includes(mention)),
    }));
    await work.create('appearances', {
      articleId,
      actorId: second.id,
      name,
      acts,
      mentions: chosen,
      textHash,
      origin: 'reader',
      status: 'open',
    });
    for (const { id, articleId: of, speaker } of await work.getAllBy('quotations', 'actorId', actor.id)) {
      const spoken = chosen.some(
        (mention) => speaker && mention.start < speaker.end && speaker.start < mention.end,
      );
      if (of !== articleId || !speaker || !spoken) continue;
      await work.update('quotations', id, () => ({ speaker: { ...speaker, actorId: second.id } }));
    }
    return second;
  });
