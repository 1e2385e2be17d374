import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod/mini';
import { type BrowserChoice, inPage, launch, servePage } from './in-browser.ts';

const Figures = z.record(z.string(), z.number());
type Figures = Readonly<Record<string, number>>;

/** Kinds of queries, as the page has them. */
const kinds = ['one', 'several', 'apart', 'rare', 'mixed', 'beginning', 'manyBeginnings', 'letter'];
/** Searches of each kind in fresh pages of a running browser; the slowest counts. */
const ROUNDS = 5;
/** For how long nobody has the database open, ms: Chromium closes what lies under it some two seconds after the last. */
const CLOSED = 5500;

/** Calls a function of the bench's page in a page of its own. */
type Call = (expression: string) => Promise<Figures>;

/**
 * Imports a library; searches it cold; then, in a browser started anew as on another day, lists, warm searches, export and a
 * thousand marks; at last takes the import back. Prints a table; resolves to the figures (ms, UTF-16 units). What is `cold`
 * is from the start of the page's script, with the opening of the database (`…OpenWorstMs`) in it, one figure a kind of query;
 * `…SearchWorstMs` is the search alone, as a reader meets it who types after the page has shown its first list:
 * - `cold…` in a browser that was just started;
 * - `coldPageNoneOpen…` in a fresh page of a running browser, when nobody had the database open for `CLOSED`;
 * - `coldPageOtherOpen…` in a fresh page while another page has it open.
 *
 * In Chromium the first two depend on how many entries the import wrote: opening its store walks over what is left of its own
 * undo log (`indexed_db/scopes` in its sources), which has an entry for each one that was written, and of which more is left
 * the larger the whole database is. It clears that away itself when the database has been closed for a moment and the browser
 * has run for five minutes to an hour, once in one to three days. With a row in the search index for each record the opening
 * took 220 to 520 ms after the import and 13 to 28 ms when that was cleared; with segments it takes 30 to 60 ms after it.
 */
export async function store(choice: BrowserChoice, articles: number, annotations: number): Promise<object> {
  const server = await servePage('store-page.ts');
  const profile = await mkdtemp(path.join(tmpdir(), 'isnad-store-'));
  const inBrowser = async <T>(task: (call: Call) => Promise<T>): Promise<T> => {
    const browser = await launch(choice, profile);
    try {
      return await task(async (expression) =>
        z.parse(Figures, await inPage(browser, server.url, `isnadBench.${expression}`)),
      );
    } finally {
      await browser.close();
    }
  };
  const anew: Call = (expression) => inBrowser((call) => call(expression));
  try {
    const filled = await anew(`fill(${articles}, ${annotations})`);
    const figures = {
      ...filled,
      ...(await coldSearches(anew, 'cold', 1)),
      ...(await inBrowser((call) => coldSearches(afterPause(call), 'coldPageNoneOpen', ROUNDS))),
      ...(await inBrowser(besideOther)),
      ...(await anew(`use(${articles})`)),
      ...(await anew('takeBack()')),
    };
    console.table(figures);
    return { browser: choice.browser, articles, annotations, ...figures };
  } finally {
    server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 });
  }
}

const afterPause =
  (call: Call): Call =>
  async (expression) => {
    await new Promise((resolve) => setTimeout(resolve, CLOSED));
    return call(expression);
  };

async function besideOther(call: Call): Promise<Figures> {
  const other = call('holdOpen()');
  try {
    await call('whenHeld()');
    return await coldSearches(call, 'coldPageOtherOpen', ROUNDS);
  } finally {
    await call('letGo()');
    await other;
  }
}

/** One search of each kind in each round: the slowest of each kind, of all, and the slowest opening. */
async function coldSearches(call: Call, name: string, rounds: number): Promise<Figures> {
  const worst: Record<string, number> = {};
  const note = (figure: string, ms: number): void => {
    worst[figure] = Math.max(worst[figure] ?? 0, ms);
  };
  for (const kind of kinds)
    for (let round = 0; round < rounds; round++) {
      const { openMs = NaN, ms = NaN } = await call(`cold('${kind}')`);
      note(`${name}${kind[0]?.toUpperCase() ?? ''}${kind.slice(1)}Ms`, ms);
      note(`${name}WorstMs`, ms);
      note(`${name}OpenWorstMs`, openMs);
      note(`${name}SearchWorstMs`, ms - openMs);
    }
  return worst;
}
