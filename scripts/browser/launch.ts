import { mkdirSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { BrowserName } from '../setup/browsers.ts';

/** As in the manifest; Firefox maps it to the address of the extension's pages. */
const GECKO_ID = 'isnad@isnad.example';
const GECKO_UUID = '6f6a1c6e-27c4-4f0c-9b1a-9d2b8a54c0de';

export interface LaunchOptions {
  readonly executable: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly profile: string;
  readonly headless: boolean;
  /** Where downloads go. */
  readonly downloads: string;
  /** Address of a proxy that everything goes through, `host:port`. */
  readonly proxy?: string;
  /** Further preferences of Firefox. */
  readonly preferences?: Readonly<Record<string, unknown>>;
}

export interface Launched {
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
}

/** Starts a browser with the extension loaded. The caller closes `browser`. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Launched> {
  mkdirSync(options.downloads, { recursive: true });
  return name === 'chrome' ? launchChrome(options) : launchFirefox(options);
}

async function launchChrome(options: LaunchOptions): Promise<Launched> {
  const { executable, extension, profile, headless, downloads, proxy } = options;
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: executable,
    headless,
    userDataDir: profile,
    // Chrome with a brand ignores --load-extension: it is loaded over the debugging pipe.
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [
      // Root has no sandbox to give; the browser refuses to start without this.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });
  const id = await browser.installExtension(extension);
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: path.resolve(downloads),
  });
  return { browser, origin: `chrome-extension://${id}` };
}

async function launchFirefox(options: LaunchOptions): Promise<Launched> {
  const { executable, extension, profile, headless, downloads, proxy, preferences } = options;
  const [proxyHost, proxyPort] = proxy?.split(':') ?? [];
  mkdirSync(profile, { recursive: true });
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    userDataDir: profile,
    defaultViewport: null,
    // Without it the driver may not open pages of an extension.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      // A temporary extension keeps its data over a restart of the same profile.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'browser.download.folderList': 2,
      'browser.download.dir': path.resolve(downloads),
      ...(proxyHost && {
        'network.proxy.type': 1,
        'network.proxy.http': proxyHost,
        'network.proxy.http_port': Number(proxyPort),
        'network.proxy.ssl': proxyHost,
        'network.proxy.ssl_port': Number(proxyPort),
        'network.proxy.allow_hijacking_localhost': true,
      }),
      ...preferences,
    },
  });
  await browser.installExtension(extension);
  return { browser, origin: `moz-extension://${GECKO_UUID}` };
}

/** How long a page of the extension may take to show its root, ms. */
const PATIENCE = 10_000;

/**
 * Opens a page of the extension in a tab. Firefox changes the tab's process on the way and tells the driver
 * nothing dependable of it: what counts is that the page's own root is there.
 */
export async function openExtensionPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  const going = page.goto(address, { timeout: PATIENCE, waitUntil: 'domcontentloaded' }).catch(() => null);
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    try {
      await page.waitForSelector('#root > *', { timeout: 1000 });
      return page;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    } finally {
      await Promise.race([going, new Promise((resolve) => setTimeout(resolve, 100))]);
    }
  }
}
