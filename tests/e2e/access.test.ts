import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { LocalSite } from '../../scripts/browser/serve.ts';
import { openArticle, waitForMarks } from './driver/article.ts';
import { serveFixtures } from './driver/fixtures.ts';
import { scratch, start, type Session } from './driver/session.ts';
import { clickToolbarButton } from './driver/toolbar.ts';

const marks = () => CSS.highlights.size;

/** The packages as they ship: they hold no site until the reader gives one. */
describe('access to pages on the production build', () => {
  let site: LocalSite;
  let session: Session | undefined;
  let scratched: ReturnType<typeof scratch>;
  beforeEach(async () => {
    scratched = scratch();
    site = await serveFixtures();
  });
  afterEach(async () => {
    await session?.close();
    await site.close();
    scratched.remove();
  });

  it('chrome: reads nothing by itself, and one page when its button is clicked', async () => {
    session = await start('chrome', scratched.folder, {
      mode: 'production',
      args: ['--enable-unsafe-extension-debugging'],
    });
    const address = `${site.origin}/karabakh-ar.html`;
    const other = await session.openPage(`${site.origin}/karabakh-en.html`);
    const tab = await session.openPage(address);
    expect(await tab.evaluate(marks, null)).toBe(0);

    await clickToolbarButton(session, tab, address);
    await waitForMarks(tab);
    expect(await other.evaluate(marks, null)).toBe(0);
  });

  it('firefox: reads the pages of a site from the moment that the reader grants it', async () => {
    session = await start('firefox', scratched.folder, {
      mode: 'production',
      // Nobody can answer the browser's own question here; it is accepted as if the reader had.
      preferences: { 'extensions.webextOptionalPermissionPrompts': false },
    });
    const before = await session.openPage(`${site.origin}/karabakh-ar.html`);
    expect(await before.evaluate(marks, null)).toBe(0);

    const page = await session.openExtensionPage('library.html');
    await page.evaluate(() => {
      const button = document.createElement('button');
      button.id = 'grant';
      button.textContent = 'grant';
      button.onclick = () => {
        const { browser } = globalThis as unknown as { browser: Browser };
        void browser.permissions.request({ origins: ['http://127.0.0.1/*'] });
      };
      document.body.prepend(button);
    }, null);
    await page.click('#grant');

    await waitForMarks(before);
    await openArticle(session, `${site.origin}/karabakh-second-ar.html`);
  });
});
