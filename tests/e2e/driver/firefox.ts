import type { KeyInput, Page } from 'puppeteer-core';
import { launch, openExtensionPage } from '../../../scripts/browser/launch.ts';
import { PATIENCE, type Tab } from './tab.ts';
import type { Session, SessionOptions } from './session.ts';

/** Firefox by WebDriver BiDi. */
export async function startFirefox({
  extension,
  profile,
  downloads,
  proxy,
  preferences,
}: SessionOptions): Promise<Session> {
  const { browser, origin } = await launch('firefox', {
    executable: process.env['ISNAD_FIREFOX'] ?? '/usr/bin/firefox-esr',
    extension,
    profile,
    downloads,
    headless: true,
    ...(proxy && { proxy }),
    ...(preferences && { preferences }),
  });
  return {
    name: 'firefox',
    origin,
    openPage: async (address) => {
      const page = await browser.newPage();
      await page.goto(address, { waitUntil: 'load' });
      return tabOf(page);
    },
    openExtensionPage: async (route) => tabOf(await openExtensionPage(browser, `${origin}/${route}`)),
    close: () => browser.close(),
    native: browser,
  };
}

function tabOf(page: Page): Tab {
  page.setDefaultTimeout(PATIENCE);
  return {
    front: () => page.bringToFront(),
    goto: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
    // Nor for a reload of an extension's page; the tests wait for what they expect there.
    reload: () => page.evaluate(() => location.reload()),
    // The driver waits for a load that a page from the back-forward cache does not have.
    back: () => page.evaluate(() => history.back()),
    evaluate: (run, argument) => page.evaluate(run as never, argument),
    inject: async (source) => void (await page.evaluate(source)),
    waitFor: async (holds, argument, what) => {
      await page.waitForFunction(holds as never, { timeout: PATIENCE, polling: 50 }, argument).catch(() => {
        throw new Error(`waited in vain: ${what}`);
      });
    },
    click: async (selector) => {
      await (await page.waitForSelector(selector))?.click();
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
    },
    type: (text) => page.keyboard.type(text),
    // The driver knows the space bar by what it types.
    press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
    chord: async (held, key) => {
      for (const one of held) await page.keyboard.down(one);
      await page.keyboard.press(key as KeyInput);
      for (const one of held.toReversed()) await page.keyboard.up(one);
    },
    forceColors: () => Promise.reject(new Error('Firefox’s driver cannot force colours')),
    size: (width, height) => page.setViewport({ width, height }),
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    close: () => page.close(),
  };
}
