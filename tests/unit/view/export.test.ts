import { describe, expect, it } from 'vitest';
import { loadTranslator } from '../../../lib/i18n/translator.ts';
import { exportFormats, type ExportChoice } from '../../../lib/model/exchange-view.ts';
import { finishImport, stageImport } from '../../../lib/store/import-file.ts';
import { keepArticle } from '../../../lib/store/keep-article.ts';
import type { Store } from '../../../lib/store/open.ts';
import { safekeeping } from '../../../lib/store/safekeeping.ts';
import { moveToTrash } from '../../../lib/store/trash.ts';
import { write } from '../../../lib/store/write.ts';
import { blobOf } from '../../../lib/view/export/blob-of.ts';
import { exportFile, glimpse, nameOf } from '../../../lib/view/export/export-file.ts';
import { fileName, slug } from '../../../lib/view/export/file-name.ts';
import { openForTest, valueOf } from '../store/open-for-test.ts';
import { readArticle } from '../store/read-article.ts';

const now = new Date('2026-03-17T10:00:00.000Z');
const context = { version: '1', now, translator: await loadTranslator('ar'), scales: {} };
const everything: ExportChoice = { scope: { is: 'all' }, format: 'json', notes: true, sentences: true };

/** A library of one article: a note, an assessment and a value that lost in a merge on its first quotation. */
async function library() {
  const store = await openForTest();
  const { article, quotationIds } = valueOf(await keepArticle(store, readArticle())).value;
  const [first = '', second = ''] = quotationIds;
  valueOf(
    await write(store, 'note', async (work) => {
      await work.create('annotations', {
        articleId: article.id,
        target: { type: 'quotation', id: first },
        selector: null,
        motivation: 'commenting',
        body: 'سر لا يخرج',
        language: 'ar',
        tags: ['وسم خاص'],
      });
      await work.create('assessments', {
        quotationId: first,
        scaleId: 'quotation',
        value: 'trimmed',
        label: 'مجتزأ',
        rationale: 'سبب خاص',
        state: 'final',
        originalSource: 'found',
        kept: [{ field: 'rationale', value: 'سبب قديم', modifiedAt: now.toISOString() }],
      });
    }),
  );
  return { store, articleId: article.id, first, second };
}

async function textOf(store: Store, choice: ExportChoice): Promise<string> {
  const outcome = await exportFile(store, choice, context);
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.file.blob.text();
}

