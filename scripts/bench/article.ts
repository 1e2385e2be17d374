import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import * as z from 'zod/mini';
import { ensureBrowser, type BrowserName } from '../setup/browsers.ts';
import { meanF1, pageF1, scorePage, type PageScore } from '../train-article/shingles.ts';
import { hostileNames, type HostileMeasure } from './article-hostile.ts';
import type { PageMeasure } from './article-in-page.ts';

/** Times in milliseconds; `mapping` and `domUnchanged` are fractions of 1. */
export interface BrowserFigures {
  readonly pages: number;
  /** Characters of the texts that stand in the live node the map names, of all that should. */
  readonly mapping: number;
  readonly domUnchanged: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  /** Median of our time over that of `cloneNode` and `Readability.parse` on the same page. */
  readonly medianRatio: number;
}

/** What is printed beside them. */
interface FurtherFigures {
  readonly f1: number;
  readonly peerF1: number;
  /** Pages whose F1 is below half of the peer's. */
  readonly belowHalf: number;
  /** 95 of 100 pages are read without a longer stretch between two pauses. */
  readonly p95StretchMs: number;
  /** The longest that a hostile document took. */
  readonly hostileMs: number;
}

export interface ArticleFigures {
  readonly bench: 'article';
  readonly chromium: BrowserFigures;
  readonly firefox: BrowserFigures;
}

const PageRecord = z.object({ id: z.string(), html: z.string(), url: z.optional(z.string()), gold: z.optional(z.nullable(z.string())) }); // prettier-ignore
type PageRecord = z.infer<typeof PageRecord>;

/**
 * Finds the articles of real pages in Chromium and Firefox, beside the time of `cloneNode` and `Readability.parse`.
 * `data` is a folder with articles/*.jsonl.gz; of its pages every `step`th is loaded.
 */
export async function article(data: string, step = 4): Promise<ArticleFigures> {
  const pages = pagesOf(data).filter((_, index) => index % step === 0);
  const script = await bundle();
  const site = await serve(pages);
  try {
    const [chromium, moreOfChromium] = await measure('chrome', pages, site.origin, script);
    const [firefox, moreOfFirefox] = await measure('firefox', pages, site.origin, script);
    console.table({
      chromium: { ...chromium, ...moreOfChromium },
      firefox: { ...firefox, ...moreOfFirefox },
    });
    return { bench: 'article', chromium, firefox };
  } finally {
    site.server.close();
  }
}

function pagesOf(data: string): PageRecord[] {
  const folder = path.join(data, 'articles');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl.gz'))
    .flatMap((name) =>
      gunzipSync(readFileSync(path.join(folder, name)))
        .toString('utf8')
        .split('\n'),
    )
    .filter(Boolean)
    .map((line) => PageRecord.parse(JSON.parse(line)));
}

/** The code that runs in the page, as one script. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: new URL('./article-in-page.ts', import.meta.url).pathname,
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  for (const output of Array.isArray(result) ? result : [result])
    if ('output' in output) return output.output[0].code;
  throw new Error('The bundler gave no script.');
}

const EMPTY = '/empty';

/** Pages from the loopback, with a policy under which nothing else loads and no script of theirs runs. */
async function serve(pages: readonly PageRecord[]): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    const page = request.url === EMPTY ? { html: '' } : pages[Number(request.url?.slice(1))];
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    });
    response.end(page?.html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.');
  return { origin: `http://127.0.0.1:${address.port}`, server };
}

const launch = (name: BrowserName): Promise<Browser> =>
  puppeteer.launch({
    browser: name,
    executablePath: ensureBrowser(name),
    headless: true,
    // Firefox rounds the clock to whole milliseconds otherwise: a page takes ten.
    extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false },
    // Root has no sandbox to give; Chromium refuses to start without this.
    args: name === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    env: { ...process.env, HOME: tmpdir() },
  });

async function measure(
  name: BrowserName,
  pages: readonly PageRecord[],
  origin: string,
  script: string,
): Promise<[BrowserFigures, FurtherFigures]> {
  const browser = await launch(name);
  const hostile: HostileMeasure[] = [];
  const measures: PageMeasure[] = [];
  const scores: PageScore[] = [];
  const peerScores: PageScore[] = [];
  const isBelowHalf = (index: number): boolean => {
    const [own, peer] = [scores[index], peerScores[index]];
    return own !== undefined && peer !== undefined && pageF1(own) * 2 < pageF1(peer);
  };
  try {
    const tab = await browser.newPage();
    for (const [index, record] of pages.entries()) {
      const measured = await measurePage(tab, `${origin}/${index}`, record.url ?? origin, script);
      if (!measured) continue;
      measures.push(measured);
      if (typeof record.gold !== 'string') continue;
      scores.push(scorePage(record.gold, measured.text));
      peerScores.push(scorePage(record.gold, measured.peerText));
      if (isBelowHalf(scores.length - 1)) console.log(`${name}: below half of the peer: ${record.id}`);
    }
    for (const kind of hostileNames) {
      await tab.goto(`${origin}${EMPTY}`);
      await tab.evaluate(script);
      const measured = (await tab.evaluate(`bench.measureHostile(${JSON.stringify(kind)})`)) as HostileMeasure; // prettier-ignore
      console.log(`${name}: ${kind}: ${measured.reason} in ${measured.ms.toFixed(0)} ms`);
      hostile.push(measured);
    }
  } finally {
    await browser.close();
  }
  const belowHalf = scores.filter((_, index) => isBelowHalf(index)).length;
  const sum = (of: (measured: PageMeasure) => number): number =>
    measures.reduce((total, measured) => total + of(measured), 0);
  const own = measures.map(({ ms }) => ms);
  return [
    {
      pages: measures.length,
      mapping: sum(({ mapped }) => mapped) / sum(({ characters }) => characters),
      domUnchanged: sum(({ unchanged }) => (unchanged ? 1 : 0)) / measures.length,
      medianMs: quantile(own, 0.5),
      p95Ms: quantile(own, 0.95),
      medianRatio: quantile(measures.map(({ ms, peerMs }) => ms / Math.max(0.1, peerMs)), 0.5), // prettier-ignore
    },
    {
      f1: Number(meanF1(scores).f1.toFixed(4)),
      peerF1: Number(meanF1(peerScores).f1.toFixed(4)),
      belowHalf,
      p95StretchMs: quantile(measures.map(({ stretchMs }) => stretchMs), 0.95), // prettier-ignore
      hostileMs: Math.round(Math.max(...hostile.map(({ ms }) => ms))),
    },
  ];
}

/** Null for a page that the browser does not finish loading. */
async function measurePage(
  tab: Page,
  address: string,
  url: string,
  script: string,
): Promise<PageMeasure | null> {
  try {
    await tab.goto(address, { waitUntil: 'load', timeout: 20_000 });
    await tab.evaluate(script);
    return (await tab.evaluate(`bench.measurePage(${JSON.stringify(url)})`)) as PageMeasure;
  } catch (error) {
    console.error(`${url}: ${String(error).slice(0, 200)}`);
    return null;
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2));
}
