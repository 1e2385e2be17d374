import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalSite } from '../../scripts/browser/serve.ts';
import { openArticle } from './driver/article.ts';
import { cardIn, clickWords, type Words } from './driver/card.ts';
import { serveFixtures } from './driver/fixtures.ts';
import { browsers, scratch, start, type Session } from './driver/session.ts';

const quoted: Words = { inside: '.story__body', words: 'لا يوجد حل عسكري لهذا الصراع' };

describe.each(browsers)('the card at a mark in %s', (browser) => {
  const { folder, remove } = scratch();
  let site: LocalSite;
  let session: Session;
  const address = (name = 'karabakh-ar.html') => `${site.origin}/${name}`;
  beforeAll(async () => {
    site = await serveFixtures();
    session = await start(browser, folder);
  });
  afterAll(async () => {
    await session.close();
    await site.close();
    remove();
  });

  it('shows the exact words, the speaker and the reason, and gives the focus back on Escape', async () => {
    const tab = await openArticle(session, address());
    await tab.evaluate(() => document.querySelector<HTMLElement>('.share-bar button')?.focus(), null);
    await clickWords(tab, quoted);
    const card = await cardIn(tab);
    expect(card.words).toBe(quoted.words);
    expect(card.text).toContain('أباثوراي');
    expect(card.direction).toBe('rtl');
    expect(card.role).toBe('dialog');
    expect(card.fields).toBe(0);
    expect(card.smallest).toBeGreaterThanOrEqual(24);
    await tab.press('Escape');
    await tab.waitFor(() => document.documentElement.lastElementChild === document.body, null, 'a bare page');
    await tab.close();
  });
});
