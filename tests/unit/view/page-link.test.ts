import { describe, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { PageState, Told } from '../../../lib/messaging/page-state.ts';
import { linkPage } from '../../../lib/view/page-link.ts';
import { readPage } from './read-page.ts';

const TAB = 7;

const ready = readPage();
const { metadata } = ready;
const another = { ...ready, metadata: { ...metadata, title: 'Another title' } };

const told = (state: PageState, turn: number, reader = 'reader'): Told => ({ reader, turn, state });

/** A tab whose reader answers `state`, and what its reader announces later. */
async function linked(state: PageState, first: Told = told(state, 1)) {
  /** Whether the page with the reader is the one that the tab shows. */
  const tab = { isThere: true };
  let listener: ((message: unknown, sender: object) => unknown) | null = null;
  const api = {
    runtime: {
      id: 'isnad',
      onMessage: {
        addListener: (added: typeof listener) => (listener = added),
        removeListener: () => undefined,
      },
      sendMessage: () =>
        Promise.resolve(
          tab.isThere ? { ok: true, value: null } : { ok: false, code: 'browser-page', detail: '' },
        ),
    },
    tabs: {
      get: () => Promise.resolve({ url: metadata.url }),
      sendMessage: () => Promise.resolve(tab.isThere ? { value: JSON.stringify(first) } : undefined),
    },
  };
  const link = linkPage(api as unknown as Browser, TAB);
  await vi.waitFor(() => expect(link.page.value.status).toBe(state.status));
  let turn = first.turn;
  const hear = (next: Told, url: string = metadata.url) =>
    listener?.(
      { announce: 'page.changed', told: JSON.stringify(next) },
      { id: 'isnad', url, tab: { id: TAB } },
    );
  const announce = (next: PageState, url?: string) => hear(told(next, ++turn), url);
  return { link, announce, hear, tab };
}

describe('a view of a page', () => {
  it('keeps the article while its page is loaded again, whatever the fragment', async () => {
    const { link, announce } = await linked(ready);
    announce({ status: 'reading' }, `${metadata.url}#words`);
    expect(link.page.value.status).toBe('ready');
    announce(another);
    expect(link.page.value).toMatchObject({ metadata: { title: 'Another title' } });
  });

  it.each<[string, PageState, string]>([
    ['another page is read in the tab', { status: 'reading' }, `${metadata.url}/other`],
    ['the page failed', { status: 'failed', reason: 'broken' }, metadata.url],
    ['it is no article any more', { status: 'not-article', reason: 'short' }, metadata.url],
  ])('shows at once that %s', async (_, state, url) => {
    const { link, announce } = await linked(ready);
    announce(state, url);
    expect(link.page.value).toEqual(state);
  });

  it('does not keep an article of the page before the last one', async () => {
    const { link, announce } = await linked(ready);
    announce({ status: 'reading' }, `${metadata.url}/other`);
    announce({ status: 'reading' });
    expect(link.page.value.status).toBe('reading');
  });

  it.each<[string, Told, string]>([
    ['an earlier turn of its reader', told(another, 4), metadata.title],
    ['what it knows already', told(another, 5), metadata.title],
    ['a later turn', told(another, 6), 'Another title'],
    ['any turn of the reader of the page loaded again', told(another, 1, 'other'), 'Another title'],
  ])('hears of %s', async (_, next, title) => {
    const { link, hear } = await linked(ready, told(ready, 5));
    hear(next);
    expect(link.page.value).toMatchObject({ metadata: { title } });
  });

  it('knows a reader again that was away: a page may come back as it was left', async () => {
    const { link, tab } = await linked(ready);
    tab.isThere = false;
    await link.follow();
    expect(link.page.value).toMatchObject({ status: 'unreachable', code: 'browser-page' });
    tab.isThere = true;
    await link.follow();
    expect(link.page.value.status).toBe('ready');
  });

  it('says that it reads when the reader asked for it', async () => {
    const { link } = await linked(ready);
    void link.readAnyway();
    expect(link.page.value.status).toBe('loading');
  });
});
