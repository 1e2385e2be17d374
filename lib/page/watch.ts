import { Attention } from './attention.ts';
import { ChangeWatch, type Watched } from './change-watch.ts';

/** What can happen to a page while it is read. */
export interface PageEvents {
  /** The article's part of the page changed. Resolves with whether that made a difference. */
  onChange(): Promise<boolean>;
  /** The address changed without a new document. */
  onNavigate(): void;
  /** Called about once a second while anybody looks at the page, and when it is shown again. */
  onTick(): void;
}

const TICK = 1000;

export interface PageWatch {
  /** What is read may be another part of the page. */
  refocus(): void;
  /** A view of the extension asked for what is read: the page is followed for a while, hidden or not. */
  noteQuestion(): void;
}

/**
 * Watches one page until `signal` aborts; not while nobody looks at it. `watched()` tells what is read at the moment,
 * and is asked again at each `refocus`.
 */
export function watchPage(watched: () => Watched, events: PageEvents, signal: AbortSignal): PageWatch {
  const attention = new Attention();
  let address = location.href;
  const checkAddress = (): boolean => {
    // What nobody sees waits: it is looked at when the page is shown again.
    if (!attention.isThere) return false;
    // A fragment is a place in the same article.
    if (location.href.split('#')[0] === address.split('#')[0]) return false;
    address = location.href;
    changes.forgive();
    events.onNavigate();
    return true;
  };
  // Sites change their address before, with or after what they show: a change is also a time to look at it.
  const onChange = () => (checkAddress() ? Promise.resolve(true) : events.onChange());
  const changes = new ChangeWatch(watched, onChange, () => attention.isThere, signal);
  const tick = () => {
    if (!attention.isThere) return;
    checkAddress();
    changes.wake();
    events.onTick();
  };

  const interval = setInterval(tick, TICK);
  addEventListener('popstate', checkAddress, { signal });
  addEventListener('pageshow', tick, { signal });
  document.addEventListener('visibilitychange', tick, { signal });
  // Chromium and Firefox 147 tell of pushState here; elsewhere the next change or tick sees it.
  if ('navigation' in globalThis && globalThis.navigation instanceof EventTarget)
    globalThis.navigation.addEventListener('currententrychange', checkAddress, { signal });
  signal.addEventListener('abort', () => clearInterval(interval));
  return {
    refocus: () => changes.refocus(),
    noteQuestion: () => {
      const wasThere = attention.isThere;
      attention.noteQuestion();
      if (!wasThere) tick();
    },
  };
}
