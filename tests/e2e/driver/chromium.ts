import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { PATIENCE, type Tab } from './tab.ts';
import type { Session, SessionOptions } from './session.ts';

/** Chromium by Playwright. Debian's build honours --load-extension. */
export async function startChromium({
  extension,
  profile,
  downloads,
  proxy,
  args = [],
}: SessionOptions): Promise<Session> {
  mkdirSync(downloads, { recursive: true });
  const isFresh = !existsSync(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['ISNAD_CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    acceptDownloads: true,
    ...(proxy && { proxy: { server: `http://${proxy}`, bypass: '<-loopback>' } }),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...args,
    ],
  });
  context.setDefaultTimeout(PATIENCE);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  if (isFresh) await welcomePage(context, origin);
  return {
    name: 'chrome',
    origin,
    openPage: async (address) => {
      const page = await context.newPage();
      await page.goto(address);
      return tabOf(page, downloads);
    },
    openExtensionPage: async (route) => {
      const page = await context.newPage();
      await page.goto(`${origin}/${route}`);
      await page.waitForSelector('#root > *');
      return tabOf(page, downloads);
    },
    close: () => closeAll(context),
    native: context,
  };
}

/** A fresh install opens its welcome page, which would come in front of what a test opens: it goes first. */
async function welcomePage(context: BrowserContext, origin: string): Promise<void> {
  const find = () => context.pages().find((page) => page.url().startsWith(`${origin}/welcome.html`));
  const deadline = Date.now() + PATIENCE;
  // A new page tells its address some time after its birth, and no event says when.
  while (!find() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
  await find()?.waitForLoadState();
}

async function closeAll(context: BrowserContext): Promise<void> {
  await context.close();
}

function tabOf(page: Page, downloads: string): Tab {
  page.on('download', (download) => void download.saveAs(path.join(downloads, download.suggestedFilename())));
  return {
    front: () => page.bringToFront(),
    goto: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    // Playwright types the argument as serialisable by wrapping it; the tests hand over plain data only.
    evaluate: (run, argument) => page.evaluate(run as never, argument as never),
    inject: async (source) => void (await page.evaluate(source)),
    // Asked by time, as in Firefox: a hidden tab draws no frame to be asked in.
    waitFor: async (holds, argument, what) => {
      await page
        .waitForFunction(holds as never, argument as never, { timeout: PATIENCE, polling: 50 })
        .catch(() => {
          throw new Error(`waited in vain: ${what}`);
        });
    },
    click: (selector) => page.click(selector),
    clickAt: (x, y) => page.mouse.click(x, y),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
    },
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    chord: async (held, key) => {
      for (const one of held) await page.keyboard.down(one);
      await page.keyboard.press(key);
      for (const one of held.toReversed()) await page.keyboard.up(one);
    },
    forceColors: (forced) => page.emulateMedia({ forcedColors: forced ? 'active' : 'none' }),
    size: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    close: () => page.close(),
  };
}
