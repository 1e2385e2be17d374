import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseFile } from './driver/library.ts';
import { browsers, scratch, start, type Session } from './driver/session.ts';
import type { Tab } from './driver/tab.ts';
import { press, waitForNone, waitForOne, waitForText } from './driver/work.ts';

/** More than may be written before the reader is reminded of an export. */
const ARTICLES = 201;

const fileOf = (articles: number): string => {
  const time = '2026-01-01T00:00:00.000Z';
  const kept = Array.from({ length: articles }, (_, n) => ({
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    schema: 1,
    createdAt: time,
    modifiedAt: time,
    version: 1,
    deletedAt: null,
    url: `https://news.example/${n}`,
    key: `news.example/${n}`,
    canonicalUrl: null,
    title: `Story ${n}`,
    byline: null,
    siteName: 'Example',
    publishedAt: null,
    updatedAt: null,
    aliases: [`https://news.example/${n}`],
    language: 'en',
    direction: 'ltr',
    textHash: 'm2-0000000000000000',
  }));
  const generator = { name: 'isnad', version: '0' };
  return JSON.stringify({ format: 'isnad', version: 1, generator, exportedAt: time, articles: kept });
};

/** Runs in a page of the extension: a database of the first version that the second step cannot bring further. */
async function spoil(): Promise<void> {
  const heard = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(String(request.error?.message)));
    });
  const gone = heard(indexedDB.deleteDatabase('isnad'));
  const opening = indexedDB.open('isnad', 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('articles', { keyPath: 'id' }).put({ id: 'kept', title: 'ما كتبته' });
    // The step makes this store itself.
    opening.result.createObjectStore('search');
  };
  await gone;
  (await heard(opening)).close();
}

describe.each(browsers)('what is on this device alone, in %s', (browser) => {
  const { folder, remove } = scratch();
  const downloads = path.join(folder, 'downloads');
  let session: Session;
  beforeAll(async () => {
    session = await start(browser, folder);
  });
  afterAll(async () => {
    await session.close();
    remove();
  });

  const saved = (ending: string): string | null => {
    const name = readdirSync(downloads).find((entry) => entry.endsWith(ending));
    const text = name === undefined ? '' : readFileSync(path.join(downloads, name), 'utf8');
    return text.endsWith('\n') ? text : null;
  };
  const open = (): Promise<Tab> => session.openExtensionPage('library.html');

  it('is told after much work, and no longer once it was exported', async () => {
    const library = await session.openExtensionPage('library.html#import');
    await chooseFile(library, 'many.json', fileOf(ARTICLES));
    await press(library, '[data-action="confirm-import"]');
    await waitForOne(library, '[data-imported]');
    await library.close();

    const list = await open();
    await waitForOne(list, `[data-reminder="${ARTICLES}"]`);
    await waitForText(list, '[data-reminder]', `${ARTICLES} changes are in no export yet`);
    await press(list, '[data-action="export-reminder"]');
    await waitForOne(list, '[data-copy="true"]');
    await press(list, '[data-action="save-export"]');
    await waitForOne(list, '[data-export="saved"]');
    await expect.poll(() => saved('.json'), { timeout: 10_000 }).toContain('"Story 200"');
    await list.close();

    const again = await open();
    await waitForOne(again, '[data-row]');
    await waitForNone(again, '[data-reminder]');
    const options = await session.openExtensionPage('options.html');
    await waitForText(options, '#storage', 'Last export');
    await options.close();
    await again.close();
  });

  it('is offered as it lies there when it cannot be brought to this version', async () => {
    const view = await session.openExtensionPage('welcome.html');
    await view.evaluate(spoil, null);
    const library = await open();
    await press(library, '[data-action="save-raw"]');
    await expect.poll(() => saved('.ndjson'), { timeout: 10_000 }).not.toBeNull();
    const lines = (saved('.ndjson') ?? '').trimEnd().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      { database: 'isnad', version: 1 },
      { store: 'articles', key: 'kept', value: { id: 'kept', title: 'ما كتبته' } },
    ]);
    await library.close();
    await view.close();
  });
});
