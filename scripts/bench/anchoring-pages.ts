import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as z from 'zod/mini';
import { findArticle } from '../../lib/article/find-article.ts';
import { ownJudge } from '../../lib/article/own-judge.ts';
import { isShownByMarkup } from '../../lib/article/visibility.ts';
import { detectLanguage } from '../../lib/text/language.ts';

export interface Page {
  readonly id: string;
  readonly language: string;
  /** Body of an article, one block a line. */
  readonly text: string;
}

const ArticleRow = z.object({ id: z.string(), isArticle: z.boolean(), gold: z.nullable(z.string()) });
const ArabicArticle = z.object({ id: z.string(), text: z.string() });

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

const pageOf = (id: string, raw: string): Page => {
  const text = tidy(raw);
  return { id, text, language: detectLanguage(text).language };
};

/** The pages of the repository's own fixtures that hold an article, as the reader finds it. */
async function fixturePages(): Promise<Page[]> {
  const folder = new URL('../../tests/fixtures/', import.meta.url);
  const names = await readdir(folder).catch(() => []);
  const pages: Page[] = [];
  for (const name of names.filter((one) => one.endsWith('.html'))) {
    const url = `http://localhost/${name}`;
    const html = await readFile(new URL(name, folder), 'utf8');
    const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
    const found = findArticle(dom.window.document, url, isShownByMarkup, ownJudge);
    if (found.isArticle) pages.push(pageOf(name, found.article.text));
    dom.window.close();
  }
  return pages;
}

/**
 * Articles long enough for edits: the fixtures, and the development data in the folder `data` where it is given.
 * At most `perSource` of a file.
 */
export async function pagesOf(data: string | null, perSource: number): Promise<Page[]> {
  const pages: Page[] = [];
  const keep = (source: Page[]): void => {
    pages.push(...source.filter(({ text }) => text.length > 800 && text.length < 40_000).slice(0, perSource));
  };
  keep(await fixturePages());
  if (data === null) return pages;
  for (const name of ['rtl', 'shub', 'fundus', 'wcxb']) {
    const lines = gunzipSync(await readFile(path.join(data, 'articles', `${name}.jsonl.gz`))).toString(
      'utf8',
    );
    const rows = lines.split('\n').filter((line) => line !== '');
    keep(
      rows.flatMap((line) => {
        const row = z.safeParse(ArticleRow, JSON.parse(line)).data;
        return row?.isArticle && row.gold !== null ? [pageOf(row.id, row.gold)] : [];
      }),
    );
  }
  const arabic: Page[] = [];
  for (const name of await readdir(path.join(data, 'arabic-dev'))) {
    if (!name.endsWith('.json')) continue;
    const parsed = z.safeParse(
      ArabicArticle,
      JSON.parse(await readFile(path.join(data, 'arabic-dev', name), 'utf8')),
    );
    if (parsed.success) arabic.push(pageOf(parsed.data.id, parsed.data.text));
  }
  keep(arabic);
  return pages;
}
