import { expect, it } from 'vitest';
import { showCount } from '@/lib/platform/badge.ts';

it.each([
  [7, 'auto', '7', 'actionCount 7'],
  [7, 'arab', '٧', 'actionCount ٧'],
  [1200, 'arab', '٩٩٩+', 'actionCount ١٬٢٠٠'],
  ['failed', 'arab', '!', 'actionFailed'],
  [null, 'arab', '', 'actionTitle'],
] as const)('%s found, digits %s: «%s» on the button', async (count, digits, text, title) => {
  const shown: Record<string, string | undefined> = {};
  const api = {
    action: {
      setBadgeBackgroundColor: () => Promise.resolve(),
      setBadgeText: (details: { text: string }) => Promise.resolve((shown['text'] = details.text)),
      setTitle: (details: { title: string }) => Promise.resolve((shown['title'] = details.title)),
    },
    i18n: {
      getMessage: (key: string, ...values: string[]) =>
        key === 'language' ? 'ar' : [key, ...values].join(' '),
    },
  };
  await showCount(api as never, 1, count, digits);
  expect(shown).toEqual({ text, title });
});
