import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';
import * as z from 'zod/mini';

export interface BrowserChoice {
  readonly browser: 'chrome' | 'firefox';
  readonly executablePath: string;
}

const Output = z.array(z.looseObject({ output: z.array(z.looseObject({ code: z.optional(z.string()) })) }));

/** A file of this folder with everything it imports, as one script. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['iife'], name: 'page' },
    },
  });
  return z.parse(Output, [result].flat())[0]?.output[0]?.code ?? '';
}

export interface PageServer {
  readonly url: string;
  readonly close: () => void;
}

/**
 * Serves a page with the script on a free loopback port; `onAck` hears what the page acknowledges (`/ack?…`), `files` are
 * further bytes by path.
 */
export async function servePage(
  entry: string,
  onAck: (what: string) => void = () => undefined,
  files: Readonly<Record<string, Uint8Array>> = {},
): Promise<PageServer> {
  const script = await bundle(entry);
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/ack') onAck(search.slice(1));
    const file = Object.hasOwn(files, pathname) ? files[pathname] : undefined;
    if (file) {
      response.setHeader('content-type', 'application/octet-stream');
      response.end(file);
      return;
    }
    response.setHeader(
      'content-type',
      pathname === '/page.js' ? 'text/javascript' : 'text/html; charset=utf-8',
    );
    if (pathname === '/page.js') response.end(script);
    else
      response.end(
        pathname === '/' ? '<!doctype html><title>bench</title><script src="/page.js"></script>' : '',
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** A headless browser; with a profile folder its data outlive it. */
export const launch = ({ browser, executablePath }: BrowserChoice, profile?: string): Promise<Browser> =>
  puppeteer.launch({
    browser,
    executablePath,
    headless: true,
    args: browser === 'chrome' ? ['--no-sandbox'] : [],
    protocolTimeout: 900_000,
    ...(profile === undefined ? {} : { userDataDir: profile }),
  });

/** Runs an expression in a fresh page and gives its value as JSON. */
export async function inPage(browser: Browser, url: string, expression: string): Promise<unknown> {
  const page = await browser.newPage();
  await page.goto(url);
  const answer: unknown = await page.evaluate(expression);
  await page.close();
  return answer;
}
