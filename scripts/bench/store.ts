import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';
import * as z from 'zod/mini';

/** The page's script as one string. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('store-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'page',
      },
    },
  });
  const Output = z.array(z.looseObject({ output: z.array(z.looseObject({ code: z.optional(z.string()) })) }));
  return z.parse(Output, [result].flat())[0]?.output[0]?.code ?? '';
}

const Figures = z.record(z.string(), z.number());

async function inPage(browser: Browser, url: string, call: string): Promise<Record<string, number>> {
  const page = await browser.newPage();
  await page.goto(url);
  const answer = await page.evaluate(call);
  await page.close();
  return z.parse(Figures, answer);
}

export interface StoreBenchOptions {
  readonly browser: 'chrome' | 'firefox';
  readonly executablePath: string;
  readonly articles: number;
  readonly annotations: number;
}

/**
 * Imports a library, then opens it in a fresh page and measures lists, searches, export and a thousand marks. Prints a
 * table; resolves to the figures (ms, UTF-16 units).
 */
export async function store(options: StoreBenchOptions): Promise<object> {
  const { browser: name, executablePath, articles, annotations } = options;
  const script = await bundle();
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isScript ? script : '<!doctype html><title>bench</title><script src="/page.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const browser = await puppeteer.launch({
    browser: name,
    executablePath,
    headless: true,
    args: name === 'chrome' ? ['--no-sandbox'] : [],
    protocolTimeout: 900_000,
  });
  try {
    const url = `http://127.0.0.1:${port}/`;
    const filled = await inPage(browser, url, `isnadBench.fill(${articles}, ${annotations})`);
    const used = await inPage(browser, url, `isnadBench.use(${articles})`);
    const figures = { ...filled, ...used };
    console.table(figures);
    return { bench: 'store', browser: name, articles, annotations, ...figures };
  } finally {
    await browser.close();
    server.close();
  }
}
