import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers, scratch, start, type Session } from './driver/session.ts';

/** The package as it ships: it may read no page of the web. */
describe.each(browsers)('the welcome page in %s', (browser) => {
  const { folder, remove } = scratch();
  let session: Session;
  beforeAll(async () => {
    session = await start(browser, folder, { mode: 'production' });
  });
  afterAll(async () => {
    await session.close();
    remove();
  });

  it('opens by itself after the install', async () => {
    const options = await session.openExtensionPage('options.html');
    await options.waitFor(
      () => {
        const { browser: own, chrome } = globalThis as unknown as Record<
          'browser' | 'chrome',
          { extension: { getViews: (filter: object) => Window[] } } | undefined
        >;
        const views = (own ?? chrome)?.extension.getViews({ type: 'tab' }) ?? [];
        return views.some(({ location }) => location.pathname === '/welcome.html');
      },
      null,
      'the welcome page',
    );
    await options.close();
  });

  it.each(['en', 'ar'])(
    'reads and marks the sample article in %s without access to any site',
    async (language) => {
      const page = await session.openExtensionPage('welcome.html');
      await page.click(`header input[value="${language}"]`);
      await page.waitFor(
        (wanted) =>
          document.documentElement.lang === wanted &&
          document.querySelector('article')?.lang === wanted &&
          CSS.highlights.has('isnad-direct') &&
          document.querySelectorAll('[data-row]').length > 3,
        language,
        'the marked sample',
      );
      const painted = await page.evaluate(
        () => [...(CSS.highlights.get('isnad-direct') ?? [])].map(String),
        null,
      );
      const listed = await page.evaluate(
        () => document.querySelector('[data-sample-quotations]')?.textContent ?? '',
        null,
      );
      for (const words of painted) expect(listed).toContain(words);

      await page.click('[data-row]');
      await page.waitFor(() => CSS.highlights.has('isnad-pointed'), null, 'the place that was chosen');
      await page.close();
    },
  );

  it('shows the other sample when the reader chooses it, in its own direction', async () => {
    const page = await session.openExtensionPage('welcome.html');
    await page.click('header input[value="en"]');
    await page.click('main input[value="ar"]');
    await page.waitFor(
      () => document.querySelector('article')?.dir === 'rtl' && document.documentElement.dir === 'ltr',
      null,
      'the Arabic sample in an English page',
    );
    await page.close();
  });
});
