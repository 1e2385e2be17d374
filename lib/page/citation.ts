import type { ArticleMetadata, ArticleText } from '../model/article.ts';
import { addressOf } from './text-fragment.ts';

/**
 * The words with their source, for a reader's own text: words, speaker, outlet, date, then the address that leads back
 * to them on a line of its own, so that it does not tear a line from right to left apart.
 */
export function citationOf(
  { metadata, article }: { readonly metadata: ArticleMetadata; readonly article: ArticleText },
  place: { readonly start: number; readonly end: number; readonly speaker: string | null },
): string {
  const exact = article.text.slice(place.start, place.end).trim();
  const [open, close, comma] = article.direction === 'rtl' ? ['«', '»', '، '] : ['“', '”', ', '];
  const outlet = metadata.siteName ?? new URL(metadata.url).hostname;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(metadata.publishedAt ?? '')?.[0];
  const source = [place.speaker, outlet, day].filter(Boolean).join(comma);
  const address = addressOf(sourceOf(metadata), article.text, place.start, place.end);
  return `${open}${exact}${close} — ${source}\n${address}`;
}

/** The canonical address where it is the same site's, else the one that was read: a page may claim any. */
function sourceOf({ canonicalUrl, url }: ArticleMetadata): string {
  if (canonicalUrl === null || !URL.canParse(canonicalUrl)) return url;
  return new URL(canonicalUrl).origin === new URL(url).origin ? canonicalUrl : url;
}
