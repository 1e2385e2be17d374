/** What can happen to a page while it is read. */
export interface PageEvents {
  /** The article's part of the page changed; called at most once per `QUIET` ms of silence. */
  onChange(): void;
  /** The address changed without a new document. */
  onNavigate(): void;
  /** Called about once a second while the page is seen, and when it is shown again. */
  onTick(): void;
}

/** Silence in ms after the last mutation before the article is read again. */
const QUIET = 400;
/** Under endless mutations the article is still read again after this time, ms. */
const PATIENCE = 2000;
const TICK = 1000;

/** Watches one page until `signal` aborts. `root()` is asked again after each navigation. */
export function watchPage(root: () => Element, events: PageEvents, signal: AbortSignal): { refocus(): void } {
  let address = location.href;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstMutation = 0;

  const fire = () => {
    firstMutation = 0;
    events.onChange();
  };
  const observer = new MutationObserver(() => {
    const now = performance.now();
    firstMutation ||= now;
    clearTimeout(timer);
    timer = setTimeout(fire, Math.max(0, Math.min(QUIET, firstMutation + PATIENCE - now)));
  });
  const refocus = () => {
    observer.disconnect();
    observer.observe(root(), { childList: true, subtree: true, characterData: true });
  };
  const checkAddress = () => {
    // A fragment is a place in the same article.
    if (location.href.split('#')[0] === address.split('#')[0]) return;
    address = location.href;
    events.onNavigate();
  };
  const tick = () => {
    if (document.visibilityState !== 'visible') return;
    checkAddress();
    events.onTick();
  };

  refocus();
  const interval = setInterval(tick, TICK);
  addEventListener('popstate', checkAddress, { signal });
  addEventListener('pageshow', tick, { signal });
  document.addEventListener('visibilitychange', tick, { signal });
  // Chromium and Firefox 147 tell of pushState here; elsewhere the tick sees it.
  if ('navigation' in globalThis) {
    const { navigation } = globalThis as unknown as { navigation: EventTarget };
    navigation.addEventListener('navigatesuccess', checkAddress, { signal });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(interval);
    clearTimeout(timer);
  });
  return { refocus };
}
