import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as z from 'zod/mini';
import type { BlockGroups } from '../../lib/article/block-groups.ts';
import { readPage } from '../../lib/article/read-page.ts';
import { pageSigns } from '../../lib/article/page-signs.ts';
import { isShownByMarkup } from '../../lib/article/visibility.ts';
import { coveredShares, wordsOf } from './shingles.ts';

const PageRecord = z.object({
  id: z.string(),
  html: z.string(),
  url: z.optional(z.string()),
  isArticle: z.boolean(),
  gold: z.optional(z.nullable(z.string())),
});

/** A page as training needs it, without its document. */
export interface PreparedPage {
  readonly id: string;
  readonly set: string;
  /** Pages of one site stay in one fold. */
  readonly site: string;
  readonly isArticle: boolean;
  readonly gold: string | null;
  readonly texts: readonly string[];
  readonly rows: readonly Float32Array[];
  readonly groups: BlockGroups;
  readonly signs: readonly number[];
  /** Per block: 1 when most of its words stand in the gold text. */
  readonly labels: readonly number[];
  /** Per block: what a wrong answer costs, its share of the gold text. */
  readonly weights: readonly number[];
}

/** Above 0 long and short blocks come closer to each other than their lengths say. */
const EVENING = 0.3;

/** Reads JSON Lines files of pages (gzip) one page at a time. A page that cannot be read is named and left out. */
export async function preparePages(files: readonly string[]): Promise<PreparedPage[]> {
  const pages: PreparedPage[] = [];
  for (const file of files)
    for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean)) {
      const record = PageRecord.parse(JSON.parse(line));
      try {
        pages.push(preparePage(record, path.basename(file).split('.')[0] ?? file));
      } catch (error) {
        process.stderr.write(`${record.id}: ${String(error)}\n`);
      }
      // jsdom frees a closed window only when the event loop turns.
      await setImmediate();
    }
  return pages;
}

function preparePage(record: z.infer<typeof PageRecord>, set: string): PreparedPage {
  const url = record.url ?? 'http://localhost/';
  const dom = new JSDOM(record.html, { url, virtualConsole: new VirtualConsole() });
  try {
    const { document } = dom.window;
    const reading = readPage(document, isShownByMarkup);
    const { blocks, rows, groups } = reading;
    const texts = blocks.map((block) => block.text);
    const gold = record.isArticle ? (record.gold ?? null) : null;
    const goldWords = gold === null ? 1 : Math.max(1, wordsOf(gold).length);
    return {
      id: record.id,
      set,
      site: siteOf(url, record.id),
      isArticle: record.isArticle,
      gold,
      texts,
      rows,
      groups,
      signs: pageSigns(document, url, reading),
      labels: gold === null ? [] : coveredShares(texts, gold).map((share) => (share >= 0.5 ? 1 : 0)),
      weights: texts.map((text) => Math.min(1, (wordsOf(text).length + 2) / goldWords) ** (1 - EVENING)),
    };
  } finally {
    dom.window.close();
  }
}

/** The part of a host that an owner registers, near enough: two labels, three under short second-level domains. */
function siteOf(url: string, fallback: string): string {
  const labels = new URL(url).hostname.split('.');
  if (labels.length < 2) return fallback;
  const short =
    labels.length > 2 &&
    (labels[labels.length - 2]?.length ?? 9) <= 3 &&
    labels[labels.length - 1]?.length === 2;
  return labels.slice(short ? -3 : -2).join('.');
}
