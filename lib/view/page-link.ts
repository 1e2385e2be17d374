import { signal, type ReadonlySignal } from '@preact/signals';
import type { Browser } from 'webextension-polyfill';
import { askBackground, askReader } from '../messaging/client.ts';
import { ownArticle } from '../messaging/own-article.ts';
import { readTold, type PageState, type Told } from '../messaging/page-state.ts';
import type { FailureCode } from '../messaging/result.ts';

/** What a view knows of the page it is about. */
export type LinkedPage =
  | { readonly status: 'loading' }
  | { readonly status: 'unreachable'; readonly code: FailureCode; readonly detail: string }
  | PageState;

/** The reader script of one tab, seen from a page of the extension. */
export interface PageLink {
  readonly tabId: number;
  readonly page: ReadonlySignal<LinkedPage>;
  /** Reads the page again, also when it does not look like an article. */
  readAnyway(): Promise<void>;
  /** Another page may have come to the tab: asks the reader that is there, or sends one. */
  follow(): Promise<void>;
  /** Shows a place of the article in the page; false when it is not there any more. */
  goTo(place: { start: number; end: number }): Promise<boolean>;
  /** Lets the reader select words for a stored quotation; what is selected already comes back at once. */
  pick(id: string): Promise<{ start: number; end: number } | null>;
  /** Tells the page that stored records of its article changed. */
  refreshMarks(): Promise<void>;
  close(): void;
}

/** Links to a tab: asks the reader that is there, or sends one (a click on the button gave access to the tab). */
export function linkPage(api: Browser, tabId: number): PageLink {
  const page = signal<LinkedPage>({ status: 'loading' });

  /** Address of the article that is shown. */
  let shownAt: string | null = null;
  let newest: Pick<Told, 'reader' | 'turn'> | null = null;
  const take = ({ reader, turn, state }: Told, address: string | null) => {
    if (reader === newest?.reader && turn <= newest.turn) return;
    newest = { reader, turn };
    // The same page is being read again: a view in which the reader writes must not go for the moment that it takes.
    if (state.status === 'reading' && page.value.status === 'ready' && isSamePage(address, shownAt)) return;
    shownAt = address;
    page.value = withKept(page.value, state);
  };
  /** Shows what no reader told: whichever tells next is heard, also one that was away and has nothing new to say. */
  const showUntold = (shown: LinkedPage) => {
    newest = null;
    page.value = shown;
  };
  const listen = (
    message: unknown,
    sender: {
      readonly tab?: { readonly id?: number | undefined } | undefined;
      readonly id?: string | undefined;
      readonly url?: string | undefined;
    },
  ) => {
    if (sender.id === api.runtime.id && sender.tab?.id === tabId) {
      const address = sender.url ?? null;
      const told = toldIn(message, address);
      if (told) take(told, address);
    }
    return undefined;
  };
  api.runtime.onMessage.addListener(listen);

  const read = async (force: boolean) => {
    const sent = await askBackground(api, 'page.read', { tabId, force });
    if (sent.ok) await ask();
    else showUntold({ status: 'unreachable', code: sent.code, detail: sent.detail });
  };
  const ask = async (): Promise<boolean> => {
    const [answer, tab] = await Promise.all([
      askReader(api, tabId, 'reader.state', {}),
      api.tabs.get(tabId).catch(() => null),
    ]);
    const address = tab?.url ?? null;
    const told = toldOf(answer, address);
    if (told) take(told, address);
    return told !== null;
  };
  const follow = async () => {
    if (!(await ask())) await read(false);
  };
  void follow();

  return {
    tabId,
    page,
    readAnyway: () => {
      showUntold({ status: 'loading' });
      return read(true);
    },
    follow,
    goTo: async (place) => (await askReader(api, tabId, 'reader.go-to', place)) ?? false,
    pick: async (id) => (await askReader(api, tabId, 'reader.pick', { id })) ?? null,
    refreshMarks: async () => {
      await askReader(api, tabId, 'reader.refresh', {});
    },
    close: () => api.runtime.onMessage.removeListener(listen),
  };
}

/** Whether both are known and differ in the fragment at most. */
const isSamePage = (a: string | null, b: string | null): boolean =>
  a !== null && a.split('#')[0] === b?.split('#')[0];

/** What a reader announces. */
const toldIn = (message: unknown, address: string | null): Told | null =>
  typeof message === 'object' && message !== null && 'told' in message ? toldOf(message.told, address) : null;

/** What a reader tells, checked: a page may have taken over the process that sends it, and speaks for its own site alone. */
function toldOf(sent: unknown, address: string | null): Told | null {
  const told = readTold(sent);
  if (told?.state.status !== 'ready') return told;
  const metadata = ownArticle(told.state.metadata, address);
  return metadata && { ...told, state: { ...told.state, metadata } };
}

/**
 * A newer state, made of the parts of the one before wherever they say the same: what is made of those need not be made
 * again, and views do not draw what they show already.
 */
function withKept(before: LinkedPage, now: PageState): LinkedPage {
  const same = <T>(old: T, fresh: T): T => (JSON.stringify(old) === JSON.stringify(fresh) ? old : fresh);
  if (before.status !== 'ready' || now.status !== 'ready' || same(before, now) === before)
    return same<LinkedPage>(before, now);
  return {
    ...now,
    metadata: same(before.metadata, now.metadata),
    article: same(before.article, now.article),
    quotations: same(before.quotations, now.quotations),
    actors: same(before.actors, now.actors),
  };
}
