import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod/mini';
import { type BrowserChoice, inPage, launch, servePage } from './in-browser.ts';

const Figures = z.record(z.string(), z.number());

/**
 * Imports a library, starts the browser anew as on another day, and measures in a cold page lists, searches, export and a
 * thousand marks. Prints a table; resolves to the figures (ms, UTF-16 units).
 */
export async function store(choice: BrowserChoice, articles: number, annotations: number): Promise<object> {
  const server = await servePage('store-page.ts');
  const profile = await mkdtemp(path.join(tmpdir(), 'isnad-store-'));
  const run = async (call: string) => {
    const browser = await launch(choice, profile);
    try {
      return z.parse(Figures, await inPage(browser, server.url, `isnadBench.${call}`));
    } finally {
      await browser.close();
    }
  };
  try {
    const filled = await run(`fill(${articles}, ${annotations})`);
    const figures = { ...filled, ...(await run(`use(${articles})`)) };
    console.table(figures);
    return { browser: choice.browser, articles, annotations, ...figures };
  } finally {
    server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 });
  }
}
