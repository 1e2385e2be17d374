import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import type { Store } from '../../../lib/store/open.ts';
import { findArticle, getRecord, listBy, loadArticle } from '../../../lib/store/records.ts';
import { deleteEverything, deleteForGood, moveToTrash } from '../../../lib/store/trash.ts';
import { emptySheet } from '../../../lib/view/work/sheet-records.ts';
import { SheetSession, type OpenSheet } from '../../../lib/view/work/sheet-session.ts';
import type { WorkSource } from '../../../lib/view/work/source.ts';
import { openForTest, valueOf } from '../store/open-for-test.ts';
import { readPage } from './read-page.ts';

const page: WorkSource = { is: 'page', page: readPage() };
const [first] = readPage().quotations;
const place = { start: first?.start ?? 0, end: first?.end ?? 0 };

async function recordsOf(store: Store) {
  const { key, url } = readPage().metadata;
  const article = valueOf(await findArticle(store, key, url));
  return article ? (valueOf(await loadArticle(store, article.id)) ?? null) : null;
}

/** A view with the first quotation's sheet open and one note committed. */
async function noted(source: WorkSource = page) {
  const store = await openForTest();
  const open = signal<OpenSheet | null>(null);
  const session = new SheetSession(store, open);
  await session.begin(page, { id: null, place }, null);
  session.edit({ note: { body: 'first', tags: [] } });
  await session.commit();
  const id = open.value?.ref.id ?? '';
  const records = await recordsOf(store);
  const articleId = records?.article.id ?? '';
  if (source.is === 'kept') {
    await session.end();
    await session.begin({ ...source, articleId }, { id, place: null }, records);
  }
  return { store, open, session, id, articleId };
}

const kept: WorkSource = { is: 'kept', articleId: '', articleKey: readPage().metadata.key };

const deletions: readonly [string, (store: Store, id: string, articleId: string) => Promise<unknown>][] = [
  ['deleted for good', (store, id) => deleteForGood(store, [{ entity: 'quotations', id }])],
  ['put in the trash', (store, id) => moveToTrash(store, [{ entity: 'quotations', id }])],
  ['put in the trash with its article', (store, _, id) => moveToTrash(store, [{ entity: 'articles', id }])],
  ['deleted with everything', (store) => deleteEverything(store)],
];

describe('a sheet whose quotation was', () => {
  it.each(deletions)('%s: what is typed next is on the words where they are now', async (_, remove) => {
    const { store, open, session, id, articleId } = await noted();
    await remove(store, id, articleId);
    session.edit({ note: { body: 'second', tags: [] } });
    await session.commit();
    expect(open.value?.status.is).toBe('saved');
    const records = await recordsOf(store);
    const [note] = records?.annotations ?? [];
    expect(note).toMatchObject({ body: 'second', articleId: records?.article.id });
    expect(records?.quotations.map((quotation) => quotation.id)).toContain(note?.target.id);
  });

  it.each(deletions)('%s: the sheet is empty once the view hears of it', async (_, remove) => {
    const { store, open, session, id, articleId } = await noted();
    await remove(store, id, articleId);
    await session.refresh();
    await session.commit();
    expect(open.value).toMatchObject({ ref: { id: null, place }, sheet: { note: { body: '' } } });
  });

  it.each(deletions)('%s: without a page nothing is said to be saved', async (_, remove) => {
    const { store, open, session, id, articleId } = await noted(kept);
    await remove(store, id, articleId);
    session.edit({ note: { body: 'second', tags: [] } });
    await session.commit();
    expect(open.value?.status).toEqual({ is: 'failed', reason: 'not-found' });
    expect(valueOf(await listBy(store, 'annotations', 'targetId', id))).toEqual([]);
  });

  it.each(deletions)(
    '%s: without a page the sheet is closed once the view hears of it',
    async (_, remove) => {
      const { store, open, session, id, articleId } = await noted(kept);
      await remove(store, id, articleId);
      await session.refresh();
      expect(open.value).toBeNull();
    },
  );
});

