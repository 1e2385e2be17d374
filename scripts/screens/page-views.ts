import type { Page } from 'puppeteer-core';
import { click, see, type, type Stage } from './stage.ts';

/** Settings and welcome page, whole and in their states. */
export const pageViews: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  settings: async (stage) => {
    const page = await stage.openView('options.html');
    await whole(page, 3200);
    await stage.shoot(page, '30-settings');
    await type(page, '#sites input[type="text"]', 'file:///etc');
    await page.keyboard.press('Enter');
    await see(page, '[role="alert"]');
    await click(page, '[data-action="paused"]');
    await click(page, '[data-action="mark-actors"]');
    await stage.shoot(page, '31-settings-states');
    await click(page, '[data-action="paused"]');
    await click(page, '[data-action="mark-actors"]');
    await page.setViewport({ width: 1100, height: 900 });
    await click(page, '[data-action="delete-everything"]');
    await stage.shoot(page, '32-delete-everything');
    await page.keyboard.press('Escape');
    await click(page, '[data-scale="quotation"] [data-action="copy-scale"]');
    await page.evaluate(() => document.querySelector('#scales')?.scrollIntoView());
    await see(page, '[data-action="save-scale"]');
    await stage.shoot(page, '37-own-scale');
    await click(page, '[data-action="cancel-scale"]');
    await whole(page, 3200);
    await click(page, '#look input[value="dark"]');
    await see(page, '[data-theme="dark"]');
    await stage.shoot(page, '33-settings-dark');
    const welcome = await stage.openView('welcome.html');
    await showSample(welcome);
    await stage.shoot(welcome, '34-welcome-dark');
    await welcome.close();
    await page.bringToFront();
    await click(page, '#look input[value="auto"]');
    await see(page, ':root:not([data-theme])');
    await page.close();
  },
  welcome: async (stage) => {
    const page = await stage.openView('welcome.html');
    await showSample(page);
    await click(page, '[data-row]');
    await stage.shoot(page, '35-welcome');
    await page.setViewport({ width: 400, height: 3200 });
    await stage.shoot(page, '36-welcome-narrow');
    await page.close();
  },
};

/** A window as high as the page, so that the picture holds all of it. */
const whole = (page: Page, height: number): Promise<void> => page.setViewport({ width: 1100, height });

async function showSample(page: Page): Promise<void> {
  await whole(page, 1900);
  await see(page, '[data-row]');
  await page.waitForFunction(() => CSS.highlights.has('isnad-actor'));
}
