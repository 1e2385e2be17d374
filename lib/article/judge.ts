import { featureNames } from './block-features.ts';
import { openModel, probability, type TreeModel } from './boosted-trees.ts';
import { contextFeatureNames, contextFeatures } from './context-features.ts';
import { pageFeatureNames } from './page-features.ts';
import type { PageReading } from './read-page.ts';
import firstWeights from './weights/first-look.json' with { type: 'json' };
import pageWeights from './weights/page.json' with { type: 'json' };
import secondWeights from './weights/second-look.json' with { type: 'json' };

let opened: { first: TreeModel; second: TreeModel; page: TreeModel } | null = null;

/** Opened when first asked for: most pages never are. */
const models = (): { first: TreeModel; second: TreeModel; page: TreeModel } =>
  (opened ??= {
    first: openModel(firstWeights, featureNames),
    second: openModel(secondWeights, contextFeatureNames),
    page: openModel(pageWeights, pageFeatureNames),
  });

/** How likely each block belongs to the body, 0 to 1: a look at each block, then a second at what surrounds it. */
export function likelyBody({ blocks, rows, groups }: PageReading): number[] {
  const { first, second } = models();
  const likely = rows.map((row) => probability(first, row));
  const lengths = blocks.map((block) => block.text.length);
  return contextFeatures(groups, rows, lengths, likely).map((row) => probability(second, row));
}

/** How likely the page is an article, 0 to 1. */
export const likelyArticle = (features: Float32Array): number => probability(models().page, features);
