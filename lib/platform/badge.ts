import type { Browser } from 'webextension-polyfill';

/**
 * Shows the number of quotations on a tab's button, and says it in the button's name for those who do not see it; null
 * clears both. A page that could not be read has a sign, never a colour alone.
 */
export async function showCount(
  { action, i18n }: Pick<Browser, 'action' | 'i18n'>,
  tabId: number,
  count: number | 'failed' | null,
): Promise<void> {
  const text = count === null ? '' : count === 'failed' ? '!' : count > 999 ? '999+' : String(count);
  const title =
    typeof count === 'number'
      ? i18n.getMessage('actionCount', String(count))
      : i18n.getMessage(count === 'failed' ? 'actionFailed' : 'actionTitle');
  await action.setBadgeBackgroundColor({ tabId, color: '#5a4300' });
  await action.setBadgeText({ tabId, text });
  await action.setTitle({ tabId, title });
}
