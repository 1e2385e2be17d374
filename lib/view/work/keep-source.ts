import type { ReadPage } from '../../messaging/page-state.ts';
import type { Quotation } from '../../model/entities.ts';
import { isSamePlace } from '../../model/note-view.ts';
import { keepArticle, type KeptArticle } from '../../store/keep-article.ts';
import type { Store } from '../../store/open.ts';
import { getRecord } from '../../store/records.ts';
import { Refusal, refused, succeeded, type Result } from '../../store/result.ts';
import type { Work } from '../../store/write.ts';
import { pageOf, type QuotationRef, type WorkSource } from './source.ts';

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
  const kept = source.is === 'page' ? await keepPage(store, source.page) : null;
  if (kept && !kept.ok) return kept;
  const articleId = source.is === 'page' ? kept?.value.article.id : source.articleId;
  if (articleId === undefined) return refused('not-found', 'no article');
  const known = id === null ? null : await getRecord(store, 'quotations', id);
  if (known && !known.ok) return known;
  if (known?.value && isLiveIn(known.value, articleId))
    return succeeded({ articleId, quotationId: known.value.id });
  const at = pageOf(source)?.quotations.findIndex((quotation) => isSamePlace(place, quotation)) ?? -1;
  const quotationId = kept?.value.quotationIds[at];
  return quotationId === undefined
    ? refused('not-found', 'no such quotation')
    : succeeded({ articleId, quotationId });
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
