import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalSite } from '../../scripts/browser/serve.ts';
import { openArticle, openPopup } from './driver/article.ts';
import { serveFixtures } from './driver/fixtures.ts';
import { browsers, scratch, start, type Session } from './driver/session.ts';
import type { Tab } from './driver/tab.ts';

/** Waits until the popup says something that is not «busy», and returns its words. */
async function said(popup: Tab): Promise<string> {
  await popup.waitFor(
    () => document.querySelector('[role="status"]:not([aria-busy="true"]) p') !== null,
    null,
    'a stated reason',
  );
  return popup.evaluate(() => document.querySelector('main')?.innerText ?? '', null);
}

describe.each(browsers)('what the popup says in %s', (browser) => {
  const { folder, remove } = scratch();
  let site: LocalSite;
  let session: Session;
  beforeAll(async () => {
    site = await serveFixtures();
    session = await start(browser, folder);
  });
  afterAll(async () => {
    await session.close();
    await site.close();
    remove();
  });

  it('on a front page: no article, why, and a way to use it anyway', async () => {
    const address = `${site.origin}/front-page.html`;
    const tab = await session.openPage(address);
    const popup = await openPopup(session, address);
    expect(await said(popup)).toContain('does not look like an article');
    await popup.click('[data-action="use-anyway"]');
    await popup.waitFor(() => document.querySelector('[role="tablist"]') !== null, null, 'the lists');
    await tab.close();
    await popup.close();
  });

  it('on a PDF: that it is one', async () => {
    const address = `${site.origin}/report.pdf`;
    const tab = await session.openPage(address);
    const popup = await openPopup(session, address);
    expect(await said(popup)).toContain('This is a PDF');
    await popup.close();
    await tab.close();
  });

  it('on a page of the extension: that nothing runs there', async () => {
    const popup = await session.openExtensionPage('popup.html');
    expect(await said(popup)).toContain('Extensions cannot run on this page');
    await popup.close();
  });

  it('on a tab that is gone', async () => {
    const address = `${site.origin}/karabakh-en.html`;
    const tab = await openArticle(session, address);
    const popup = await openPopup(session, address);
    await popup.waitFor(() => document.querySelector('[data-row]') !== null, null, 'the list');
    await tab.close();
    await popup.reload();
    expect(await said(popup)).toContain('no longer open');
    await popup.close();
  });
});
