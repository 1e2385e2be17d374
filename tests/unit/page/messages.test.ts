import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { QuotationFlag, SpeakerPath } from '@/lib/model/analysis.ts';
import { quotationRules } from '@/lib/quotations/draft.ts';

const read = (locale: string) =>
  JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as Record<
    string,
    { message: string; description: string }
  >;
const english = read('en');
const placeholders = (message: string) => [...message.matchAll(/\$\d/g)].map(String).sort();

describe.each(readdirSync('public/_locales'))('the sentences of %s', (locale) => {
  const messages = read(locale);

  it('are those of every other locale, with the same places for values', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
    for (const [key, { message, description }] of Object.entries(messages)) {
      expect(message, key).not.toBe('');
      expect(description, key).not.toBe('');
      expect(placeholders(message), key).toEqual(placeholders(english[key]?.message ?? ''));
    }
  });

  it('say which language they are in', () => {
    expect(messages['language']?.message).toBe(locale);
  });

  it.each([
    ...quotationRules.map((rule) => `rule_${rule}`),
    ...QuotationFlag.options.map((flag) => `cardFlag_${flag}`),
    ...SpeakerPath.options.filter((path) => path !== 'none').map((path) => `cardPath_${path}`),
  ])('know %s', (key) => {
    expect(messages).toHaveProperty([key.replaceAll('-', '_')]);
  });
});
