import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../setup/browsers.ts';
import { Sentence } from '../setup/sentence.ts';

export interface StartOptions {
  readonly browser: BrowserName;
  readonly headless: boolean;
  readonly port: number;
  readonly page: { readonly file: string } | { readonly url: URL };
}

const SAMPLE = 'tests/fixtures/karabakh-ar.html';
const usage = 'npm start -- [--browser chrome|firefox] [--page FILE|URL] [--headless] [--port N]';

/** What `npm start` was asked for. @throws Sentence on anything that cannot be meant */
export function startOptions(args: string[]): StartOptions {
  const { browser, headless, port, page } = parse(args);
  if (browser !== 'chrome' && browser !== 'firefox')
    throw new Sentence(`--browser takes chrome or firefox, not «${browser}».`);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new Sentence(`--port takes a number up to 65535, not «${port}».`);
  return { browser, headless: headless || !hasDisplay(), port: Number(port), page: whichPage(page) };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        browser: { type: 'string', default: 'chrome' },
        page: { type: 'string', default: SAMPLE },
        headless: { type: 'boolean', default: false },
        port: { type: 'string', default: '0' },
      },
    }).values;
  } catch (error) {
    throw new Sentence(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

function whichPage(page: string): StartOptions['page'] {
  if (/^https?:\/\//i.test(page)) {
    if (!URL.canParse(page)) throw new Sentence(`--page: this is no address: ${page}`);
    return { url: new URL(page) };
  }
  const file = path.resolve(page);
  if (!existsSync(file) || !statSync(file).isFile()) throw new Sentence(`--page: there is no file ${page}`);
  return { file };
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
