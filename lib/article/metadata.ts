import type { ArticleMetadata } from '../model/article.ts';
import { pageKey } from '../text/article-key.ts';
import { bylineOf } from './byline.ts';
import { findDate, isoDate } from './dates.ts';
import type { LinkedArticle } from './json-ld.ts';

/** What the metadata is read from; `nearby` are the short texts between the headline and the end of the body. */
export interface MetadataSources {
  readonly document: Document;
  readonly url: string;
  readonly language: string;
  readonly headline: string;
  readonly linked: LinkedArticle | null;
  readonly meta: ReadonlyMap<string, string>;
  readonly nearby: readonly string[];
}

/** What the page says of itself. Reads meta elements, JSON-LD, microdata and, last, what is written for people. */
export function metadataOf(sources: MetadataSources): ArticleMetadata {
  const { document, url, language, linked, meta } = sources;
  const first = (...names: string[]): string | null => {
    for (const name of names) {
      const value = meta.get(name);
      if (value) return value;
    }
    return null;
  };
  const siteName =
    (first('og:site_name') ?? linked?.publisher ?? first('application-name'))?.slice(0, 500) ?? null;
  const canonicalUrl = canonicalOf(document, url, first('og:url'));
  const published =
    isoDate(linked?.published ?? null, language) ??
    isoDate(
      first(
        'article:published_time',
        'og:article:published_time',
        'datepublished',
        'parsely-pub-date',
        'sailthru.date',
        'dc.date.issued',
        'dcterms.created',
        'dcterms.issued',
        'dc.date',
        'publishdate',
        'pubdate',
        'publish-date',
        'publish_date',
        'date',
        'article.published',
        'cxenseparse:recs:publishtime',
        'article:published',
      ),
      language,
    ) ??
    dateInMarkup(document, /publish|created|pubdate/i, language) ??
    firstDate(sources.nearby, language);
  const modified =
    isoDate(linked?.modified ?? null, language) ??
    isoDate(
      first(
        'article:modified_time',
        'og:updated_time',
        'datemodified',
        'last-modified',
        'lastmod',
        'dcterms.modified',
      ),
      language,
    ) ??
    dateInMarkup(document, /modified|updated/i, language);
  return {
    url: url.slice(0, 8192),
    key: pageKey(url, canonicalUrl).slice(0, 8192),
    canonicalUrl,
    title: sources.headline.slice(0, 2000),
    byline: bylineOf(
      document,
      linked?.authors ?? [],
      first(
        'author',
        'article:author',
        'parsely-author',
        'byl',
        'dc.creator',
        'sailthru.author',
        'article.author',
        'twitter:creator',
      ),
      siteName,
    ),
    siteName,
    publishedAt: published,
    modifiedAt: modified,
  };
}

/** Metadata of a page that is too large to be read: what costs nothing. */
export function bareMetadata(document: Document, url: string): ArticleMetadata {
  return {
    url: url.slice(0, 8192),
    key: pageKey(url, null).slice(0, 8192),
    canonicalUrl: null,
    title: document.title.slice(0, 2000),
    byline: null,
    siteName: null,
    publishedAt: null,
    modifiedAt: null,
  };
}

function canonicalOf(document: Document, url: string, openGraph: string | null): string | null {
  const link = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') ?? openGraph;
  if (!link) return null;
  try {
    const absolute = new URL(link, url).href;
    return /^https?:/.test(absolute) && absolute.length <= 8192 ? absolute : null;
  } catch {
    return null;
  }
}

/** A date of microdata or a `<time>` whose name says which date it is; any first `<time>` counts as the publication's. */
function dateInMarkup(document: Document, name: RegExp, language: string): string | null {
  let fallback: string | null = null;
  for (const element of [...document.querySelectorAll('[itemprop*="date" i], time')].slice(0, 50)) {
    const raw = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;
    const date = isoDate(raw, language);
    if (!date) continue;
    if (name.test(`${element.getAttribute('itemprop') ?? ''} ${element.className}`)) return date;
    if (!fallback && name.test('published') && !element.closest('aside, footer, nav')) fallback = date;
  }
  return fallback;
}

function firstDate(texts: readonly string[], language: string): string | null {
  for (const text of texts) {
    const date = text.length <= 200 ? findDate(text, language) : null;
    if (date) return date;
  }
  return null;
}
