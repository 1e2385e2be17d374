import type { BrowserContext } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { ReadPage } from '../../lib/messaging/page-state.ts';
import { openPopup, waitForQuotations } from './driver/article.ts';
import { editWords, paintedWords } from './driver/edit.ts';
import { stateAt } from './driver/reader.ts';
import { browsers } from './driver/session.ts';
import { onStage } from './driver/stage.ts';
import type { Tab } from './driver/tab.ts';

const FERRY = 'A pier that moves under your feet is not a pier';
const ORCHARD = 'Nobody has pruned these trees for ten years';
const soon = { timeout: 10_000 };

const marked = async (tab: Tab): Promise<string> => (await paintedWords(tab, 'isnad-direct')).join('\n');

/** Calls what the page's life offers under a name. */
const call = (tab: Tab, name: string, argument?: string | number): Promise<void> =>
  tab.evaluate(
    ([wanted, given]) => {
      const own = globalThis as unknown as Record<string, (argument?: string | number) => void>;
      own[wanted]?.(given);
    },
    [name, argument] as const,
  );

describe.each(browsers)('a page that lives, in %s:', (browser) => {
  const stage = onStage(browser);

  const addressOf = (life: string, story?: string): string =>
    stage.address(`living.html?life=${life}${story === undefined ? '' : `&story=${story}`}`);

  const open = async (life: string, story?: string): Promise<Tab> => {
    const tab = await stage.session.openPage(addressOf(life, story));
    await waitForQuotations(tab);
    return tab;
  };

  /** What the reader knows of the page at an address. */
  const readAt = async (view: Tab, address: string): Promise<ReadPage> => {
    const state = await stateAt(view, address);
    if (state.status !== 'ready') throw new Error(state.status);
    return state;
  };

  it.each(['routes', 'intercepted'])(
    'another article under another address is followed: %s',
    async (life) => {
      const tab = await open(life, 'ferry');
      expect(await marked(tab)).toContain(FERRY);
      await call(tab, 'go', 'orchard');
      await expect.poll(() => marked(tab), soon).toContain(ORCHARD);
      expect(await marked(tab)).not.toContain(FERRY);
      await tab.back();
      await expect.poll(() => marked(tab), soon).toContain(FERRY);
      expect(await marked(tab)).not.toContain(ORCHARD);
      await tab.close();
    },
  );

  it('an article that comes a paragraph at a time is read whole', async () => {
    const view = await stage.session.openExtensionPage('welcome.html');
    const tab = await open('pieces');
    await expect
      .poll(() => readAt(view, addressOf('pieces')).then(({ article }) => article.text), soon)
      .toContain('a fog that nobody had foreseen');
    await tab.close();
    await view.close();
  });

  it('what a paywall holds back is marked once it is shown, and no longer once it is hidden', async () => {
    const tab = await open('paywall');
    expect(await marked(tab)).not.toContain(ORCHARD);
    await call(tab, 'reveal');
    await expect.poll(() => marked(tab), soon).toContain(ORCHARD);
    expect(await marked(tab)).toContain(FERRY);
    await call(tab, 'lock');
    await expect.poll(() => marked(tab), soon).not.toContain(ORCHARD);
    expect(await marked(tab)).toContain(FERRY);
    await tab.close();
  });

  it('words that are corrected in place are read anew', async () => {
    const tab = await open('again');
    await editWords(tab, 'is not a pier', 'is a raft');
    await expect.poll(() => marked(tab), soon).toContain('A pier that moves under your feet is a raft');
    await tab.close();
  });

  it('an article put below stays apart, and is read when the address comes to it', async () => {
    const view = await stage.session.openExtensionPage('welcome.html');
    const tab = await open('feed');
    const first = await readAt(view, addressOf('feed'));
    await call(tab, 'grow');
    await call(tab, 'reach', 0);
    await expect
      .poll(() => readAt(view, addressOf('feed', 'ferry')).then(({ article }) => article.text), soon)
      .toBe(first.article.text);
    await call(tab, 'reach', 1);
    await expect.poll(() => marked(tab), soon).toContain(ORCHARD);
    expect(await marked(tab)).not.toContain(FERRY);
    const second = await readAt(view, addressOf('feed', 'orchard'));
    expect(second.metadata.title).toBe('Town orchard opens its gates to pickers');
    expect(second.metadata.key).not.toBe(first.metadata.key);
    await call(tab, 'reach', 0);
    await expect.poll(() => marked(tab), soon).toContain(FERRY);
    await tab.close();
    await view.close();
  });

  it('words of the address before are never taken for those of the new one', async () => {
    const view = await stage.session.openExtensionPage('welcome.html');
    const tab = await open('slow');
    const first = await readAt(view, addressOf('slow'));
    await call(tab, 'leave');
    const between = await readAt(view, addressOf('slow', 'orchard'));
    expect([between.metadata.key, between.article.text]).toEqual([first.metadata.key, first.article.text]);
    await call(tab, 'arrive');
    await expect.poll(() => marked(tab), soon).toContain(ORCHARD);
    const second = await readAt(view, addressOf('slow', 'orchard'));
    expect(second.metadata.url).toBe(addressOf('slow', 'orchard'));
    expect(second.metadata.key).not.toBe(first.metadata.key);
    await tab.close();
    await view.close();
  });

  it('an article put in its own place again keeps its marks', async () => {
    const tab = await open('again');
    const before = await marked(tab);
    await call(tab, 'redraw');
    await expect.poll(() => marked(tab), soon).toBe(before);
    await tab.close();
  });

  it('the same article is recognised after another one, whatever its address carries along', async () => {
    const view = await stage.session.openExtensionPage('welcome.html');
    const tab = await open('routes', 'ferry');
    const first = await readAt(view, addressOf('routes', 'ferry'));
    await call(tab, 'go', 'orchard');
    await expect.poll(() => marked(tab), soon).toContain(ORCHARD);
    await call(tab, 'go', 'ferry&utm_source=letter');
    await expect.poll(() => marked(tab), soon).toContain(FERRY);
    const again = await readAt(view, addressOf('routes', 'ferry&utm_source=letter'));
    expect(again.metadata.key).toBe(first.metadata.key);
    expect(again.article.text).toBe(first.article.text);
    await tab.close();
    await view.close();
  });

  it('an article in an open shadow tree is read and marked', async () => {
    const tab = await open('shadow');
    expect(await marked(tab)).toContain(FERRY);
    await tab.close();
  });

  it('an article in a frame of the page’s own site is read and marked in the frame', async () => {
    const tab = await stage.session.openPage(addressOf('frame'));
    const inFrame = (): Promise<string> =>
      tab.evaluate(() => {
        const own = document.querySelector('iframe')?.contentWindow as unknown as typeof globalThis;
        return [...(own.CSS.highlights.get('isnad-direct') ?? [])].map(String).join('\n');
      }, null);
    await expect.poll(inFrame, soon).toContain(FERRY);
    await tab.close();
  });

  it('of a text in another site’s frame it says that it cannot be read', async () => {
    const tab = await stage.session.openPage(addressOf('foreign-frame'));
    const popup = await openPopup(stage.session, addressOf('foreign-frame'));
    await popup.waitFor(
      () => document.querySelector('main')?.innerText.includes('in a frame of another site') ?? false,
      null,
      'the reason',
    );
    await tab.close();
    await popup.close();
  });

  it('words that never rest keep nothing busy: readings come ever more seldom', async () => {
    const view = await stage.session.openExtensionPage('welcome.html');
    await view.evaluate(() => {
      const heard = { states: 0 };
      Object.assign(globalThis, { heard });
      const { browser: own, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
      (own ?? chrome).runtime.onMessage.addListener((message: unknown) => {
        if ((message as { announce?: string }).announce === 'page.changed') heard.states++;
        return undefined;
      });
    }, null);
    const tab = await open('restless');
    const states = (): Promise<number> =>
      view.evaluate(() => (globalThis as unknown as { heard: { states: number } }).heard.states, null);
    const before = await states();
    await new Promise((resolve) => setTimeout(resolve, 8_000));
    // One reading tells its state a few times.
    expect((await states()) - before).toBeLessThan(12);
    expect(await marked(tab)).toContain(FERRY);
    await tab.close();
    await view.close();
  });

  it('nothing is left behind by a hundred articles', { timeout: 150_000 }, async () => {
    const tab = await open('routes', 'ferry');
    /** Goes back and forth between two articles, on each to the first mark of it. */
    const visit = (times: number): Promise<void> =>
      tab.evaluate(async (count) => {
        const { go } = globalThis as unknown as { go: (story: string) => void };
        for (let visited = 0; visited < count; visited++) {
          const before = CSS.highlights.get('isnad-direct');
          go(visited % 2 === 0 ? 'orchard' : 'ferry');
          const isMarked = () => ![undefined, before].includes(CSS.highlights.get('isnad-direct'));
          while (!isMarked()) await new Promise((resolve) => setTimeout(resolve, 10));
        }
      }, times);
    const kept = async () => {
      await expect.poll(() => paintedWords(tab, 'isnad-actor'), soon).toContain('Wilhelmina Trask');
      return tab.evaluate(
        () => ({
          ranges: [...CSS.highlights.values()].map(({ size }) => size).reduce((sum, size) => sum + size, 0),
          sheets: document.adoptedStyleSheets.length,
          elements: document.querySelectorAll('*').length,
        }),
        null,
      );
    };
    const counted = browser === 'chrome' ? await counters(stage.session.native as BrowserContext) : null;
    await visit(10);
    const before = await kept();
    const early = await counted?.();
    await visit(100);
    expect(await kept()).toEqual(before);
    const late = await counted?.();
    if (early && late) {
      // An article that stayed would be twenty nodes, a listener on each of them one more.
      expect(late.nodes - early.nodes).toBeLessThan(200);
      expect(late.jsEventListeners - early.jsEventListeners).toBeLessThan(10);
      expect(late.heap - early.heap).toBeLessThan(1_000_000);
    }
    await tab.close();
  });
});

/** Counts what the newest tab's process holds of nodes, listeners and bytes, garbage aside. */
async function counters(context: BrowserContext) {
  const page = context.pages().at(-1);
  if (!page) throw new Error('no page');
  const protocol = await context.newCDPSession(page);
  return async () => {
    await protocol.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await protocol.send('Memory.getDOMCounters');
    const { usedSize } = await protocol.send('Runtime.getHeapUsage');
    return { nodes, jsEventListeners, heap: usedSize };
  };
}
