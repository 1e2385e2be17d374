import type { Browser } from 'webextension-polyfill';

declare const browser: Browser | undefined;
declare const chrome: Browser;

/**
 * The browser's own API, for content scripts: the polyfill would be most of their weight. What they use answers
 * with promises in both browsers; listeners reply by callback, which every supported version understands.
 */
export const native: Browser = typeof browser === 'undefined' ? chrome : browser;

/** False after an update or removal of the extension: this script's context is cut off. */
export function isConnected(): boolean {
  try {
    return Boolean(native.runtime.id);
  } catch {
    return false;
  }
}
