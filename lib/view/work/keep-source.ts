import type { ReadPage } from '../../messaging/page-state.ts';
import type { Quotation } from '../../model/entities.ts';
import { isSamePlace } from '../../model/note-view.ts';
import { keepArticle, type KeptArticle } from '../../store/keep-article.ts';
import type { Store } from '../../store/open.ts';
import { getRecord } from '../../store/records.ts';
import { Refusal, refused, succeeded, type Result } from '../../store/result.ts';
import type { Work } from '../../store/write.ts';
import type { QuotationRef, WorkSource } from './source.ts';

/** Stores the article of the open page with all that was found on it, unless it is stored. */
export async function keepPage(
  store: Store,
  { metadata, article, quotations, actors }: ReadPage,
): Promise<Result<KeptArticle>> {
  const kept = await keepArticle(store, { metadata, article, analysis: { quotations, actors } });
  return kept.ok ? succeeded(kept.value.value) : kept;
}

export interface StoredIds {
  readonly articleId: string;
  readonly quotationId: string;
}

/**
 * Ids of a live quotation and its article, stored now if they were not. A quotation that was deleted meanwhile, here or
 * in another view, gives way to the one that is found at its place; refuses `not-found` where there is none.
 */
export async function storedIds(
  store: Store,
  source: WorkSource,
  { id, place }: QuotationRef,
): Promise<Result<StoredIds>> {
  const known = id === null ? succeeded(null) : await liveIds(store, id);
  if (!known.ok) return known;
  if (known.value) return succeeded(known.value);
  if (source.is !== 'page') return refused('not-found', 'no such quotation');
  const at = source.page.quotations.findIndex((quotation) => isSamePlace(place, quotation));
  const kept = await keepPage(store, source.page);
  if (!kept.ok) return kept;
  const quotationId = kept.value.quotationIds[at];
  return quotationId === undefined
    ? refused('not-found', 'no such quotation')
    : succeeded({ articleId: kept.value.article.id, quotationId });
}

/** Nothing where the quotation or its article was deleted. Two reads: what is typed is saved often. */
async function liveIds(store: Store, quotationId: string): Promise<Result<StoredIds | null>> {
  const quotation = await getRecord(store, 'quotations', quotationId);
  if (!quotation.ok) return quotation;
  if (quotation.value?.deletedAt !== null) return succeeded(null);
  const { articleId } = quotation.value;
  const article = await getRecord(store, 'articles', articleId);
  if (!article.ok) return article;
  return succeeded(article.value?.deletedAt === null ? { articleId, quotationId } : null);
}

const isLiveIn = (quotation: Quotation, articleId: string): boolean =>
  quotation.deletedAt === null && quotation.articleId === articleId;

/** Refuses `not-found` unless both are still live, in the transaction that writes on them. */
export async function refuseDeleted(work: Work, { articleId, quotationId }: StoredIds): Promise<void> {
  const [article, quotation] = [
    await work.get('articles', articleId),
    await work.get('quotations', quotationId),
  ];
  if (article?.deletedAt !== null || !quotation || !isLiveIn(quotation, articleId))
    throw new Refusal('not-found', 'deleted meanwhile');
}
