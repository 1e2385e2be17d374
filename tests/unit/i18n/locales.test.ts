import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locale.ts';
import { loadTranslator } from '@/lib/i18n/translator.ts';

const resourceOf = (locale: string) =>
  new FluentResource(readFileSync(`lib/i18n/locales/${locale}.ftl`, 'utf8'));

/** Names of the variables anywhere in a parsed message. */
function variablesIn(node: unknown, found = new Set<string>()): Set<string> {
  if (typeof node !== 'object' || node === null) return found;
  if ('type' in node && node.type === 'var' && 'name' in node) found.add(String(node.name));
  for (const child of Object.values(node)) variablesIn(child, found);
  return found;
}

const messagesOf = (locale: string): Record<string, string[]> =>
  Object.fromEntries(resourceOf(locale).body.map(({ id, value }) => [id, [...variablesIn(value)].sort()]));

const code = ['components', 'entrypoints', 'lib']
  .flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(path.join(room, file), 'utf8')),
  )
  .join('\n');

/** Ids that the code names in full; those put together from parts are seen in the views' own tests. */
const named = [...code.matchAll(/\bt\(\s*'([a-z][\w-]*)'/g)].map((match) => match[1] ?? '');
const literals = new Set([...code.matchAll(/['"`]([a-z][\w-]*)['"`]/g)].map((match) => match[1] ?? ''));
/** What stands before and after the value in ids that are put together from one, such as `kind-${kind}-hint`. */
const templates = [...code.matchAll(/`([a-z][a-zA-Z-]*-)\$\{[^}]*\}((?:-[a-z]+)?)`/g)].map((match) => ({
  before: match[1] ?? '',
  after: match[2] ?? '',
}));

describe.each(locales)('the messages in %s', (locale) => {
  const source = readFileSync(`lib/i18n/locales/${locale}.ftl`, 'utf8');
  const messages = messagesOf(locale);

  it('are those of English, with the same variables', () => {
    expect(messages).toEqual(messagesOf('en'));
  });

  it('are each written once, and none is lost to a mistake in the file', () => {
    const ids = [...source.matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map((match) => match[1]);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.sort()).toEqual(Object.keys(messages).sort());
  });

  it('hold every message that the code names', () => {
    expect([...new Set(named)].filter((id) => !Object.hasOwn(messages, id))).toEqual([]);
  });

  it('are each used somewhere in the code', () => {
    const isMade = (id: string) =>
      templates.some(({ before, after }) => id.startsWith(before) && id.endsWith(after));
    expect(Object.keys(messages).filter((id) => !literals.has(id) && !isMade(id))).toEqual([]);
  });

  it('name every command of the manifest', () => {
    const config = readFileSync('wxt.config.ts', 'utf8');
    const commands = /^ {4}commands: \{$([\s\S]*?)^ {4}\}/m.exec(config)?.[1] ?? '';
    const names = [...commands.matchAll(/^ {6}(\[.*\]|'?[a-z_-]+'?): \{/gm)].flatMap((match) =>
      [...(match[1] ?? '').matchAll(/[a-z_]+(?:[-_][a-z]+)+/g)].map(String),
    );
    expect(names).toEqual(expect.arrayContaining(['toggle-marks', 'open-side-panel']));
    for (const name of names)
      expect(messages).toHaveProperty(`command-${name.replace(/^_/, '').replaceAll('_', '-')}`);
  });

  it('have every plural form of the language', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    for (const match of source.matchAll(/\{ \$count ->\n([\s\S]*?)\n\}/g)) {
      const keys = [...(match[1] ?? '').matchAll(/\[(\w+)\]/g)].map((key) => key[1]);
      expect(keys, match[0]).toEqual(expect.arrayContaining(forms));
    }
  });
});

it.each([
  ['auto', '3'],
  ['latn', '3'],
  ['arab', '٣'],
] as const)('digits %s: numbers in messages are written with %s', async (digits, expected) => {
  expect((await loadTranslator('ar', digits)).t('site-count', { count: 3 })).toContain(expected);
});
