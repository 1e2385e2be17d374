import type { ArticleMetadata } from '../model/article.ts';
import { pageKey } from '../text/article-key.ts';

/**
 * Metadata as a reader script may state them from `address`, the page that the browser says it runs in: a page that took
 * its script over must not speak for the articles of other sites. The key, by which stored articles are found, is made
 * here; null where the stated address is of another site. `address` null: the browser does not tell it.
 */
export function ownArticle(metadata: ArticleMetadata, address: string | null): ArticleMetadata | null {
  const { url, canonicalUrl } = metadata;
  if (!URL.canParse(url)) return null;
  if (address !== null && (!URL.canParse(address) || new URL(address).origin !== new URL(url).origin))
    return null;
  return { ...metadata, key: pageKey(url, canonicalUrl).slice(0, 8192) };
}
