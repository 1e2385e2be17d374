import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: { runtime: { getURL: (path: string) => path } } }));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const file = readFileSync('public/models/arab.bin');
const changed = (at: number): Uint8Array => file.map((byte, place) => (place === at ? byte ^ 1 : byte));

/** What the background finds names with when the package's model file holds these bytes. */
async function sourceWith(bytes: Uint8Array | null, language: string): Promise<unknown> {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    return Promise.resolve(new Response(bytes && new Uint8Array(bytes), { status: bytes ? 200 : 404 }));
  });
  const { modelFor } = await import('@/entrypoints/background/models.ts');
  const { source, model } = await modelFor(language);
  return [source, model !== undefined, ...asked];
}

it.each<[string, Uint8Array | null, string]>([
  ['whole', file, 'model'],
  ['missing', null, 'model-unusable'],
  ['empty', file.subarray(0, 0), 'model-unusable'],
  ['truncated', file.subarray(0, file.length >> 1), 'model-unusable'],
  ['of another format', changed(4), 'model-unusable'],
  ['of other features', changed(5), 'model-unusable'],
  ['damaged in one bit', changed(file.length - 9), 'model-unusable'],
])('a model file that is %s', async (_, bytes, source) => {
  expect(await sourceWith(bytes, 'ar')).toEqual([source, source === 'model', '/models/arab.bin']);
});

it.each([
  ['zh', 'hani'],
  ['ja', 'jpan'],
  ['hi', 'deva'],
])('asks for the file of its own script in %s', async (language, group) => {
  const bytes = readFileSync(`public/models/${group}.bin`);
  expect(await sourceWith(bytes, language)).toEqual(['model', true, `/models/${group}.bin`]);
});

it('asks for no file in a language that no model serves', async () => {
  expect(await sourceWith(file, 'ru')).toEqual(['core', false]);
});

it('says so when the request for the file fails', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const { modelFor } = await import('@/entrypoints/background/models.ts');
  expect(await modelFor('ar')).toEqual({ source: 'model-unusable' });
});
