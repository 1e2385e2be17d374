import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserContext } from 'playwright';
import type { Browser } from 'puppeteer-core';
import { buildFolder, type BuildMode } from '../../../scripts/setup/build.ts';
import type { BrowserName } from '../../../scripts/setup/browsers.ts';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import type { Tab } from './tab.ts';

export interface SessionOptions {
  readonly extension: string;
  readonly profile: string;
  readonly downloads: string;
  readonly proxy?: string;
  /** Chromium's further arguments. */
  readonly args?: readonly string[];
  /** Firefox's further preferences. */
  readonly preferences?: Readonly<Record<string, unknown>>;
}

/** A running browser with the extension. */
export interface Session {
  readonly name: BrowserName;
  /** Of the extension's pages, without a slash at the end. */
  readonly origin: string;
  openPage(address: string): Promise<Tab>;
  /** `route`: file and what follows it, such as `popup.html#tab=3`. */
  openExtensionPage(route: string): Promise<Tab>;
  close(): Promise<void>;
  /** The driver's own browser, for what only one of them can do. */
  readonly native: BrowserContext | Browser;
}

export const browsers: readonly BrowserName[] = ['chrome', 'firefox'];

/** A folder of its own for one test; `remove` takes it away. */
export function scratch(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'isnad-e2e-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }) };
}

export const downloadsIn = (folder: string): string => path.join(folder, 'downloads');

/** Starts a browser on a profile below `folder`; the same folder again finds the data of before. */
export function start(
  name: BrowserName,
  folder: string,
  options: Partial<SessionOptions> & { readonly mode?: BuildMode } = {},
): Promise<Session> {
  const { mode = 'e2e', ...rest } = options;
  const session = {
    extension: buildFolder(name, mode),
    profile: path.join(folder, 'profile'),
    downloads: downloadsIn(folder),
    ...rest,
  };
  return name === 'chrome' ? startChromium(session) : startFirefox(session);
}
