import type { ReadPage } from '../../messaging/page-state.ts';
import { isSamePlace, type Place } from '../../model/note-view.ts';
import { keepArticle, type KeptArticle } from '../../store/keep-article.ts';
import type { Store } from '../../store/open.ts';
import { refused, succeeded, type Result } from '../../store/result.ts';

/** What a view is about: the page that is open, or a kept article without its page. */
export type WorkSource =
  | { readonly is: 'page'; readonly page: ReadPage }
  | { readonly is: 'kept'; readonly articleId: string; readonly articleKey: string };

export const pageOf = (source: WorkSource | null): ReadPage | null =>
  source?.is === 'page' ? source.page : null;

/** Drafts are kept by the article's key. */
export const keyOf = (source: WorkSource): string =>
  source.is === 'page' ? source.page.metadata.key : source.articleKey;

/** A quotation by its stored id, or by where it was detected. */
export interface QuotationRef {
  readonly id: string | null;
  readonly place: Place | null;
}

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
