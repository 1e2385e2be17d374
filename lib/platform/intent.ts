import type { Browser } from 'webextension-polyfill';
import { Intent } from '../model/intent.ts';

type Api = Pick<Browser, 'storage'>;

const keyOf = (tabId: number): string => `intent-${tabId}`;

/** Leaves an intent for the view that is open on the tab, or the next one to open. Kept in memory by the browser, gone with it. */
export const leaveIntent = ({ storage }: Api, tabId: number, intent: Intent): Promise<void> =>
  storage.session.set({ [keyOf(tabId)]: intent });

/** Takes the intent of a tab, once; null when there is none. */
export async function takeIntent({ storage }: Api, tabId: number): Promise<Intent | null> {
  const key = keyOf(tabId);
  const intent = Intent.safeParse((await storage.session.get(key))[key]);
  if (!intent.success) return null;
  await storage.session.remove(key);
  return intent.data;
}

/** Calls back when an intent is left for the tab, until the returned function is called. */
export function onIntent({ storage }: Api, tabId: number, listener: () => void): () => void {
  const key = keyOf(tabId);
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[key]?.newValue !== undefined) listener();
  };
  storage.onChanged.addListener(onChanged);
  return () => storage.onChanged.removeListener(onChanged);
}
