import type { Browser } from 'webextension-polyfill';
import { articleKey } from '../../lib/text/article-key.ts';
import { searchArticle, type FoundArticle } from '../../lib/article/find-article.ts';
import { openJudge, type Judge, type JudgeWeights } from '../../lib/article/judge.ts';
import { isShownByLayout } from '../../lib/article/visibility.ts';
import { askBackground } from '../../lib/messaging/client.ts';
import type { ArticleMetadata } from '../../lib/model/article.ts';
import { feedItems, itemInView } from '../../lib/page/feed.ts';
import { withPauses } from '../../lib/page/pauses.ts';
import { isMarkedTranslated, LanguageWatch } from '../../lib/page/translated.ts';

/** How long a page may still show the article of the address before, ms. */
const BEHIND = 4000;

export type Found =
  | { readonly is: 'found'; readonly found: FoundArticle }
  /** The address is a new one and the words are the old ones: the page is not ready. */
  | { readonly is: 'behind'; /** Time to look again, ms from now. */ readonly until: number }
  | { readonly is: 'translated' }
  | { readonly is: 'failed'; readonly reason: string };

/** Finds the article of the address that a page shows, through navigations that load no document. */
export class ArticleFinder {
  readonly #api: Browser;
  readonly #language = new LanguageWatch();
  #judge: Judge | null = null;
  /** The article of the address before. */
  #before: FoundArticle | null = null;
  #movedAt = 0;
  /** Body of the article that is read. */
  #root: Element | null = null;

  constructor(api: Browser) {
    this.#api = api;
  }

  /** Fetches what articles are found with, once a page: it would be a fifth of this script. */
  async #openJudge(): Promise<Judge> {
    if (this.#judge) return this.#judge;
    const weights = await askBackground(this.#api, 'article.weights', {});
    if (!weights.ok) throw new Error(weights.detail);
    // Our own background sends what it was built with.
    return (this.#judge = openJudge(weights.value as JudgeWeights));
  }

  /** The address changed; `before` is what was read under the one before. */
  moved(before: FoundArticle | null): void {
    this.#before = before;
    this.#movedAt = performance.now();
    // In a feed of whole articles the address follows the one in sight.
    this.#root = itemInView(this.#items()) ?? this.#root;
  }

  /** Finds the article, with pauses for the page. */
  async find(): Promise<Found> {
    try {
      return await this.#search(await this.#openJudge());
    } catch (error) {
      return { is: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  async #search(judge: Judge): Promise<Found> {
    if (isMarkedTranslated(document)) return { is: 'translated' };
    const items = this.#items();
    const own = items.find((item) => item.contains(this.#root));
    const others = new Set(items.filter((item) => item !== own));
    const isVisible = (element: Element) => !others.has(element) && isShownByLayout(element);
    const whole = await withPauses(searchArticle(document, location.href, isVisible, judge));
    const found = own ? { ...whole, metadata: withOwnTitle(whole.metadata, own) } : whole;
    const before = this.#before;
    const isSame = before !== null && before.article.text === found.article.text;
    const until = this.#movedAt + BEHIND - performance.now();
    if (isSame && until > 0 && !isSameArticle(before.metadata)) return { is: 'behind', until };
    if (this.#language.isTranslation(document, found.article)) return { is: 'translated' };
    if (found.isArticle && (!this.#root?.isConnected || !this.#root.contains(found.root)))
      this.#root = found.root;
    return { is: 'found', found: before ? { ...found, metadata: ofNow(found.metadata, before) } : found };
  }

  /** The articles of a feed, the one that is read among them. */
  #items(): Element[] {
    return this.#root?.isConnected ? feedItems(this.#root) : [];
  }
}

/** In a feed the page's headline may be another article's. */
function withOwnTitle(metadata: ArticleMetadata, item: Element): ArticleMetadata {
  const title = item.querySelector('h1, h2')?.textContent.trim() ?? '';
  return title === '' || item.textContent.includes(metadata.title)
    ? metadata
    : { ...metadata, title: title.slice(0, 2000) };
}

/** Whether the address of now is that article too: parameters that say nothing, a fragment. */
const isSameArticle = ({ key, url }: ArticleMetadata): boolean =>
  [articleKey(url), key].includes(articleKey(location.href));

/**
 * Metadata without what a page's head still says of the article before: some sites change the address and the words
 * and leave the head. What cannot be told is left out.
 */
function ofNow(now: ArticleMetadata, { metadata: before }: FoundArticle): ArticleMetadata {
  const own = articleKey(now.url);
  const { canonicalUrl } = now;
  const isLeftOver =
    canonicalUrl !== null &&
    canonicalUrl === before.canonicalUrl &&
    now.title !== before.title &&
    articleKey(canonicalUrl) !== own &&
    articleKey(before.url) !== own;
  if (!isLeftOver) return now;
  const unlessOld = (name: 'byline' | 'publishedAt' | 'modifiedAt') =>
    now[name] === before[name] ? null : now[name];
  return {
    ...now,
    canonicalUrl: null,
    key: own,
    byline: unlessOld('byline'),
    publishedAt: unlessOld('publishedAt'),
    modifiedAt: unlessOld('modifiedAt'),
  };
}
