import * as z from 'zod/mini';
import type { Browser } from 'webextension-polyfill';
import { Offset } from '../model/primitives.ts';

/** What the reader chose to do in the page, to be done in the popup: no note is typed where a page could hear it. */
export const Intent = z.object({
  do: z.enum(['annotate', 'mark-quotation', 'mark-actor']),
  /** Stretch of the article's text, UTF-16 units. */
  start: Offset,
  end: Offset,
});
export type Intent = z.infer<typeof Intent>;

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
