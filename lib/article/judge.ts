import { featureNames } from './block-features.ts';
import { openModel, probability, type BoostedTrees, type TreeModel } from './boosted-trees.ts';
import { contextFeatureNames, contextFeatures } from './context-features.ts';
import { pageFeatureNames } from './page-features.ts';
import type { PageReading } from './read-page.ts';

/** What the two looks at the blocks and the one at the page were trained to, as `weights/` holds it. */
export interface JudgeWeights {
  readonly first: BoostedTrees;
  readonly second: BoostedTrees;
  readonly page: BoostedTrees;
}

/** Weights ready for use. */
export interface Judge {
  readonly first: TreeModel;
  readonly second: TreeModel;
  readonly page: TreeModel;
}

/** Throws when the weights were trained for other features. */
export const openJudge = ({ first, second, page }: JudgeWeights): Judge => ({
  first: openModel(first, featureNames),
  second: openModel(second, contextFeatureNames),
  page: openModel(page, pageFeatureNames),
});

/** How likely each block belongs to the body, 0 to 1: a look at each block, then a second at what surrounds it. */
export function likelyBody({ first, second }: Judge, { blocks, rows, groups }: PageReading): number[] {
  const likely = rows.map((row) => probability(first, row));
  const lengths = blocks.map((block) => block.text.length);
  return contextFeatures(groups, rows, lengths, likely).map((row) => probability(second, row));
}

/** How likely the page is an article, 0 to 1. */
export const likelyArticle = ({ page }: Judge, features: Float32Array): number => probability(page, features);
