/**
 * Whether a page may hold an article: the first, coarse question, asked on every page of a granted site.
 * Never blind to a real article; the reader asks again with all signs (find-article.ts).
 * Imports nothing: it is injected on every page.
 */

/** Most text nodes that are looked at: the cost stays below a few milliseconds on any page. */
const MAX_TEXT_NODES = 30_000;
/** A text node of this many UTF-16 units is prose, not a label. */
const PROSE = 30;
/** Prose in units that makes an article likely. */
const ENOUGH = 250;

const DECLARED =
  'meta[property="og:type" i][content="article" i], [itemprop~="articleBody" i], [itemtype$="Article" i]';
const SKIPPED = 'script, style, noscript, template, nav, footer, textarea, select, a';

/** Reads at most `MAX_TEXT_NODES` text nodes; no layout, no writes. Call again when a page has drawn more of itself. */
export function looksLikeArticle(document: Document, url: string): boolean {
  const body = document.querySelector('body');
  if (!body) return false;
  const prose = proseLength(document, body);
  if (prose < ENOUGH) return false;
  return !isHome(url) || document.querySelector(DECLARED) !== null;
}

function proseLength(document: Document, body: Element): number {
  // 4 is NodeFilter.SHOW_TEXT: there is no such global on the command line.
  const walker = document.createTreeWalker(body, 4);
  let total = 0;
  for (let seen = 0; seen < MAX_TEXT_NODES && total < ENOUGH; seen++) {
    const node = walker.nextNode();
    if (!node) break;
    const length = (node.nodeValue ?? '').trim().length;
    if (length >= PROSE && !node.parentElement?.closest(SKIPPED)) total += length;
  }
  return total;
}

function isHome(url: string): boolean {
  try {
    const { pathname, search } = new URL(url);
    return search === '' && /^\/(index\.\w+|home|[a-z]{2}(-[a-z]{2})?)?\/?$/i.test(pathname);
  } catch {
    return false;
  }
}
