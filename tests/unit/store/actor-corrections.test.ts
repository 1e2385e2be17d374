import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../lib/actors/apply-corrections.ts';
import { correctionsFor } from '../../../lib/store/actor-corrections.ts';
import { mergeActors, renameActor, retypeActor, splitActor } from '../../../lib/store/corrections.ts';
import { keepArticle } from '../../../lib/store/keep-article.ts';
import { listBy } from '../../../lib/store/records.ts';
import { undo } from '../../../lib/store/undo.ts';
import { write } from '../../../lib/store/write.ts';
import { openForTest, valueOf } from './open-for-test.ts';
import { readArticle } from './read-article.ts';

/** The same people in another article. */
function later() {
  const read = readArticle();
  return { ...read, metadata: { ...read.metadata, url: 'https://news.example/2', key: 'news.example/2' } };
}

async function kept() {
  const store = await openForTest();
  const { actorIds } = valueOf(await keepArticle(store, readArticle())).value;
  const metLater = async () => {
    const { actors } = later().analysis;
    return applyCorrections(actors, valueOf(await correctionsFor(store, actors)));
  };
  return { store, first: actorIds.get('a1') ?? '', second: actorIds.get('a2') ?? '', metLater };
}

describe('corrections of actors in a later article', () => {
  it('a new name', async () => {
    const { store, first, metLater } = await kept();
    valueOf(await renameActor(store, first, 'سعاد علي المرابط'));
    expect((await metLater())[0]).toMatchObject({ name: 'سعاد علي المرابط', storedId: first });
  });

  it('another kind', async () => {
    const { store, first, metLater } = await kept();
    valueOf(await retypeActor(store, first, 'organization'));
    expect((await metLater()).map(({ kind }) => kind)).toEqual(['organization', 'person']);
  });

  it('a merge, until it is taken back; what is kept then is the merged actor', async () => {
    const { store, first, second, metLater } = await kept();
    const { undoId } = valueOf(await mergeActors(store, first, [second]));
    const merged = await metLater();
    expect(merged.map(({ storedId }) => storedId)).toEqual([first]);
    const read = later();
    const analysis = { ...read.analysis, actors: merged };
    const { actorIds } = valueOf(await keepArticle(store, { ...read, analysis })).value;
    expect([...actorIds.values()]).toEqual([first]);
    valueOf(await undo(store, undoId ?? ''));
    expect(await metLater()).toHaveLength(2);
  });

  it('a split', async () => {
    const { store, first, metLater } = await kept();
    const [appearance] = valueOf(await listBy(store, 'appearances', 'actorId', first));
    valueOf(await splitActor(store, appearance?.id ?? '', [0], 'أخرى'));
    // All its mentions were split off: nothing of the actor is left to tell apart from it.
    expect(await metLater()).toHaveLength(2);
    const [actor] = later().analysis.actors;
    const mentions = ['سعاد المرابط', 'الوزيرة'].map((exact, at) => ({ exact, start: at * 20, end: at * 20 + exact.length, named: true })); // prettier-ignore
    const found = actor ? [{ ...actor, mentions }] : [];
    const split = applyCorrections(found, valueOf(await correctionsFor(store, found)));
    expect(split.map(({ name, mentions: own }) => [name, own.length])).toEqual([
      ['أخرى', 1],
      ['سعاد المرابط', 1],
    ]);
  });

  it('no actor', async () => {
    const { store, first, metLater } = await kept();
    const [appearance] = valueOf(await listBy(store, 'appearances', 'actorId', first));
    valueOf(
      await write(store, 'dismiss-actor', (work) =>
        work.update('appearances', appearance?.id ?? '', () => ({ status: 'dismissed' as const })),
      ),
    );
    expect((await metLater()).map(({ name }) => name)).toEqual(['كريم الشريف']);
  });
});
