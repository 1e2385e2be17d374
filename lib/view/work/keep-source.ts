import type { ReadPage } from '../../messaging/page-state.ts';
import { isSamePlace } from '../../model/note-view.ts';
import { keepArticle, type KeptArticle } from '../../store/keep-article.ts';
import type { Store } from '../../store/open.ts';
import { refused, succeeded, type Result } from '../../store/result.ts';
import type { QuotationRef, WorkSource } from './source.ts';

/** Stores the article of the open page with all that was found on it, unless it is stored. */
export async function keepPage(
  store: Store,
  { metadata, article, quotations, actors }: ReadPage,
): Promise<Result<KeptArticle>> {
  const kept = await keepArticle(store, { metadata, article, analysis: { quotations, actors } });
  return kept.ok ? succeeded(kept.value.value) : kept;
}

/** Ids of a quotation and its article, stored now if they were not. */
export async function storedIds(
  store: Store,
  source: WorkSource,
  { id, place }: QuotationRef,
): Promise<Result<{ articleId: string; quotationId: string }>> {
  if (source.is === 'kept')
    return id === null
      ? refused('not-found', 'not stored, and no page is open')
      : succeeded({ articleId: source.articleId, quotationId: id });
  const kept = await keepPage(store, source.page);
  if (!kept.ok) return kept;
  const at = source.page.quotations.findIndex((quotation) => isSamePlace(place, quotation));
  const quotationId = id ?? kept.value.quotationIds[at];
  return quotationId === undefined
    ? refused('not-found', 'no such quotation on the page')
    : succeeded({ articleId: kept.value.article.id, quotationId });
}
