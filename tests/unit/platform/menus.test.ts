import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createMenus } from '@/entrypoints/background/menus.ts';

const made: { id: string; title: string }[] = [];

vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: { getUILanguage: () => 'fr-FR' },
    runtime: { getURL: (path: string) => path },
    contextMenus: {
      removeAll: () => Promise.resolve(made.splice(0)),
      create: (item: { id: string; title: string }) => {
        if (made.some(({ id }) => id === item.id)) throw new Error(`twice: ${item.id}`);
        made.push(item);
      },
    },
  },
}));

beforeEach(() => {
  vi.stubGlobal('fetch', (path: string) =>
    Promise.resolve(new Response(readFileSync(`public${path}`, 'utf8'))),
  );
  let last: Promise<unknown> = Promise.resolve();
  vi.stubGlobal('navigator', {
    languages: ['fr-FR', 'ar-LB', 'en-US'],
    locks: { request: (_: string, task: () => Promise<void>) => (last = last.then(task)) },
  });
});
afterEach(() => vi.unstubAllGlobals());

it.each([
  ['en', 'Annotate the selection'],
  ['ar', 'أضف ملاحظة على التحديد'],
  // The browser speaks none of ours: the next of the reader's languages that we have.
  ['auto', 'أضف ملاحظة على التحديد'],
  ['xx', 'أضف ملاحظة على التحديد'],
])('the menu speaks the language of the setting «%s»', async (language, title) => {
  await createMenus({ language });
  expect(made.find(({ id }) => id === 'annotate')?.title).toBe(title);
});

it('changes in a row make one menu, in the last language', async () => {
  await Promise.all([createMenus({ language: 'en' }), createMenus({ language: 'ar' })]);
  expect(made.map(({ title }) => title)).toHaveLength(4);
  expect(made[0]?.title).toBe('أظهر من قال ماذا في هذه الصفحة');
});
