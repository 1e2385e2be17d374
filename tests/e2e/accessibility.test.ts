import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalSite } from '../../scripts/browser/serve.ts';
import { openArticle, openPopup } from './driver/article.ts';
import { serveFixtures } from './driver/fixtures.ts';
import { browsers, scratch, start, type Session } from './driver/session.ts';
import type { Tab } from './driver/tab.ts';

interface Violation {
  readonly id: string;
  readonly nodes: readonly string[];
}

const directions = ['ltr', 'rtl'] as const;

/** Violations of axe's rules on a page of the extension, drawn in the direction given. */
async function violations(tab: Tab, direction: (typeof directions)[number]): Promise<Violation[]> {
  // The driver evaluates outside of the page's policy, which forbids code made of strings.
  await tab.inject(axe.source);
  return tab.evaluate(async (dir) => {
    document.documentElement.dir = dir;
    const { axe: rules } = globalThis as unknown as { axe: typeof axe };
    const result = await rules.run(document, { resultTypes: ['violations'] });
    return result.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
  }, direction);
}

describe.each(browsers)('accessibility in %s', (browser) => {
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

  it.each(['karabakh-ar.html', 'karabakh-en.html'])('the popup on %s has no violation', async (name) => {
    const address = `${site.origin}/${name}`;
    const article = await openArticle(session, address);
    const popup = await openPopup(session, address);
    await popup.waitFor(() => document.querySelector('[data-row]') !== null, null, 'the list');
    for (const tabName of ['quotations', 'actors', 'notes']) {
      await popup.click(`#tab-${tabName}`);
      for (const direction of directions)
        expect({ tabName, direction, found: await violations(popup, direction) }).toEqual({
          tabName,
          direction,
          found: [],
        });
    }
    await popup.close();
    await article.close();
  });

  it.each(['popup.html', 'library.html', 'sidepanel.html', 'options.html', 'welcome.html'])(
    '%s with nothing to show has no violation',
    async (page) => {
      const tab = await session.openExtensionPage(page);
      for (const direction of directions)
        expect({ direction, found: await violations(tab, direction) }).toEqual({ direction, found: [] });
      await tab.close();
    },
  );
});
