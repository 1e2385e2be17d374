import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Browser as Extension } from 'webextension-polyfill';
import { openExtensionPage, type Launched } from '../browser/launch.ts';
import { aimPopupAt } from '../browser/popup.ts';

/** How long anything may take to appear, ms. */
const PATIENCE = 15_000;

export type Width = 'popup' | 'panel' | 'page';
const sizes: Record<Width, { width: number; height: number }> = {
  popup: { width: 400, height: 600 },
  panel: { width: 520, height: 900 },
  page: { width: 1000, height: 800 },
};

/** The extension in one language of the interface, and what is needed to bring its views about. */
export class Stage {
  readonly #launched: Launched;
  readonly #site: string;
  readonly #folder: string;

  private constructor(launched: Launched, site: string, folder: string) {
    this.#launched = launched;
    this.#site = site;
    this.#folder = folder;
  }

  static async set(launched: Launched, site: string, language: string, folder: string): Promise<Stage> {
    const page = await openExtensionPage(launched.browser, `${launched.origin}/library.html`);
    await page.evaluate(chooseLanguage, language);
    await page.close();
    return new Stage(launched, site, folder);
  }

  /** Opens a fixture and waits for its marks, unless it has none. */
  async openArticle(name: string, hasMarks = true): Promise<Page> {
    const page = await this.#launched.browser.newPage();
    await page.setViewport({ width: 1100, height: 900 });
    await page.goto(`${this.#site}/${name}`, { waitUntil: 'load' });
    // A fresh install opens its welcome page when it gets to it; a page behind it is not read and draws no frame.
    await page.bringToFront();
    if (hasMarks)
      await page.waitForFunction(() => CSS.highlights.size > 1, { timeout: PATIENCE, polling: 100 });
    return page;
  }

  /** Address of a fixture. */
  addressOf(name: string): string {
    return `${this.#site}/${name}`;
  }

  /** Opens a page that is no fixture, or one that may not be read. */
  async openAddress(address: string): Promise<Page> {
    const page = await this.#launched.browser.newPage();
    await page.goto(address, { waitUntil: 'load' });
    return page;
  }

  /** The popup on a fixture that is open. */
  async openPopup(name: string, width: Width = 'popup'): Promise<Page> {
    const popup = await openExtensionPage(this.#launched.browser, `${this.#launched.origin}/popup.html`);
    await popup.evaluate(aimPopupAt, this.addressOf(name));
    await popup.setViewport(sizes[width]);
    // The side panel follows the tab in front, which would be its own here: its views are the popup's, as wide as it is.
    if (width === 'panel')
      await popup.evaluate(() => {
        for (const element of [document.documentElement, document.body]) {
          element.style.inlineSize = '100%';
          element.style.blockSize = '100vh';
        }
      });
    return popup;
  }

  async openView(route: string, width: Width = 'page'): Promise<Page> {
    const page = await openExtensionPage(this.#launched.browser, `${this.#launched.origin}/${route}`);
    await page.setViewport(sizes[width]);
    return page;
  }

  async shoot(page: Page, name: string): Promise<void> {
    await page.bringToFront();
    // Two frames: what was just rendered is painted.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await page.screenshot({ path: `${path.join(this.#folder, name)}.png` });
  }
}

/** Runs in a page of the extension. */
async function chooseLanguage(language: string): Promise<void> {
  const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
  await (browser ?? chrome).storage.local.set({ settings: { version: 1, language } });
}

export async function click(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector, { timeout: PATIENCE });
  await page.click(selector);
}

export async function see(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector, { timeout: PATIENCE });
}

export async function type(page: Page, selector: string, text: string): Promise<void> {
  await see(page, selector);
  await page.type(selector, text);
}

/** Opens the quotation whose row holds the words. */
export async function openQuotation(popup: Page, words: string): Promise<void> {
  await popup.waitForFunction(
    (wanted) => [...document.querySelectorAll('[data-row]')].some((row) => row.textContent.includes(wanted)),
    {},
    words,
  );
  await popup.evaluate((wanted) => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
    rows.find((row) => row.textContent.includes(wanted))?.click();
  }, words);
  await see(popup, '[data-screen="quotation"]');
}
