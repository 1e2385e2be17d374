import type { Browser } from 'webextension-polyfill';

interface Spoken {
  /** BCP 47 tag with the reader's digits. */
  readonly tag: string;
  readonly say: (key: string, ...values: string[]) => string;
}

/**
 * Shows the number of quotations on a tab's button, and says it in the button's name for those who do not see it; null
 * clears both. A page that could not be read has a sign, never a colour alone.
 */
export async function showCount(
  { action }: Pick<Browser, 'action'>,
  tabId: number,
  count: number | 'failed' | null,
  { tag, say }: Spoken,
): Promise<void> {
  const numbers = new Intl.NumberFormat(tag);
  const short = (found: number) => (found > 999 ? `${numbers.format(999)}+` : numbers.format(found));
  const text = count === null ? '' : count === 'failed' ? '!' : short(count);
  const title =
    typeof count === 'number'
      ? say('actionCount', numbers.format(count))
      : say(count === 'failed' ? 'actionFailed' : 'actionTitle');
  await action.setBadgeBackgroundColor({ tabId, color: '#5a4300' });
  await action.setBadgeText({ tabId, text });
  await action.setTitle({ tabId, title });
}
