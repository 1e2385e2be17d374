import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
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

it('are each used: by the manifest, or by the code', () => {
  const code = ['entrypoints', 'lib']
    .flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(ts|html)$/.test(file))
        .map((file) => readFileSync(path.join(room, file), 'utf8')),
    )
    .concat(readFileSync('wxt.config.ts', 'utf8'))
    .join('\n');
  const families = [...code.matchAll(/sayOf\('(\w+)'/g)].map((match) => `${match[1] ?? ''}_`);
  const unused = Object.keys(english).filter(
    (key) =>
      !code.includes(`'${key}'`) &&
      !code.includes(`__MSG_${key}__`) &&
      !families.some((family) => key.startsWith(family)),
  );
  expect(unused).toEqual([]);
});
