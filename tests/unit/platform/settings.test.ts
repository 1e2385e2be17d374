import { describe, expect, it } from 'vitest';
import { readSettings, type Settings } from '@/lib/model/settings.ts';
import { openSettings } from '@/lib/platform/settings.ts';
import { fakeLocks, fakeStorage } from './fake-storage.ts';

const defaults: Settings = {
  version: 1,
  language: 'auto',
  digits: 'auto',
  theme: 'auto',
  marks: { quotations: true, actors: true, notes: false },
  selectionButton: true,
  sitesOff: [],
  scale: '',
  scales: [],
};

describe('reading settings', () => {
  it.each([
    ['nothing stored', undefined],
    ['null', null],
    ['a text', 'dark'],
    ['a list', ['dark']],
    ['an empty object', {}],
    [
      'every field broken',
      { version: 'x', language: 7, digits: [], theme: null, marks: 1, sitesOff: 'a.example' },
    ],
    ['values of a newer version', { version: 9, language: 'ar-Latn', theme: 'sepia', sitesOff: { a: 1 } }],
    ['a key of the prototype', JSON.parse('{"__proto__": {"theme": "dark"}}')],
  ])('%s: the defaults', (_, stored) => {
    expect(readSettings(stored)).toEqual(defaults);
  });

  it('keeps what is sound beside what is broken', () => {
    const stored = {
      language: 'ar',
      theme: 'neon',
      marks: { quotations: 'no', actors: false },
      sitesOff: ['news.example', 7, 'NOT A SITE', 'news.example', '[::1]', '127.0.0.1'],
    };
    expect(readSettings(stored)).toEqual({
      ...defaults,
      language: 'ar',
      marks: { quotations: true, actors: false, notes: false },
      sitesOff: ['news.example', '[::1]', '127.0.0.1'],
    });
  });
});

describe('stored settings', () => {
  it('loses no write of pages that write at the same time', async () => {
    const { api, held } = fakeStorage();
    const locks = fakeLocks();
    const pages = Array.from({ length: 3 }, () => openSettings(api, locks));
    const [first, second, third] = pages;
    await Promise.all([
      first?.update(() => ({ theme: 'dark' })),
      second?.update(({ marks }) => ({ marks: { ...marks, actors: false } })),
      third?.update(({ marks }) => ({ marks: { ...marks, notes: true } })),
      first?.update(({ sitesOff }) => ({ sitesOff: [...sitesOff, 'one.example'] })),
      second?.update(({ sitesOff }) => ({ sitesOff: [...sitesOff, 'two.example'] })),
      third?.update(() => ({ language: 'ar' })),
    ]);
    expect(readSettings(held('local')['settings'])).toEqual({
      ...defaults,
      language: 'ar',
      theme: 'dark',
      marks: { quotations: true, actors: false, notes: true },
      sitesOff: ['one.example', 'two.example'],
    });
  });

  it('leaves fields and values of a newer version alone', async () => {
    const { api, held } = fakeStorage({ settings: { version: 2, theme: 'sepia', fontSize: 18 } });
    await openSettings(api, fakeLocks()).update(() => ({ digits: 'arab' }));
    expect(held('local')['settings']).toEqual({ version: 2, theme: 'sepia', fontSize: 18, digits: 'arab' });
  });

  it('tells listeners of changes made elsewhere, and of nothing after they leave', async () => {
    const { api } = fakeStorage();
    const locks = fakeLocks();
    const heard: Settings[] = [];
    const leave = openSettings(api, locks).subscribe((settings) => heard.push(settings));
    const other = openSettings(api, locks);
    await other.update(() => ({ theme: 'light' }));
    await api.storage.local.set({ somethingElse: 1 });
    await api.storage.local.clear();
    leave();
    await other.update(() => ({ theme: 'dark' }));
    expect(heard).toEqual([{ ...defaults, theme: 'light' }, defaults]);
  });

  it('is paused for the session only', async () => {
    const { api, held } = fakeStorage();
    const store = openSettings(api, fakeLocks());
    const heard: boolean[] = [];
    store.subscribePaused((paused) => heard.push(paused));
    expect(await store.isPaused()).toBe(false);
    await store.setPaused(true);
    expect(await store.isPaused()).toBe(true);
    expect(heard).toEqual([true]);
    expect(held('local')).toEqual({});
  });
});
