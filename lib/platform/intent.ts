import type { Browser } from 'webextension-polyfill';
import { Intent } from '../model/intent.ts';

const keyOf = (tabId: number): string => `intent-${tabId}`;

/** Leaves an intent for the next view that opens on the tab. Kept in memory by the browser, gone with it. */
export const leaveIntent = (
  { storage }: Pick<Browser, 'storage'>,
  tabId: number,
  intent: Intent,
): Promise<void> => storage.session.set({ [keyOf(tabId)]: intent });

/** Takes the intent of a tab, once; null when there is none. */
export async function takeIntent(
  { storage }: Pick<Browser, 'storage'>,
  tabId: number,
): Promise<Intent | null> {
  const key = keyOf(tabId);
  const intent = Intent.safeParse((await storage.session.get(key))[key]);
  if (!intent.success) return null;
  await storage.session.remove(key);
  return intent.data;
}
