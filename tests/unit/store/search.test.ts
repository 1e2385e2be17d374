import { describe, expect, it } from 'vitest';
import { keepArticle } from '../../../lib/store/keep-article.ts';
import type { Store } from '../../../lib/store/open.ts';
import { search, type SearchOptions } from '../../../lib/store/search.ts';
import { deleteForGood, moveToTrash } from '../../../lib/store/trash.ts';
import { undo } from '../../../lib/store/undo.ts';
import { write } from '../../../lib/store/write.ts';
import { openForTest, valueOf } from './open-for-test.ts';
import { readArticle } from './read-article.ts';

const all: SearchOptions = { entities: [], articleId: null, limit: 50 };
const found = async (store: Store, query: string, options = all) =>
  valueOf(await search(store, query, options)).hits.map(({ entity }) => entity);

async function library() {
  const store = await openForTest();
  const { article, quotationIds } = valueOf(await keepArticle(store, readArticle())).value;
  const note = {
    articleId: article.id,
    target: { type: 'quotation' as const, id: quotationIds[0] ?? '' },
    selector: null,
    motivation: 'commenting' as const,
    language: 'de',
  };
  const { value } = valueOf(
    await write(store, null, (work) =>
      work.create('annotations', { ...note, body: 'Brücke laut Behörde fertig', tags: ['Verkehr'] }),
    ),
  );
  return { store, article, note: value };
}

describe('search', () => {
  it.each([
    ['الجسر', ['articles', 'quotations', 'quotations']],
    ['جسر', ['articles', 'quotations', 'quotations']],
    ['والجِسْر ثلاث', ['quotations']],
    ['ستنتهى', ['quotations']],
    ['سعاد المرابط', ['actors', 'quotations']],
    ['brucke FERTIG', ['annotations']],
    ['verk', ['annotations']],
    ['brucke nirgends', []],
    ['«»', []],
  ])('%s', async (query, entities) => {
    const { store } = await library();
    expect((await found(store, query)).sort()).toEqual(entities);
  });

  it('keeps to kinds and article', async () => {
    const { store, article } = await library();
    expect(await found(store, 'الجسر', { ...all, entities: ['articles'] })).toEqual(['articles']);
    expect(await found(store, 'brucke', { ...all, articleId: article.id })).toEqual(['annotations']);
    expect(await found(store, 'brucke', { ...all, articleId: crypto.randomUUID() })).toEqual([]);
    expect(valueOf(await search(store, 'الجسر', { ...all, limit: 1 }))).toMatchObject({ more: true });
  });

  it('follows the record: into the trash and back, and when it changes', async () => {
    const { store, note } = await library();
    const { undoId } = valueOf(await moveToTrash(store, [{ entity: 'annotations', id: note.id }]));
    expect(await found(store, 'brucke')).toEqual([]);
    valueOf(await undo(store, undoId ?? ''));
    expect(await found(store, 'brucke')).toEqual(['annotations']);
    valueOf(
      await write(store, null, (work) => work.update('annotations', note.id, () => ({ body: 'Tunnel' }))),
    );
    expect([await found(store, 'brucke'), await found(store, 'tunnel')]).toEqual([[], ['annotations']]);
  });

  it('has one row for a record, however often it changes', async () => {
    const { store, note } = await library();
    const rows = await store.db.count('words');
    for (const tag of ['Verkehr', 'Verkehrsnetz'])
      valueOf(
        await write(store, null, (work) => work.update('annotations', note.id, () => ({ tags: [tag] }))),
      );
    expect(await found(store, 'brucke')).toEqual(['annotations']);
    expect(await store.db.count('words')).toBe(rows);
    valueOf(await deleteForGood(store, [{ entity: 'annotations', id: note.id }]));
    expect(await store.db.count('words')).toBe(rows - 1);
  });

  it('finds a record whose id is written in capitals', async () => {
    const { store, article } = await library();
    const id = 'ABCDEF01-0000-4000-8000-00000000000A';
    const note = { articleId: article.id, target: { type: 'passage' as const, id: null }, selector: null };
    const fields = { ...note, motivation: 'commenting' as const, language: 'en', tags: [] };
    valueOf(
      await write(store, null, (work) => work.create('annotations', { ...fields, body: 'Harbour' }, id)),
    );
    const { hits } = valueOf(await search(store, 'harbour', all));
    expect(hits.map((hit) => hit.id)).toEqual([id]);
  });
});
