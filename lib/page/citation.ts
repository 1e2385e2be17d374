import type { ArticleMetadata, ArticleText } from '../model/article.ts';
import { hostOf } from '../model/web-address.ts';
import { addressOf } from './text-fragment.ts';

/** Words of an article, by their place in its text (UTF-16 units), and who said them. */
export interface Cited {
  readonly metadata: ArticleMetadata;
  readonly article: ArticleText;
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
}

/**
 * The words with their source, for a reader's own text: words, speaker, outlet, date, then the address that leads back
 * to them on a line of its own, so that it does not tear a line from right to left apart.
 */
export function citationOf({ metadata, article, start, end, speaker }: Cited): string {
  const exact = article.text.slice(start, end).trim();
  const [open, close, comma] = article.direction === 'rtl' ? ['«', '»', '، '] : ['“', '”', ', '];
  const outlet = metadata.siteName ?? hostOf(metadata.url);
  const day = /^\d{4}-\d{2}-\d{2}/.exec(metadata.publishedAt ?? '')?.[0];
  const source = [speaker, outlet, day].filter(Boolean).join(comma);
  const address = addressOf(sourceOf(metadata), article.text, start, end);
  return `${open}${exact}${close} — ${source}\n${address}`;
}

/** The canonical address where it is the same site's, else the one that was read: a page may claim any. */
function sourceOf({ canonicalUrl, url }: ArticleMetadata): string {
  if (canonicalUrl === null || !URL.canParse(canonicalUrl) || !URL.canParse(url)) return url;
  return new URL(canonicalUrl).origin === new URL(url).origin ? canonicalUrl : url;
}
