import { describe, expect, it } from 'vitest';
import { keepArticle } from '../../../lib/store/keep-article.ts';
import { findArticle, listArticles, loadArticle } from '../../../lib/store/records.ts';
import { write } from '../../../lib/store/write.ts';
import { openForTest, valueOf } from './open-for-test.ts';
import { readArticle } from './read-article.ts';

describe('keepArticle', () => {
  it('stores the article, its quotations with selectors, and its actors', async () => {
    const store = await openForTest();
    const kept = valueOf(await keepArticle(store, readArticle())).value;
    const records = valueOf(await loadArticle(store, kept.article.id));
    expect(records).toMatchObject({
      article: { key: 'news.example/bridge', aliases: ['https://news.example/bridge?utm_source=x'] },
      annotations: [],
    });
    expect(records?.quotations.map(({ selector }) => selector.exact)).toHaveLength(2);
    expect(records?.actors.map(({ name }) => name).sort()).toEqual(['سعاد المرابط', 'كريم الشريف']);
    const [first] = records?.quotations ?? [];
    expect(first?.speaker?.actorId).toBe(
      kept.actorIds.get(first?.speaker?.name === 'سعاد المرابط' ? 'a1' : 'a2'),
    );
  });

  it('adds nothing when the same page is kept again, under another address or with a paragraph put before', async () => {
    const store = await openForTest();
    const first = valueOf(await keepArticle(store, readArticle())).value;
    const again = readArticle();
    const added = 'تحديث: أضيفت فقرة.\n';
    const moved = <T extends { start: number; end: number }>(span: T): T => ({
      ...span,
      start: span.start + added.length,
      end: span.end + added.length,
    });
    const second = valueOf(
      await keepArticle(store, {
        metadata: { ...again.metadata, url: 'https://news.example/bridge?amp=1' },
        article: { ...again.article, text: added + again.article.text, blocks: [] },
        analysis: {
          quotations: again.analysis.quotations.map((quotation) => moved(quotation)),
          actors: again.analysis.actors,
        },
      }),
    ).value;
    expect(second.quotationIds).toEqual(first.quotationIds);
    expect([...second.actorIds]).toEqual([...first.actorIds]);
    expect(valueOf(await listArticles(store, 0, 10))).toHaveLength(1);
    const found = valueOf(await findArticle(store, 'other key', 'https://news.example/bridge?amp=1'));
    expect(found?.id).toBe(first.article.id);
  });

  it('leaves a dismissed quotation dismissed', async () => {
    const store = await openForTest();
    const { quotationIds } = valueOf(await keepArticle(store, readArticle())).value;
    const id = quotationIds[0] ?? '';
    valueOf(
      await write(store, null, (work) =>
        work.update('quotations', id, () => ({ status: 'dismissed' as const })),
      ),
    );
    const { article } = valueOf(await keepArticle(store, readArticle())).value;
    const quotations = valueOf(await loadArticle(store, article.id))?.quotations;
    expect(quotations?.map(({ status }) => status).sort()).toEqual(['dismissed', 'open']);
  });
});
