import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod/mini';
import { type BrowserChoice, inPage, launch, servePage } from './in-browser.ts';

const Figures = z.record(z.string(), z.number());

/** Kinds of queries, as the page has them. */
const kinds = ['one', 'several', 'apart', 'rare', 'mixed', 'beginning', 'manyBeginnings', 'letter'];

/**
 * Imports a library, starts the browser anew as on another day for each kind of query and for lists, warm searches, export
 * and a thousand marks, and at last takes the import back. Prints a table; resolves to the figures (ms, UTF-16 units).
 * `cold…Ms` are from the start of the page's script, with the opening of the database (`openWorstMs`) in them.
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
    const cold: Record<string, number> = {};
    let openWorstMs = 0;
    for (const kind of kinds) {
      const { openMs = 0, ms = 0 } = await run(`cold('${kind}')`);
      cold[`cold${kind[0]?.toUpperCase() ?? ''}${kind.slice(1)}Ms`] = ms;
      openWorstMs = Math.max(openWorstMs, openMs);
    }
    const coldWorstMs = Math.max(...Object.values(cold));
    const used = await run(`use(${articles})`);
    const figures = { ...filled, ...cold, coldWorstMs, openWorstMs, ...used, ...(await run('takeBack()')) };
    console.table(figures);
    return { browser: choice.browser, articles, annotations, ...figures };
  } finally {
    server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 });
  }
}
