import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksLikeArticle } from '../lib/article/detect.ts';
import { native } from '../lib/messaging/native.ts';

/** Late pages: how long a page that is no article yet is looked at again after it changes, ms. */
const PATIENCE = 30_000;
const QUIET = 500;

/**
 * Registered at run time for the sites that the reader granted. An unlisted script, because the wrapper that comes
 * with a listed content script is ten times its size.
 */
export default defineUnlistedScript(() => {
  const tell = () => {
    if (!looksLikeArticle(document, location.href)) return false;
    void native.runtime.sendMessage({ name: 'page.detected', request: {} });
    return true;
  };
  if (tell()) return;

  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new AbortController();
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (tell()) end.abort();
    }, QUIET);
  };
  const observer = new MutationObserver(lookSoon);
  observer.observe(document, { childList: true, subtree: true });
  // A frame that loads changes nothing in the page around it.
  document.addEventListener('load', lookSoon, { capture: true, signal: end.signal });
  end.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  setTimeout(() => end.abort(), PATIENCE);
});
