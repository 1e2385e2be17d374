import { expect, it } from 'vitest';
import { showCount } from '@/lib/platform/badge.ts';

it.each([
  [7, 'ar', '7', 'actionCount 7'],
  [7, 'ar-u-nu-arab', '٧', 'actionCount ٧'],
  [1200, 'ar-u-nu-arab', '٩٩٩+', 'actionCount ١٬٢٠٠'],
  ['failed', 'ar-u-nu-arab', '!', 'actionFailed'],
  [null, 'ar-u-nu-arab', '', 'actionTitle'],
] as const)('%s found, in %s: «%s» on the button', async (count, tag, text, title) => {
  const shown: Record<string, string | undefined> = {};
  const api = {
    action: {
      setBadgeBackgroundColor: () => Promise.resolve(),
      setBadgeText: (details: { text: string }) => Promise.resolve((shown['text'] = details.text)),
      setTitle: (details: { title: string }) => Promise.resolve((shown['title'] = details.title)),
    },
  };
  const say = (key: string, ...values: string[]) => [key, ...values].join(' ');
  await showCount(api as never, 1, count, { tag, say });
  expect(shown).toEqual({ text, title });
});
