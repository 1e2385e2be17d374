import { describe, expect, it } from 'vitest';
import { correctQuotation, mergeActors, renameActor, splitActor } from '../../../lib/store/corrections.ts';
import { keepArticle } from '../../../lib/store/keep-article.ts';
import { getRecord, listBy, loadArticle } from '../../../lib/store/records.ts';
import { reassess, reattach } from '../../../lib/store/reattach.ts';
import { undo } from '../../../lib/store/undo.ts';
import { write } from '../../../lib/store/write.ts';
import { openForTest, valueOf } from './open-for-test.ts';
import { readArticle } from './read-article.ts';

async function kept() {
  const store = await openForTest();
  const { article, quotationIds, actorIds } = valueOf(await keepArticle(store, readArticle())).value;
  return {
    store,
    articleId: article.id,
    quotationId: quotationIds[0] ?? '',
    first: actorIds.get('a1') ?? '',
    second: actorIds.get('a2') ?? '',
  };
}

describe('corrections', () => {
  it('keep what was detected, once, and survive the next visit', async () => {
    const { store, quotationId } = await kept();
    const before = valueOf(await getRecord(store, 'quotations', quotationId));
    valueOf(await correctQuotation(store, quotationId, { kind: 'mixed' }));
    valueOf(await correctQuotation(store, quotationId, { kind: 'indirect', speaker: null }));
    const { quotationIds } = valueOf(await keepArticle(store, readArticle())).value;
    expect(quotationIds[0]).toBe(quotationId);
    expect(valueOf(await getRecord(store, 'quotations', quotationId))).toMatchObject({
      kind: 'indirect',
      speaker: null,
      detected: { kind: 'direct', speaker: before?.speaker, selector: before?.selector },
    });
  });

  it('rename an actor and know it by both names', async () => {
    const { store, first } = await kept();
    valueOf(await renameActor(store, first, 'سعاد علي المرابط'));
    const { actorIds } = valueOf(await keepArticle(store, readArticle())).value;
    expect(actorIds.get('a1')).toBe(first);
    expect(valueOf(await getRecord(store, 'actors', first))?.aliases).toEqual(['سعاد المرابط']);
  });

  it('merge two actors with all that hangs on them, and take it back', async () => {
    const { store, articleId, first, second } = await kept();
    const { undoId } = valueOf(await mergeActors(store, first, [second]));
    expect(valueOf(await listBy(store, 'quotations', 'actorId', first))).toHaveLength(2);
    expect(valueOf(await loadArticle(store, articleId))?.actors.map(({ id }) => id)).toEqual([first]);
    const { actorIds } = valueOf(await keepArticle(store, readArticle())).value;
    expect([...actorIds.values()]).toEqual([first, first]);
    valueOf(await undo(store, undoId ?? ''));
    expect(valueOf(await listBy(store, 'quotations', 'actorId', second))).toHaveLength(1);
    expect(valueOf(await getRecord(store, 'actors', second))?.deletedAt).toBeNull();
  });

  it('split an actor again', async () => {
    const { store, articleId, first, second } = await kept();
    valueOf(await mergeActors(store, first, [second]));
    const appearance = valueOf(await listBy(store, 'appearances', 'actorId', first)).find(
      ({ name }) => name === 'كريم الشريف',
    );
    const split = valueOf(await splitActor(store, appearance?.id ?? '', [0], 'كريم الشريف')).value;
    expect(valueOf(await listBy(store, 'quotations', 'actorId', split.id))).toHaveLength(1);
    expect(valueOf(await loadArticle(store, articleId))?.actors).toHaveLength(2);
    expect(await splitActor(store, appearance?.id ?? '', [], 'x')).toMatchObject({ ok: false });
  });
});

describe('reattach', () => {
  it('puts a quotation on other words and keeps the earlier ones, once for each change', async () => {
    const { store, quotationId } = await kept();
    const first = valueOf(await getRecord(store, 'quotations', quotationId))?.selector;
    if (!first) throw new Error('no selector');
    valueOf(await reattach(store, 'quotations', quotationId, { ...first, exact: 'two' }));
    const { undoId } = valueOf(
      await reattach(store, 'quotations', quotationId, { ...first, exact: 'three' }),
    );
    const now = valueOf(await getRecord(store, 'quotations', quotationId));
    expect([now?.selector.exact, now?.earlier?.map(({ selector }) => selector.exact)]).toEqual([
      'three',
      [first.exact, 'two'],
    ]);
    valueOf(await undo(store, undoId ?? ''));
    expect(valueOf(await getRecord(store, 'quotations', quotationId))?.selector.exact).toBe('two');
  });
});

describe('reassess', () => {
  it('keeps the verdicts that were replaced', async () => {
    const { store, quotationId } = await kept();
    const verdict = { quotationId, scaleId: 's', value: 'false', label: 'False', rationale: '' };
    const { value } = valueOf(
      await write(store, null, (work) =>
        work.create('assessments', { ...verdict, state: 'final', originalSource: 'found' }),
      ),
    );
    valueOf(await reassess(store, value.id, { rationale: 'why' }));
    valueOf(await reassess(store, value.id, { value: 'true', label: 'True' }));
    expect(valueOf(await getRecord(store, 'assessments', value.id))).toMatchObject({
      label: 'True',
      rationale: 'why',
      history: [{ value: 'false', label: 'False', state: 'final' }],
    });
  });
});
