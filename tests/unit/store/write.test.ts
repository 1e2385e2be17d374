import { describe, expect, it } from 'vitest';
import { onChanges } from '../../../lib/store/changes.ts';
import { saveDraft } from '../../../lib/store/drafts.ts';
import { housekeeping } from '../../../lib/store/housekeeping.ts';
import { keepArticle } from '../../../lib/store/keep-article.ts';
import { getRecord, listBy } from '../../../lib/store/records.ts';
import {
  deleteEverything,
  deleteForGood,
  emptyTrash,
  listTrash,
  moveToTrash,
  restore,
} from '../../../lib/store/trash.ts';
import { listUndo, undo } from '../../../lib/store/undo.ts';
import { write } from '../../../lib/store/write.ts';
import { openForTest, valueOf } from './open-for-test.ts';
import { readArticle } from './read-article.ts';

async function withNote() {
  const store = await openForTest();
  const { article, quotationIds } = valueOf(await keepArticle(store, readArticle())).value;
  const quotationId = quotationIds[0] ?? '';
  const note = valueOf(
    await write(store, null, (work) =>
      work.create('annotations', {
        articleId: article.id,
        target: { type: 'quotation', id: quotationId },
        selector: null,
        motivation: 'commenting',
        body: 'سألنا الوزارة',
        language: 'ar',
        tags: ['نقل'],
      }),
    ),
  ).value;
  return { store, article, quotationId, note };
}

describe('write', () => {
  it('raises the version and marks the record for sync in the same transaction', async () => {
    const { store, note } = await withNote();
    valueOf(await write(store, null, (work) => work.update('annotations', note.id, () => ({ body: 'b' }))));
    expect(valueOf(await getRecord(store, 'annotations', note.id))).toMatchObject({ version: 2, body: 'b' });
    expect(await store.db.get('sync', ['annotations', note.id])).toMatchObject({ version: 2, dirty: 1 });
  });

  it('loses no update when two views write the same record at once', async () => {
    const { store, note } = await withNote();
    const add = (tag: string) =>
      write(store, null, (work) =>
        work.update('annotations', note.id, (current) => ({ tags: [...current.tags, tag] })),
      );
    await Promise.all(Array.from({ length: 20 }, (_, at) => add(`t${at}`)));
    expect(valueOf(await getRecord(store, 'annotations', note.id))?.tags).toHaveLength(21);
  });

  it('writes nothing of a task that is refused half way', async () => {
    const { store, note, article } = await withNote();
    const result = await write(store, 'bulk', async (work) => {
      await work.update('annotations', note.id, () => ({ body: 'half' }));
      return work.update('articles', crypto.randomUUID(), () => ({ title: article.title }));
    });
    expect(result).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(valueOf(await getRecord(store, 'annotations', note.id))?.body).toBe('سألنا الوزارة');
    expect(valueOf(await listUndo(store, 10))).toEqual([]);
  });

  it('refuses a record that breaks its schema', async () => {
    const { store, note } = await withNote();
    const result = await write(store, null, (work) =>
      work.update('annotations', note.id, () => ({ tags: Array.from({ length: 51 }, () => 't') })),
    );
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });

  it('says so when the connection is closed', async () => {
    const { store, note } = await withNote();
    store.close();
    const result = await write(store, null, (work) => work.get('annotations', note.id));
    expect(result).toMatchObject({ ok: false, error: { code: 'closed' } });
  });

  it('tells other views what was written, after the commit', async () => {
    const { store, note } = await withNote();
    const heard = new Promise((resolve) => {
      const stop = onChanges((changes) => {
        stop();
        resolve(changes);
      });
    });
    valueOf(await write(store, null, (work) => work.update('annotations', note.id, () => ({ body: 'b' }))));
    expect(await heard).toEqual([{ entity: 'annotations', ids: [note.id] }]);
  });
});

