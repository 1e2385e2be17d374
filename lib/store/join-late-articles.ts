import { isHidden, hiddenIn, importOf } from './hidden.ts';
import { asStored, validRecord } from './narrowing.ts';
import type { WriteTransaction } from './schema.ts';
import { putRecord, removeRecord } from './write.ts';

const inArticle = ['quotations', 'appearances', 'annotations'] as const;

/**
 * Articles that the reader kept while an import brought in the same ones: the import's records go over to the reader's
 * article. Looks only at articles changed after `since` (ISO 8601), so it stays short.
 */
export async function joinLateArticles(
  transaction: WriteTransaction,
  importId: string,
  since: string,
): Promise<void> {
  const hidden = await hiddenIn(transaction);
  const articles = transaction.objectStore('articles');
  const late = await articles.index('modifiedAt').getAll(IDBKeyRange.lowerBound(since));
  for (const own of late) {
    const article = asStored('articles', own);
    if (isHidden(own, hidden) || article.deletedAt !== null) continue;
    for (const other of await articles.index('key').getAll(IDBKeyRange.only(article.key))) {
      const { id } = asStored('articles', other);
      if (importOf(other) !== importId || !isHidden(other, hidden) || id === article.id) continue;
      await removeRecord(transaction, 'articles', other);
      for (const name of inArticle)
        for (const one of await transaction
          .objectStore(name)
          .index('articleId')
          .getAll(IDBKeyRange.only(id))) {
          const record = validRecord(name, { ...asStored(name, one), articleId: article.id });
          // With a row, which has the word of the article that it is in now, beside its place in a segment.
          await putRecord(transaction, name, record, one, importOf(one));
        }
    }
  }
}
