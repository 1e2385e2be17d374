import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalSite } from '../../scripts/browser/serve.ts';
import { openArticle, openPopup, writeNote } from './driver/article.ts';
import { serveFixtures } from './driver/fixtures.ts';
import { chooseFile } from './driver/library.ts';
import { browsers, scratch, start, type Session } from './driver/session.ts';
import type { Tab } from './driver/tab.ts';
import { press } from './driver/work.ts';

const NOTE = 'قارنت النص ببيان الكرملين: مطابق (see p. 3).';

const notesIn = (popup: Tab): Promise<string[]> =>
  popup.evaluate(() => [...document.querySelectorAll('[data-note]')].map((note) => note.textContent), null);

describe.each(browsers)('a note in %s', (browser) => {
  const { folder, remove } = scratch();
  let site: LocalSite;
  let address: string;
  let session: Session | undefined;
  beforeAll(async () => {
    site = await serveFixtures();
    address = `${site.origin}/karabakh-ar.html`;
  });
  afterAll(async () => {
    await session?.close();
    await site.close();
    remove();
  });

  it('is written in the popup, survives a restart of the browser, and comes back from its export', async () => {
    session = await start(browser, folder);
    await openArticle(session, address);
    const popup = await openPopup(session, address);
    await writeNote(popup, NOTE);
    await popup.click('[data-action="done"]');
    await session.close();

    session = await start(browser, folder);
    await openArticle(session, address);
    const again = await openPopup(session, address);
    await again.waitFor(
      () => document.querySelector('[data-note]') !== null,
      null,
      'the note after the restart',
    );
    expect(await notesIn(again)).toEqual([NOTE]);

    const file = await exportFrom(again, path.join(folder, 'downloads'));
    await session.close();

    const empty = scratch();
    session = await start(browser, empty.folder);
    await openArticle(session, address);
    const library = await session.openExtensionPage('library.html');
    await press(library, '[data-action="import"]');
    await chooseFile(library, 'notes.json', readFileSync(file, 'utf8'));
    await press(library, '[data-action="confirm-import"]');
    await library.waitFor(() => document.querySelector('[data-imported]') !== null, null, 'the import');
    await library.close();

    const third = await openPopup(session, address);
    await third.waitFor(() => document.querySelector('[data-note]') !== null, null, 'the imported note');
    expect(await notesIn(third)).toEqual([NOTE]);
    const back = await exportFrom(third, path.join(empty.folder, 'downloads'));
    expect(withoutTime(back)).toEqual(withoutTime(file));
    await session.close();
    session = undefined;
    empty.remove();
  });
});

async function exportFrom(popup: Tab, downloads: string): Promise<string> {
  await popup.click('[data-action="export"]');
  await expect.poll(() => wholeExport(downloads), { timeout: 10_000 }).not.toBeNull();
  return wholeExport(downloads) ?? '';
}

/** The first export in a folder that is written to its end. */
function wholeExport(downloads: string): string | null {
  for (const name of readdirSync(downloads).filter((entry) => /^isnad.*\.json$/.test(entry))) {
    const file = path.join(downloads, name);
    if (readFileSync(file, 'utf8').endsWith('}\n')) return file;
  }
  return null;
}

function withoutTime(file: string): unknown {
  const { exportedAt, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  expect(exportedAt).toMatch(/^\d{4}-/);
  return rest;
}
