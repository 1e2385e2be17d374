import type { Article } from '../../model/entities.ts';
import type { KeptArticleView } from '../../model/library-view.ts';
import { hostOf } from '../../model/web-address.ts';
import type { Store } from '../../store/open.ts';
import { getRecord, listArticles, loadArticle } from '../../store/records.ts';
import { succeeded, type Result } from '../../store/result.ts';

/** Kept articles, last changed first, from `offset`, at most `limit`, with how much is kept of each. */
export async function keptArticles(
  store: Store,
  offset: number,
  limit: number,
): Promise<Result<KeptArticleView[]>> {
  const listed = await listArticles(store, offset, limit);
  if (!listed.ok) return listed;
  return succeeded(await Promise.all(listed.value.map((article) => viewOf(store, article))));
}

/** One kept article; null when there is no such live one. */
export async function keptArticle(store: Store, id: string): Promise<Result<KeptArticleView | null>> {
  const found = await getRecord(store, 'articles', id);
  if (!found.ok) return found;
  return succeeded(found.value?.deletedAt === null ? await viewOf(store, found.value) : null);
}

async function viewOf(store: Store, article: Article): Promise<KeptArticleView> {
  const { id, key, title, url, siteName, publishedAt, language, direction } = article;
  const loaded = await loadArticle(store, id);
  const kept = loaded.ok ? loaded.value : undefined;
  return {
    id,
    key,
    title: title || url,
    url,
    outlet: siteName ?? hostOf(url),
    publishedAt,
    language,
    direction,
    counts: kept
      ? {
          quotations: kept.quotations.filter(({ status }) => status === 'open').length,
          notes: kept.annotations.length,
          assessments: kept.assessments.filter(({ value }) => value !== '').length,
        }
      : null,
  };
}
