import { describe, expect, it } from 'vitest';
import { keepArticle } from '../../../lib/store/keep-article.ts';
import { keptArticles } from '../../../lib/view/library/kept-articles.ts';
import { findOther } from '../../../lib/view/work/candidates.ts';
import { openForTest, valueOf } from '../store/open-for-test.ts';
import { readArticle } from '../store/read-article.ts';

describe('an article whose address cannot be read', () => {
  it('is listed with the others, and its quotations can be compared', async () => {
    const store = await openForTest();
    const read = readArticle();
    valueOf(await keepArticle(store, read));
    const other = { ...read.metadata, url: 'https://other.example/x', key: 'other', siteName: null };
    const { article, quotationIds } = valueOf(await keepArticle(store, { ...read, metadata: other })).value;
    // As an earlier version may have left it.
    await store.db.put('articles', { ...article, url: 'https://' });
    const views = valueOf(await keptArticles(store, 0, 10));
    expect(views.map(({ outlet }) => outlet).sort()).toEqual(['', 'Example']);
    expect(await findOther(store, quotationIds[0] ?? '')).toMatchObject({ outlet: '' });
  });
});
