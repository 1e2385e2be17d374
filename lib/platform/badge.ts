import type { Browser } from 'webextension-polyfill';
import { tagWithDigits } from '../model/digits.ts';
import type { DigitsChoice } from '../model/settings.ts';

/**
 * Shows the number of quotations on a tab's button, and says it in the button's name for those who do not see it; null
 * clears both. A page that could not be read has a sign, never a colour alone.
 */
export async function showCount(
  { action, i18n }: Pick<Browser, 'action' | 'i18n'>,
  tabId: number,
  count: number | 'failed' | null,
  digits: DigitsChoice,
): Promise<void> {
  const numbers = new Intl.NumberFormat(tagWithDigits(i18n.getMessage('language'), digits));
  const short = (found: number) => (found > 999 ? `${numbers.format(999)}+` : numbers.format(found));
  const text = count === null ? '' : count === 'failed' ? '!' : short(count);
  const title =
    typeof count === 'number'
      ? i18n.getMessage('actionCount', numbers.format(count))
      : i18n.getMessage(count === 'failed' ? 'actionFailed' : 'actionTitle');
  await action.setBadgeBackgroundColor({ tabId, color: '#5a4300' });
  await action.setBadgeText({ tabId, text });
  await action.setTitle({ tabId, title });
}