it('a draft of a half-typed address goes with the quotation that was stored under it', async () => {
  const store = await openForTest();
  const open = signal<OpenSheet | null>(null);
  const session = new SheetSession(store, open);
  await session.begin(page, { id: null, place }, null);
  const half = { url: 'exam', archiveUrl: '', excerpt: '', day: '', note: '' };
  session.edit({ evidence: [{ ...half, id: crypto.randomUUID(), kind: 'source' }] });
  await session.commit();
  expect([open.value?.status.is, await store.db.count('drafts')]).toEqual(['partly', 1]);
  valueOf(await deleteForGood(store, [{ entity: 'quotations', id: open.value?.ref.id ?? '' }]));
  expect(await store.db.count('drafts')).toBe(0);
});

it('what another view tells during a commit takes nothing from the sheet', async () => {
  const { store, open, session, id } = await noted();
  session.edit({ note: { body: 'first, and more', tags: [] } });
  const committing = session.commit();
  const told = session.refresh();
  await Promise.all([committing, told]);
  expect(open.value?.sheet.note.body).toBe('first, and more');
  expect(valueOf(await listBy(store, 'annotations', 'targetId', id))).toMatchObject([
    { body: 'first, and more' },
  ]);
});

it('a view that heard of the state before the first commit keeps its sheet', async () => {
  const { store, open, session, id } = await noted();
  await session.refresh();
  expect(open.value).toMatchObject({ ref: { id }, sheet: { note: { body: 'first' } } });
  expect(valueOf(await getRecord(store, 'quotations', id))?.deletedAt).toBeNull();
});

it('a draft that comes back keeps what another view wrote since, and both texts where both wrote', async () => {
  const { store, session, id } = await noted();
  const other = signal<OpenSheet | null>(null);
  const second = new SheetSession(store, other);
  await second.begin(page, { id, place }, await recordsOf(store));
  // The first view is gone before its pause: only the draft is left.
  session.edit({ note: { body: 'first, and more', tags: [] } });
  second.edit({
    note: { body: 'other words', tags: ['checked'] },
    assessment: { ...emptySheet().assessment, rationale: 'asked' },
  });
  await second.end();
  const again = signal<OpenSheet | null>(null);
  const third = new SheetSession(store, again);
  await third.begin(page, { id, place }, await recordsOf(store));
  expect(again.value).toMatchObject({
    status: { is: 'restored' },
    sheet: {
      note: { body: 'other words\n\nfirst, and more', tags: ['checked'] },
      assessment: { rationale: 'asked' },
    },
  });
});

it('a sheet that cannot be stored stays open when another one is asked for, and its draft comes back', async () => {
  const { store, open, session, id } = await noted();
  const body = 'a'.repeat(100_001);
  session.edit({ note: { body, tags: [] } });
  const [, other] = readPage().quotations;
  await session.begin(page, { id: null, place: other ?? null }, await recordsOf(store));
  expect(open.value).toMatchObject({ ref: { id }, status: { is: 'failed', reason: 'invalid' } });
  const again = signal<OpenSheet | null>(null);
  await new SheetSession(store, again).begin(page, { id, place }, await recordsOf(store));
  expect(again.value?.sheet.note.body).toBe(body);
});

it('a draft that cannot be kept is said at once, before the pause', async () => {
  const { store, open, session } = await noted();
  store.close();
  session.edit({ note: { body: 'second', tags: [] } });
  await expect.poll(() => open.value?.status, { timeout: 300 }).toEqual({ is: 'failed', reason: 'closed' });
});

it('a half-typed address comes back with its draft', async () => {
  const { store, open, session, id } = await noted();
  const half = { url: 'exam', archiveUrl: '', excerpt: '', day: '', note: '' };
  session.edit({ evidence: [{ ...half, id: crypto.randomUUID(), kind: 'source' }] });
  await session.commit();
  expect(open.value?.status.is).toBe('partly');
  const again = signal<OpenSheet | null>(null);
  await new SheetSession(store, again).begin(page, { id, place }, await recordsOf(store));
  expect(again.value?.status.is).toBe('restored');
  expect(again.value?.sheet.evidence.map(({ url }) => url)).toEqual(['exam']);
  expect(again.value?.sheet.note.body).toBe('first');
});

