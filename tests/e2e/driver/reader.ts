import type { Browser, Tabs } from 'webextension-polyfill';
import { readTold, type PageState } from '../../../lib/messaging/page-state.ts';
import type { ReaderName, ReaderRequests } from '../../../lib/messaging/protocol.ts';
import type { Tab } from './tab.ts';

/** Asks the reader script of the tab that shows `address`, as the background does; `view` is a page of the extension. */
export const askReaderAt = <N extends ReaderName>(
  view: Tab,
  address: string,
  name: N,
  request: ReaderRequests[N]['request'],
): Promise<ReaderRequests[N]['reply']> =>
  view.evaluate(
    async (asked) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
      const api = browser ?? chrome;
      const tab = (await api.tabs.query({})).find(({ url }: Tabs.Tab) => url === asked.address);
      if (tab?.id === undefined) throw new Error(`no tab shows ${asked.address}`);
      const { name: what, request: how } = asked;
      const reply: { value: ReaderRequests[N]['reply'] } = await api.tabs.sendMessage(tab.id, {
        name: what,
        request: how,
      });
      return reply.value;
    },
    { address, name, request },
  );

/** What the reader of the tab that shows `address` knows of its page. */
export async function stateAt(view: Tab, address: string): Promise<PageState> {
  const told = readTold(await askReaderAt(view, address, 'reader.state', {}));
  if (!told) throw new Error(`no reader tells of ${address}`);
  return told.state;
}

/** Notes every intent that is left from now on, and every view of the popup's page that is there. */
export const watchIntents = (view: Tab): Promise<void> =>
  view.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
    const left: unknown[] = [];
    Object.assign(globalThis, { leftIntents: left });
    (browser ?? chrome).storage.onChanged.addListener((changes, area) => {
      if (area !== 'session') return;
      for (const [key, { newValue }] of Object.entries(changes))
        if (key.startsWith('intent-') && newValue !== undefined) left.push(newValue);
    });
  }, null);

/** The next intent that was noted, and which way the popup's view opened. */
export async function takeNotedIntent(view: Tab): Promise<{ do: string; start: number; end: number }> {
  await view.waitFor(
    () => ((globalThis as { leftIntents?: unknown[] }).leftIntents?.length ?? 0) > 0,
    null,
    'an intent',
  );
  return view.evaluate(() => (globalThis as { leftIntents?: unknown[] }).leftIntents?.shift() as never, null);
}

/** Waits until the popup, or the window that stands in for it, is open. */
export const waitForPopup = (view: Tab): Promise<void> =>
  view.waitFor(
    async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
      const contexts = await (browser ?? chrome).runtime.getContexts({});
      return contexts.some(({ documentUrl }) => documentUrl?.includes('/popup.html'));
    },
    null,
    'the popup',
  );

/** Where some words stand in the text of the article that the tab at `address` shows. */
export async function stretchOf(
  view: Tab,
  address: string,
  words: string,
): Promise<{ start: number; end: number }> {
  const state = await stateAt(view, address);
  const start = state.status === 'ready' ? state.article.text.indexOf(words) : -1;
  if (start < 0) throw new Error(`no such words in the article: ${words}`);
  return { start, end: start + words.length };
}