describe('undo and trash', () => {
  it('moves a quotation with its notes to the trash and back', async () => {
    const { store, quotationId, note } = await withNote();
    const moved = valueOf(await moveToTrash(store, [{ entity: 'quotations', id: quotationId }]));
    expect(moved.value).toBe(2);
    expect(valueOf(await listTrash(store))).toHaveLength(2);
    expect(valueOf(await listBy(store, 'annotations', 'targetId', quotationId))).toEqual([]);
    expect(valueOf(await undo(store, moved.undoId ?? ''))).toEqual({ restored: 2, kept: [] });
    expect(valueOf(await getRecord(store, 'annotations', note.id))).toMatchObject({
      deletedAt: null,
      body: note.body,
      version: 3,
    });
    valueOf(await moveToTrash(store, [{ entity: 'quotations', id: quotationId }]));
    expect(valueOf(await restore(store, { entity: 'quotations', id: quotationId })).value).toBe(2);
    expect(valueOf(await listTrash(store))).toEqual([]);
  });

  it('leaves alone what was written again after the act', async () => {
    const { store, note } = await withNote();
    const { undoId } = valueOf(
      await write(store, 'bulk', (work) => work.update('annotations', note.id, () => ({ body: 'bulk' }))),
    );
    valueOf(
      await write(store, null, (work) => work.update('annotations', note.id, () => ({ body: 'later' }))),
    );
    expect(valueOf(await undo(store, undoId ?? ''))).toEqual({
      restored: 0,
      kept: [{ entity: 'annotations', id: note.id }],
    });
    expect(valueOf(await getRecord(store, 'annotations', note.id))?.body).toBe('later');
  });

  it('takes back a record written twice in one act, and one made by it', async () => {
    const { store, note } = await withNote();
    const { undoId, value: made } = valueOf(
      await write(store, 'bulk', async (work) => {
        await work.update('annotations', note.id, () => ({ body: 'one' }));
        await work.update('annotations', note.id, () => ({ body: 'two' }));
        const { id, articleId } = note;
        return work.create('annotations', { ...note, articleId, body: `copy of ${id}` });
      }),
    );
    expect(valueOf(await undo(store, undoId ?? '')).restored).toBe(2);
    expect(valueOf(await getRecord(store, 'annotations', note.id))?.body).toBe(note.body);
    expect(valueOf(await getRecord(store, 'annotations', made.id))).toBeUndefined();
  });

  it('keeps what an act made where the reader has written on it since, with its parents', async () => {
    const { store, note } = await withNote();
    const { value, undoId } = valueOf(
      await write(store, 'add', async (work) => {
        const article = await work.get('articles', note.articleId);
        const quotation = await work.get('quotations', note.target.id ?? '');
        if (!article || !quotation) throw new Error('not kept');
        const own = await work.create('articles', { ...article, key: 'other', aliases: [] });
        const first = await work.create('quotations', { ...quotation, articleId: own.id });
        const second = await work.create('quotations', { ...quotation, articleId: own.id });
        return { own, first, second };
      }),
    );
    const { own, first, second } = value;
    const later = { ...note, articleId: own.id, target: { type: 'quotation' as const, id: first.id } };
    valueOf(await write(store, null, (work) => work.create('annotations', later)));
    expect(valueOf(await undo(store, undoId ?? ''))).toEqual({
      restored: 1,
      kept: [
        { entity: 'quotations', id: first.id },
        { entity: 'articles', id: own.id },
      ],
    });
    expect(valueOf(await getRecord(store, 'quotations', second.id))).toBeUndefined();
    expect(valueOf(await getRecord(store, 'quotations', first.id))?.deletedAt).toBeNull();
  });

  it('restores what a note hangs on with it, and nothing else', async () => {
    const { store, article, quotationId, note } = await withNote();
    valueOf(await moveToTrash(store, [{ entity: 'annotations', id: note.id }]));
    valueOf(await moveToTrash(store, [{ entity: 'articles', id: article.id }]));
    expect(valueOf(await restore(store, { entity: 'annotations', id: note.id })).value).toBe(3);
    expect(valueOf(await listBy(store, 'quotations', 'articleId', article.id)).map(({ id }) => id)).toEqual([
      quotationId,
    ]);
    expect(valueOf(await getRecord(store, 'articles', article.id))?.deletedAt).toBeNull();
  });

  it.each(['restore', 'undo'])(
    'loses no words where a note was written after the deleted one (%s)',
    async (way) => {
      const { store, note, quotationId } = await withNote();
      const { undoId } = valueOf(await moveToTrash(store, [{ entity: 'annotations', id: note.id }]));
      const later = { ...note, body: 'later' };
      valueOf(await write(store, null, (work) => work.create('annotations', later)));
      if (way === 'undo')
        expect(valueOf(await undo(store, undoId ?? '')).kept).toEqual([
          { entity: 'annotations', id: note.id },
        ]);
      valueOf(await restore(store, { entity: 'annotations', id: note.id }));
      expect(valueOf(await listBy(store, 'annotations', 'targetId', quotationId))).toMatchObject([
        { body: 'later', kept: [{ field: 'body', value: note.body }] },
      ]);
    },
  );

  it('deletes for good with every trace', async () => {
    const { store, article, note } = await withNote();
    valueOf(await moveToTrash(store, [{ entity: 'annotations', id: note.id }]));
    expect(valueOf(await deleteForGood(store, [{ entity: 'articles', id: article.id }])).value).toBe(6);
    for (const name of ['articles', 'annotations', 'quotations', 'appearances', 'undoSteps'] as const)
      expect([name, await store.db.count(name)]).toEqual([name, 0]);
    expect(await store.db.count('sync')).toBe(2);
  });

  it('empties the trash of what has been there long enough', async () => {
    const { store, note } = await withNote();
    valueOf(await moveToTrash(store, [{ entity: 'annotations', id: note.id }]));
    expect(valueOf(await emptyTrash(store, note.createdAt)).value).toBe(0);
    expect(valueOf(await emptyTrash(store, '9999-01-01T00:00:00.000Z')).value).toBe(1);
    expect(valueOf(await getRecord(store, 'annotations', note.id))).toBeUndefined();
  });

  it('keeps house: after thirty days nothing is left of what was deleted', async () => {
    const { store, note, quotationId, article } = await withNote();
    valueOf(await saveDraft(store, `note:${quotationId}`, 'half a thought', article.key));
    valueOf(await moveToTrash(store, [{ entity: 'quotations', id: quotationId }]));
    const days = (n: number) => new Date(Date.now() + n * 86_400_000);
    valueOf(await housekeeping(store, days(29)));
    expect([await store.db.count('undo'), await store.db.count('drafts')]).toEqual([1, 1]);
    valueOf(await housekeeping(store, days(31)));
    expect(valueOf(await getRecord(store, 'annotations', note.id))).toBeUndefined();
    for (const name of ['undo', 'undoSteps', 'drafts'] as const)
      expect([name, await store.db.count(name)]).toEqual([name, 0]);
  });

  it.each(['quotations', 'annotations', 'articles'] as const)(
    'leaves no word of what was deleted for good (%s) in a draft, and other drafts alone',
    async (entity) => {
      const { store, note, quotationId, article } = await withNote();
      const id = { quotations: quotationId, annotations: note.id, articles: article.id }[entity];
      const other = { id: crypto.randomUUID(), sheet: {} };
      valueOf(await saveDraft(store, 'sheet:1', { id: quotationId, sheet: { note } }, article.key));
      valueOf(await saveDraft(store, 'sheet:2', other, 'another article'));
      valueOf(await deleteForGood(store, [{ entity, id }]));
      expect(await store.db.getAllKeys('drafts')).toEqual(['sheet:2']);
    },
  );

  it('leaves a draft on a page that was kept again alone when its old article goes for good', async () => {
    const { store, article, quotationId } = await withNote();
    valueOf(await moveToTrash(store, [{ entity: 'articles', id: article.id }]));
    const again = valueOf(await keepArticle(store, readArticle())).value;
    expect(again.article.id).not.toBe(article.id);
    valueOf(await saveDraft(store, 'sheet:old', { id: quotationId }, article.key));
    valueOf(await saveDraft(store, 'sheet:new', { id: again.quotationIds[0] }, article.key));
    valueOf(await emptyTrash(store, '9999-01-01T00:00:00.000Z'));
    expect(await store.db.getAllKeys('drafts')).toEqual(['sheet:new']);
  });

  it('forgets drafts after half a year', async () => {
    const { store, article } = await withNote();
    valueOf(await saveDraft(store, 'sheet:1', {}, article.key));
    const days = (n: number) => new Date(Date.now() + n * 86_400_000);
    valueOf(await housekeeping(store, days(179)));
    expect(await store.db.count('drafts')).toBe(1);
    valueOf(await housekeeping(store, days(181)));
    expect(await store.db.count('drafts')).toBe(0);
  });

  it('deletes everything', async () => {
    const { store } = await withNote();
    valueOf(await deleteEverything(store));
    for (const name of store.db.objectStoreNames)
      expect([name, await store.db.count(name)]).toEqual([name, 0]);
  });
});
