import type { DetectedQuotation } from '../model/analysis.ts';
import type { ArticleText, Block } from '../model/article.ts';
import { findInBlock } from './block-quotations.ts';
import { viewOf } from './block-view.ts';
import { lexiconOf } from './lexicon-of.ts';
import { edgesOf, mergeRecitals, type BlockEdges } from './recital.ts';
import { SpeakerMemory } from './resolve.ts';

/** Longest block that is read at once, in UTF-16 units: no paragraph is longer, and memory stays small. */
const LONGEST_BLOCK = 20_000;

/**
 * Quotations of an article with their cues and speakers, in the order of the text. Pure; linear in the text's length.
 * `speaker.actorId` is null: the analysis joins speakers with actors.
 */
export function findQuotations(article: ArticleText): DetectedQuotation[] {
  const lexicon = lexiconOf(article.language);
  const memory = new SpeakerMemory();
  const found: DetectedQuotation[] = [];
  const edges: BlockEdges[] = [];
  for (const block of article.blocks.flatMap((each) => piecesOf(article.text, each))) {
    const view = viewOf(article.text, block, lexicon);
    for (const finding of findInBlock(view)) {
      const quotation = memory.read(view, edges.length, finding);
      if (quotation) found.push(quotation);
    }
    edges.push(edgesOf(view));
  }
  return mergeRecitals(article.text, edges, found);
}

/** A block, or the parts of an endless one, cut at white space where there is any. */
function piecesOf(text: string, block: Block): Block[] {
  const pieces: Block[] = [];
  let { start } = block;
  while (block.end - start > LONGEST_BLOCK) {
    const space = text.slice(start, start + LONGEST_BLOCK).lastIndexOf(' ');
    const end = start + (space > 0 ? space : LONGEST_BLOCK);
    pieces.push({ ...block, start, end });
    start = end;
  }
  return [...pieces, { ...block, start }];
}
