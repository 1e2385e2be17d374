import type { Browser } from 'webextension-polyfill';
import { Intent } from '../model/intent.ts';

const keyOf = (tabId: number): string => `intent-${tabId}`;

/** Leaves an intent for the next view that opens on the tab. Kept in memory by the browser, gone with it. */
export const leaveIntent = (
  { storage }: Pick<Browser, 'storage'>,
  tabId: number,
  intent: Intent,
): Promise<void> => storage.session.set({ [keyOf(tabId)]: intent });

/** Takes the intent of a tab, once, whatever other views are open on it; null when there is none. */
export function takeIntent(
  { storage }: Pick<Browser, 'storage'>,
  tabId: number,
  locks: Pick<LockManager, 'request'>,
): Promise<Intent | null> {
  const key = keyOf(tabId);
  return locks.request(key, async () => {
    const intent = Intent.safeParse((await storage.session.get(key))[key]);
    if (!intent.success) return null;
    await storage.session.remove(key);
    return intent.data;
  });
}

/** Calls when an intent is left on a tab while a view is open there; returns the end of listening. */
export function onIntent(
  { storage }: Pick<Browser, 'storage'>,
  tabId: number,
  heard: () => void,
): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[keyOf(tabId)]?.newValue !== undefined) heard();
  };
  storage.onChanged.addListener(listener);
  return () => storage.onChanged.removeListener(listener);
}
