import { mostAlike } from '../../analysis/similar.ts';
import type { Article, Quotation } from '../../model/entities.ts';
import type { Candidate, OtherQuotation } from '../../model/work-view.ts';
import { hostOf } from '../../model/web-address.ts';
import type { Store } from '../../store/open.ts';
import { everyRecord, getRecord } from '../../store/records.ts';
import { foldKey } from '../../text/fold.ts';
import { wordDifference } from '../../text/word-difference.ts';

/** How many candidates are proposed. */
const MOST = 8;

/** Vowel signs, letter forms, accents and case are no difference between two outlets. */
const isSameKey = (a: string, b: string): boolean => foldKey(a) === foldKey(b);

const otherOf = (quotation: Quotation, article: Article): OtherQuotation => ({
  quotationId: quotation.id,
  exact: quotation.selector.exact,
  language: quotation.language,
  direction: quotation.direction,
  speaker: quotation.speaker?.name ?? null,
  title: article.title,
  outlet: article.siteName ?? hostOf(article.url),
  publishedAt: article.publishedAt,
  url: article.url,
});

/**
 * Quotations of other stored articles whose words are like `exact`, best first. Reads every stored quotation once, in
 * batches. Throws on a read error.
 */
export async function findCandidates(
  store: Store,
  exact: string,
  ownArticleId: string | null,
  linked: ReadonlySet<string>,
): Promise<Candidate[]> {
  const others: { readonly exact: string; readonly quotation: Quotation }[] = [];
  for await (const batch of everyRecord(store, 'quotations'))
    for (const quotation of batch) {
      const { id, articleId, deletedAt, status, selector } = quotation;
      if (deletedAt !== null || status === 'dismissed' || articleId === ownArticleId || linked.has(id))
        continue;
      others.push({ exact: selector.exact, quotation });
    }
  const candidates: Candidate[] = [];
  for (const { other, score } of mostAlike(exact, others, MOST)) {
    const article = await getRecord(store, 'articles', other.quotation.articleId);
    if (!article.ok || !article.value || article.value.deletedAt !== null) continue;
    candidates.push({
      ...otherOf(other.quotation, article.value),
      score,
      difference: wordDifference(exact, other.exact, isSameKey),
    });
  }
  return candidates;
}

/** The quotation a link leads to; null when it was deleted. */
export async function findOther(store: Store, quotationId: string): Promise<OtherQuotation | null> {
  const quotation = await getRecord(store, 'quotations', quotationId);
  if (!quotation.ok || !quotation.value || quotation.value.deletedAt !== null) return null;
  const article = await getRecord(store, 'articles', quotation.value.articleId);
  return article.ok && article.value ? otherOf(quotation.value, article.value) : null;
}
