import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalSite } from '../../scripts/browser/serve.ts';
import { waitForQuotations } from './driver/article.ts';
import { paintedWords } from './driver/edit.ts';
import { serveFixtures } from './driver/fixtures.ts';
import { askReaderAt } from './driver/reader.ts';
import { browsers, scratch, start, type Session } from './driver/session.ts';
import type { Tab } from './driver/tab.ts';

const FERRY = 'A pier that moves under your feet is not a pier';
const ORCHARD = 'Nobody has pruned these trees for ten years';

describe.each(browsers)('a page that lives, in %s:', (browser) => {
  const { folder, remove } = scratch();
  let site: LocalSite;
  let session: Session;
  let view: Tab;
  beforeAll(async () => {
    site = await serveFixtures();
    session = await start(browser, folder);
    view = await session.openExtensionPage('library.html');
  });
  afterAll(async () => {
    await session.close();
    await site.close();
    remove();
  });

  const open = async (life: string): Promise<Tab> => {
    const tab = await session.openPage(`${site.origin}/living.html?life=${life}`);
    await waitForQuotations(tab);
    return tab;
  };
  const call = (tab: Tab, name: string, argument?: number): Promise<void> =>
    tab.evaluate(
      ([wanted, given]) => {
        const own = globalThis as unknown as Record<string, (argument?: number) => void>;
        own[wanted]?.(given);
      },
      [name, argument] as const,
    );
  const marked = async (tab: Tab): Promise<string> => (await paintedWords(tab, 'isnad-direct')).join('\n');
  const readAt = async (address: string) => {
    const state = await askReaderAt(view, address, 'reader.state', {});
    if (state.status !== 'ready') throw new Error(state.status);
    return state;
  };

  it('what a paywall held back is marked once it is shown', async () => {
    const tab = await open('paywall');
    expect(await marked(tab)).not.toContain(ORCHARD);
    await call(tab, 'reveal');
    await expect.poll(() => marked(tab), { timeout: 10_000 }).toContain(ORCHARD);
    expect(await marked(tab)).toContain(FERRY);
    await tab.close();
  });

  it('an article put below stays apart, and is read when the address comes to it', async () => {
    const tab = await open('feed');
    const first = await readAt(`${site.origin}/living.html?life=feed`);
    await call(tab, 'grow');
    await call(tab, 'reach', 0);
    const address = `${site.origin}/living.html?life=feed&story=ferry`;
    await expect.poll(() => readAt(address).then(({ article }) => article.text)).toBe(first.article.text);
    await call(tab, 'reach', 1);
    await expect.poll(() => marked(tab), { timeout: 10_000 }).toContain(ORCHARD);
    expect(await marked(tab)).not.toContain(FERRY);
    const second = await readAt(`${site.origin}/living.html?life=feed&story=orchard`);
    expect(second.metadata.title).toBe('Town orchard opens its gates to pickers');
    expect(second.metadata.key, 'the head still names the first article').not.toBe(first.metadata.key);
    await call(tab, 'reach', 0);
    await expect.poll(() => marked(tab), { timeout: 10_000 }).toContain(FERRY);
    await tab.close();
  });

  it('words of the address before are never taken for those of the new one', async () => {
    const tab = await open('slow');
    const first = await readAt(`${site.origin}/living.html?life=slow`);
    await call(tab, 'leave');
    const address = `${site.origin}/living.html?life=slow&story=orchard`;
    const between = await readAt(address);
    expect([between.metadata.key, between.article.text]).toEqual([first.metadata.key, first.article.text]);
    await call(tab, 'arrive');
    await expect.poll(() => marked(tab), { timeout: 10_000 }).toContain(ORCHARD);
    const second = await readAt(address);
    expect(second.metadata.url).toBe(address);
    expect(second.metadata.key).not.toBe(first.metadata.key);
    await tab.close();
  });

  it('an article put in the place of another, whole, is followed', async () => {
    const tab = await open('feed');
    await tab.evaluate(() => {
      const article = document.querySelector('article');
      article?.replaceWith(article.cloneNode(true));
    }, null);
    await expect.poll(() => marked(tab), { timeout: 10_000 }).toContain(FERRY);
    await tab.close();
  });
});
