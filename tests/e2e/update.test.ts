import { cpSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { LocalSite } from '../../scripts/browser/serve.ts';
import { buildFolder } from '../../scripts/setup/build.ts';
import { openArticle } from './driver/article.ts';
import { textIn } from './driver/card.ts';
import { serveFixtures } from './driver/fixtures.ts';
import { scratch, start, type Session } from './driver/session.ts';
import { speak } from './driver/work.ts';

/** Firefox ends every script of an add-on that goes away, so there is nothing left there that could speak. */
describe('after an update of the extension in chrome', () => {
  const { folder, remove } = scratch();
  const extension = path.join(folder, 'extension');
  let site: LocalSite;
  let session: Session;
  beforeAll(async () => {
    site = await serveFixtures();
    cpSync(buildFolder('chrome', 'e2e'), extension, { recursive: true });
    session = await start('chrome', folder, { extension });
  });
  afterAll(async () => {
    await session.close();
    await site.close();
    remove();
  });

  it('the reader that is still in a page takes its marks away and asks for a reload, in its reader’s language', async () => {
    await speak(session, 'ar');
    const tab = await openArticle(session, `${site.origin}/karabakh-ar.html`);
    const elements = await tab.evaluate(() => document.documentElement.childElementCount, null);
    const [worker] = (session.native as BrowserContext).serviceWorkers();
    // The worker dies of its own reload before it could answer.
    await worker
      ?.evaluate(() => (globalThis as unknown as { chrome: Browser }).chrome.runtime.reload())
      .catch(() => null);
    await tab.waitFor(() => CSS.highlights.size === 0, null, 'the marks to go');
    expect(await tab.evaluate(() => document.documentElement.childElementCount, null)).toBe(elements + 1);
    expect(await textIn(tab, '.told span')).toContain('أعد تحميل الصفحة');
    expect(await textIn(tab, '.told .close')).toBe('إغلاق');
  });
});