it('an outside source that was begun and left empty leaves no draft behind', async () => {
  const { store, open, session } = await noted();
  const blank = { id: crypto.randomUUID(), to: { url: '', title: '' }, note: '' };
  session.edit({ links: [{ ...blank, relation: 'context', independent: false }] });
  await session.commit();
  expect([open.value?.status.is, await store.db.count('drafts')]).toEqual(['saved', 0]);
});

it('a sheet that is asked for while another one is opened commits what is typed there', async () => {
  const { store, open, session } = await noted();
  const [, other] = readPage().quotations;
  await session.end();
  const records = await recordsOf(store);
  const both = [
    session.begin(page, { id: null, place }, records),
    session.begin(page, { id: null, place: other ?? null }, records),
  ];
  await both[0];
  session.edit({ note: { body: 'typed in between', tags: [] } });
  await both[1];
  expect(open.value?.ref.place).toEqual(other);
  const notes = (await recordsOf(store))?.annotations.map(({ body }) => body);
  expect(notes).toContainEqual(expect.stringContaining('typed in between'));
});

it('what is typed while the sheet closes is stored too', async () => {
  const { store, open, session, id } = await noted();
  session.edit({ note: { body: 'first, and', tags: [] } });
  const ended = session.end();
  await new Promise((resolve) => setTimeout(resolve, 0));
  session.edit({ note: { body: 'first, and more', tags: [] } });
  await ended;
  expect(open.value).toBeNull();
  expect(valueOf(await listBy(store, 'annotations', 'targetId', id))).toMatchObject([
    { body: 'first, and more' },
  ]);
  expect(await store.db.count('drafts')).toBe(0);
});

it('a commit that throws is said, and the next one is not lost with it', async () => {
  const store = await openForTest();
  const open = signal<OpenSheet | null>(null);
  const session = new SheetSession(store, open);
  const read = readPage();
  const source = {
    is: 'page' as const,
    page: {
      ...read,
      get article() {
        return read.article;
      },
    },
  };
  await session.begin(source, { id: null, place }, null);
  const { article } = source.page;
  const damaged = vi.spyOn(source.page, 'article', 'get').mockImplementation(() => {
    throw new Error('damaged');
  });
  session.edit({ note: { body: 'first', tags: [] } });
  await session.commit();
  expect(open.value?.status).toEqual({ is: 'failed', reason: 'failed' });
  damaged.mockImplementation(() => article);
  await session.commit();
  expect(open.value?.status.is).toBe('saved');
});

it('what another view was still writing is its own: opened meanwhile, it takes nothing back', async () => {
  const { store, session, id } = await noted();
  const rated = { ...emptySheet().assessment, value: 'verbatim' };
  session.edit({ assessment: rated });
  await expect.poll(() => store.db.count('drafts')).toBe(1);
  const other = signal<OpenSheet | null>(null);
  const second = new SheetSession(store, other);
  await second.begin(page, { id, place }, await recordsOf(store));
  expect(other.value).toMatchObject({ status: { is: 'restored' }, sheet: { assessment: rated } });
  session.edit({ assessment: { ...rated, value: 'paraphrase' } });
  await session.commit();
  await second.end();
  expect(valueOf(await listBy(store, 'assessments', 'quotationId', id))).toMatchObject([
    { value: 'paraphrase' },
  ]);
});

it('evidence and links that are taken from the sheet right after a commit are not kept', async () => {
  const { store, session, id } = await noted();
  const evidence = { url: 'https://example.org/', archiveUrl: '', excerpt: '', day: '', note: '' };
  const link = { to: { url: 'https://example.org/', title: '' }, note: '', independent: false };
  session.edit({
    evidence: [{ ...evidence, id: crypto.randomUUID(), kind: 'source' }],
    links: [{ ...link, id: crypto.randomUUID(), relation: 'context' }],
  });
  await session.commit();
  const stored = async () => [
    valueOf(await listBy(store, 'evidence', 'quotationId', id)).length,
    valueOf(await listBy(store, 'crossReferences', 'fromQuotationId', id)).length,
  ];
  expect(await stored()).toEqual([1, 1]);
  session.edit({ evidence: [], links: [] });
  await session.commit();
  expect(await stored()).toEqual([0, 0]);
});
