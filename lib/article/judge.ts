import { featureNames } from './block-features.ts';
import { openModel, probability, type BoostedTrees, type TreeModel } from './boosted-trees.ts';
import { contextFeatureNames, contextFeatures } from './context-features.ts';
import { pageFeatureNames } from './page-features.ts';
import type { PageReading } from './read-page.ts';
import type { Steps } from './steps.ts';

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

/** Blocks that are looked at in one step. */
const PORTION = 100;

/** How likely each block belongs to the body, 0 to 1: a look at each block, then a second at what surrounds it. */
export function* bodyLooks({ first, second }: Judge, { blocks, rows, groups }: PageReading): Steps<number[]> {
  const likely = yield* lookAtAll(first, rows);
  const lengths = blocks.map((block) => block.text.length);
  return yield* lookAtAll(second, contextFeatures(groups, rows, lengths, likely));
}

function* lookAtAll(model: TreeModel, rows: readonly Float32Array[]): Steps<number[]> {
  const likely: number[] = [];
  for (let from = 0; from < rows.length; from += PORTION) {
    likely.push(...rows.slice(from, from + PORTION).map((row) => probability(model, row)));
    yield;
  }
  return likely;
}

/** How likely the page is an article, 0 to 1. */
export const likelyArticle = ({ page }: Judge, features: Float32Array): number => probability(page, features);
