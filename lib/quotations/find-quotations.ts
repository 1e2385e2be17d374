import type { DetectedQuotation } from '../model/analysis.ts';
import type { ArticleText } from '../model/article.ts';
import { findInBlock } from './block-quotations.ts';
import { viewOf } from './block-view.ts';
import { lexiconOf } from './lexicon-of.ts';
import { mergeRecitals } from './recital.ts';
import { SpeakerMemory } from './resolve.ts';

/**
 * Quotations of an article with their cues and speakers, in the order of the text. Pure; linear in the text's length.
 * `speaker.actorId` is null: the analysis joins speakers with actors.
 */
export function findQuotations(article: ArticleText): DetectedQuotation[] {
  const lexicon = lexiconOf(article.language);
  const memory = new SpeakerMemory();
  const views = article.blocks.map((block) => viewOf(article.text, block, lexicon));
  const found = views.flatMap((view, number) =>
    findInBlock(view).flatMap((finding) => memory.read(view, number, finding) ?? []),
  );
  return mergeRecitals(views, found);
}