describe('an export', () => {
  it.each(exportFormats)(
    'as %s holds back notes, old values and sentences when the reader says so',
    async (format) => {
      const { store } = await library();
      const open = await textOf(store, { ...everything, format });
      const bare = await textOf(store, { ...everything, format, notes: false, sentences: false });
      expect(open).toContain('أعمال الجسر ستنتهي');
      expect(bare).toContain('أعمال الجسر ستنتهي');
      expect(format === 'claim-review' || open.includes('سر لا يخرج')).toBe(true);
      expect(bare).not.toMatch(/سر لا يخرج|وسم خاص|سبب خاص|سبب قديم/);
      // The sentence goes on before and after the words; their short context stays.
      expect(bare).not.toContain('قالت وزيرة النقل سعاد المرابط إن «أعمال الجسر ستنتهي في الربيع المقبل»');
    },
  );

  it.each([
    ['an article', { is: 'articles' }],
    ['one quotation', { is: 'quotations' }],
  ] as const)('of %s comes back as it was', async (_, { is }) => {
    const { store, articleId, first, second } = await library();
    const text = await textOf(store, {
      ...everything,
      scope: { is, ids: [is === 'articles' ? articleId : first] },
    });
    expect(text.includes(second)).toBe(is === 'articles');
    const target = await openForTest();
    const { importId, invalidCount } = valueOf(await stageImport(target, [text]));
    expect(invalidCount).toBe(0);
    valueOf(await finishImport(target, importId));
    expect(await textOf(target, { ...everything, scope: { is: 'articles', ids: [articleId] } })).toBe(text);
  });

  it('leaves what was dismissed or deleted out of reports, and keeps it in the copy of everything', async () => {
    const { store, first, second } = await library();
    valueOf(
      await write(store, null, (work) =>
        work.update('quotations', second, () => ({ status: 'dismissed' as const })),
      ),
    );
    const csv = await textOf(store, { ...everything, format: 'csv' });
    expect(csv).toContain(first);
    expect(csv).not.toContain(second);
    valueOf(await moveToTrash(store, [{ entity: 'quotations', id: first }]));
    expect(await textOf(store, { ...everything, format: 'csv' })).not.toContain(first);
    expect(await textOf(store, everything)).toContain(first);
    expect(await textOf(store, { ...everything, notes: false })).not.toContain(first);
  });

  it('is noted as the last one only when it is the copy of everything', async () => {
    const { store } = await library();
    const last = async () => valueOf(await safekeeping(store)).lastExportAt;
    await textOf(store, { ...everything, format: 'csv' });
    await textOf(store, { ...everything, notes: false });
    expect(await last()).toBeNull();
    await textOf(store, everything);
    expect(await last()).not.toBeNull();
  });

  it('shows its beginning before it is saved', async () => {
    const { store } = await library();
    expect(await glimpse(store, everything, context)).toMatch(/^\{\n"format":"isnad"/);
  });

  it('stops when the reader says so', async () => {
    const { store } = await library();
    const stop = new AbortController();
    stop.abort();
    const outcome = await exportFile(store, everything, context, { signal: stop.signal });
    expect(outcome).toEqual({ ok: false, code: 'cancelled' });
  });
});

describe('blobOf', () => {
  it('gathers the pieces as UTF-8 and tells how far it is', async () => {
    const told: number[] = [];
    async function* pieces() {
      for (let n = 0; n < 5; n++) yield await Promise.resolve('خبر '.repeat(20_000));
    }
    const blob = await blobOf(pieces(), 'text/plain', { onProgress: (characters) => told.push(characters) });
    expect(blob.size).toBe(5 * 20_000 * 7);
    expect(told).toEqual([160_000, 320_000]);
  });

  it('fails with what the pieces throw', async () => {
    // eslint-disable-next-line require-yield
    async function* pieces(): AsyncGenerator<string, void, undefined> {
      await Promise.resolve();
      throw new Error('broken');
    }
    await expect(blobOf(pieces(), 'text/plain')).rejects.toThrow('broken');
  });
});

describe('the name of a file', () => {
  it.each([
    ['الجسر: «يُفتح» غدًا/قريبًا', 'الجسر-يُفتح-غدًا-قريبًا'],
    ['../../etc/passwd\u0000.exe', 'etc-passwd-exe'],
    ['report\u202Efdp.exe', 'report-fdp-exe'],
    ['…', ''],
    ['word '.repeat(30), Array.from({ length: 12 }, () => 'word').join('-')],
  ])('%j is written %j', (title, expected) => {
    expect(slug(title)).toBe(expected);
  });

  it.each([
    ['json', { is: 'all' }, null, 'isnad-library-2026-03-17.json'],
    ['csv', { is: 'articles', ids: ['a', 'b'] }, null, 'isnad-2-articles-2026-03-17.csv'],
    [
      'markdown',
      { is: 'articles', ids: ['a'] },
      { outlet: 'news.example', title: 'الجسر' },
      'isnad-news-example-الجسر-2026-03-17.md',
    ],
    ['claim-review', { is: 'quotations', ids: ['a'] }, null, 'isnad-1-quotations-2026-03-17.claims.jsonld'],
  ] as const)('%s of %j', (format, scope, about, expected) => {
    expect(fileName(format, scope, about, now)).toBe(expected);
  });

  it('takes outlet and title from the article', async () => {
    const { store, articleId } = await library();
    expect(await nameOf(store, { ...everything, scope: { is: 'articles', ids: [articleId] } }, now)).toBe(
      'isnad-news-example-الجسر-2026-03-17.json',
    );
  });
});
