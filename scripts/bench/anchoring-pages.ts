import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
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

/** Articles long enough for edits: the development data in the folder ISNAD_DATA names. At most `perSource` of a file. */
export async function pagesOf(data: string, perSource: number): Promise<Page[]> {
  const pages: Page[] = [];
  const keep = (source: Page[]): void => {
    pages.push(
      ...source.filter(({ text }) => text.length > 1500 && text.length < 40_000).slice(0, perSource),
    );
  };
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
