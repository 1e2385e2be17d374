import type { Browser } from 'webextension-polyfill';

/** Shows the number of quotations on a tab's button; null clears it. */
export async function showCount(
  { action }: Pick<Browser, 'action'>,
  tabId: number,
  count: number | null,
): Promise<void> {
  const text = count === null ? '' : count > 999 ? '999+' : String(count);
  await action.setBadgeBackgroundColor({ tabId, color: '#5a4300' });
  await action.setBadgeText({ tabId, text });
}
