import { pageFeatureNames } from './page-features.ts';
import type { ArticleReason } from './reasons.ts';

/** From here on a page is called an article; below one half because a missed article costs more than a look in vain. */
export const ARTICLE_THRESHOLD = 0.48;

/** A body of fewer UTF-16 units is called no article, whatever else speaks for it. */
const LEAST_BODY = 120;

/**
 * Why a page is or is not an article. `likely` decides which; what the page shows most of decides the reason of a no.
 */
export function reasonFor(features: Float32Array, likely: number): ArticleReason {
  const value = (name: string): number => features[pageFeatureNames.indexOf(name)] ?? 0;
  const length = value('bodyLength');
  if (length === 0 && value('pageLength') < 2 * LEAST_BODY) return 'no-text';
  if (length >= LEAST_BODY && likely >= ARTICLE_THRESHOLD) return 'article';
  if (value('urlHome') === 1) return 'front-page';
  if (value('ldProduct') === 1 || value('urlShop') === 1 || value('ogType') === 3 || value('prices') >= 8)
    return 'shop';
  if (value('ldForum') === 1 || value('urlForum') === 1 || value('commentShare') > 0.4) return 'forum';
  if (value('urlDocs') === 1 || value('codes') >= 4) return 'documentation';
  if (
    value('ldList') === 1 ||
    value('urlList') === 1 ||
    value('pageLinks') > 0.5 ||
    value('linkBlocks') > 0.6
  )
    return 'link-list';
  return length < 3 * LEAST_BODY ? 'too-short' : 'other-page';
}
