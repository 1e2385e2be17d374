import { signal } from '@preact/signals';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { keepArticle } from '../../../lib/store/keep-article.ts';
import type { Store } from '../../../lib/store/open.ts';
import { getRecord } from '../../../lib/store/records.ts';
import { moveToTrash } from '../../../lib/store/trash.ts';
import { write } from '../../../lib/store/write.ts';
import { passageDetail } from '../../../lib/view/work/passage-detail.ts';
import { PassageSession } from '../../../lib/view/work/passage-session.ts';
import type { WorkSource } from '../../../lib/view/work/source.ts';
import { openWorkbench } from '../../../lib/view/work/workbench.ts';
import { openForTest, valueOf } from '../store/open-for-test.ts';
import { readArticle } from '../store/read-article.ts';
import { readPage } from './read-page.ts';

const page = readPage();
const { key } = page.metadata;
const WORDS = 'والجسر ما زال مغلقا';

/** As another program gives it: words with some of those before. */
const selector = (exact: string) => ({
  exact,
  prefix: page.article.text.split(exact)[0]?.slice(-40) ?? '',
  suffix: '',
  start: 0,
  end: 0,
  block: { index: 0, start: 0 },
  textHash: '',
  sentence: '',
});

/** The kept article with a note as another program writes it: on words of the article, or on the whole of it. */
async function noted(exact: string | null) {
  const store = await openForTest();
  const { article } = valueOf(await keepArticle(store, readArticle())).value;
  const { id } = valueOf(
    await write(store, null, (work) =>
      work.create('annotations', {
        articleId: article.id,
        target: { type: exact === null ? 'article' : 'passage', id: null },
        selector: exact === null ? null : selector(exact),
        motivation: 'commenting',
        body: 'first',
        language: 'und',
        tags: ['bridge'],
      }),
    ),
  ).value;
  return { store, id };
}

async function benchOn(store: Store) {
  const source = signal<WorkSource>({ is: 'page', page });
  const bench = openWorkbench(store, source, () => Promise.resolve());
  onTestFinished(() => bench.close());
  await vi.waitFor(() => expect(bench.records.value).not.toBeNull());
  return bench;
}

const stored = async (store: Store, id: string) => valueOf(await getRecord(store, 'annotations', id));

describe('a note on a passage', () => {
  it('is listed with the others, with its words and their place', async () => {
    const { store, id } = await noted(WORDS);
    const start = page.article.text.indexOf(WORDS);
    const end = start + WORDS.length;
    const bench = await benchOn(store);
    expect(bench.notes.value).toEqual([
      {
        ...{ id, itemKey: id, body: 'first', tags: ['bridge'], exact: WORDS },
        ...{ language: 'ar', direction: 'rtl', state: 'moved', place: { start, end } },
      },
    ]);
  });

  it('on the whole article is listed under its title', async () => {
    const { store, id } = await noted(null);
    const bench = await benchOn(store);
    expect(bench.notes.value).toMatchObject([{ id, exact: 'الجسر', state: null, place: null }]);
  });

  it('is put on other words; the old ones stay with it', async () => {
    const { store, id } = await noted('كلمات لم تعد هنا');
    const bench = await benchOn(store);
    const start = page.article.text.indexOf(WORDS);
    const outcome = await bench.reattachPassage(id, { start, end: start + WORDS.length });
    expect(outcome.ok).toBe(true);
    expect(await stored(store, id)).toMatchObject({
      selector: { exact: WORDS },
      earlier: [{ selector: { exact: 'كلمات لم تعد هنا' } }],
    });
    const [note] = bench.notes.value;
    const record = bench.records.value?.annotations[0] ?? null;
    const shown = note && passageDetail(note, record, page.article);
    expect(shown?.note).toMatchObject({ exact: WORDS, state: 'placed', place: { start } });
    expect(shown?.detail.earlier).toMatchObject([{ exact: 'كلمات لم تعد هنا' }]);
  });
});

describe('writing a note on a passage', () => {
  it('is committed after a pause, and its draft goes', async () => {
    const { store, id } = await noted(WORDS);
    const bench = await benchOn(store);
    const session = await bench.openPassage(id);
    session?.edit({ body: 'second', tags: [] });
    await vi.waitFor(() => expect(session?.open.value?.status.is).toBe('saved'));
    expect(await stored(store, id)).toMatchObject({ body: 'second', tags: [] });
    await vi.waitFor(async () => expect(await store.db.count('drafts')).toBe(0));
  });

  it('comes back as a draft when the view was closed before', async () => {
    const { store, id } = await noted(WORDS);
    const closed = await PassageSession.begin(store, id, key);
    closed?.edit({ body: 'first and more', tags: ['bridge'] });
    await vi.waitFor(async () => expect(await store.db.count('drafts')).toBe(1));
    const again = await PassageSession.begin(store, id, key);
    expect(again?.open.value).toEqual({
      note: { body: 'first and more', tags: ['bridge'] },
      status: { is: 'restored' },
    });
  });

  it('is committed when a view is opened on the article after one was closed in the middle of a word', async () => {
    const { store, id } = await noted(WORDS);
    const closed = await PassageSession.begin(store, id, key);
    closed?.edit({ body: 'first and mo', tags: ['bridge'] });
    await vi.waitFor(async () => expect(await store.db.count('drafts')).toBe(1));
    const bench = await benchOn(store);
    expect(await bench.restoreDraft()).toBe(false);
    expect(await stored(store, id)).toMatchObject({ body: 'first and mo' });
    expect(await store.db.count('drafts')).toBe(0);
  });

  it('joins what another view wrote meanwhile', async () => {
    const { store, id } = await noted(WORDS);
    const session = await PassageSession.begin(store, id, key);
    await write(store, null, (work) => work.update('annotations', id, () => ({ tags: ['bridge', 'road'] })));
    session?.edit({ body: 'second', tags: ['bridge'] });
    expect(await session?.commit()).toBe(true);
    expect(await stored(store, id)).toMatchObject({ body: 'second', tags: ['bridge', 'road'] });
  });

  it('that was deleted meanwhile fails, says so, and keeps the draft', async () => {
    const { store, id } = await noted(WORDS);
    const session = await PassageSession.begin(store, id, key);
    valueOf(await moveToTrash(store, [{ entity: 'annotations', id }]));
    session?.edit({ body: 'second', tags: [] });
    expect(await session?.commit()).toBe(false);
    expect(session?.open.value?.status).toEqual({ is: 'failed', reason: 'not-found' });
    expect(await stored(store, id)).toMatchObject({ body: 'first' });
    expect(await store.db.count('drafts')).toBe(1);
    expect(await PassageSession.begin(store, id, key)).toBeNull();
  });
});
