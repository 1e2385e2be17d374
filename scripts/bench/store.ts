import * as z from 'zod/mini';
import { type BrowserChoice, inPage, launch, servePage } from './in-browser.ts';

const Figures = z.record(z.string(), z.number());

/**
 * Imports a library, then opens it in a fresh page and measures lists, searches, export and a thousand marks. Prints a
 * table; resolves to the figures (ms, UTF-16 units).
 */
export async function store(choice: BrowserChoice, articles: number, annotations: number): Promise<object> {
  const server = await servePage('store-page.ts');
  const browser = await launch(choice);
  try {
    const run = async (call: string) =>
      z.parse(Figures, await inPage(browser, server.url, `isnadBench.${call}`));
    const filled = await run(`fill(${articles}, ${annotations})`);
    const used = await run(`use(${articles})`);
    const figures = { ...filled, ...used };
    console.table(figures);
    return { bench: 'store', browser: choice.browser, articles, annotations, ...figures };
  } finally {
    await browser.close();
    server.close();
  }
}
