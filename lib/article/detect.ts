/**
 * Whether a page may hold an article: the first, coarse question, asked on every page of a granted site.
 * Never blind to a real article; the reader asks again with all signs (find-article.ts).
 * Imports nothing: it is injected on every page.
 */

/** Most nodes that are looked at: the cost stays below a few milliseconds on any page. */
const MAX_NODES = 60_000;
/** A text node of this many UTF-16 units is prose, not a label. */
const PROSE = 30;
/** Prose in units that makes an article likely. */
const ENOUGH = 250;

const DECLARED =
  'meta[property="og:type" i][content="article" i], [itemprop~="articleBody" i], [itemtype$="Article" i]';
const SKIPPED = 'script, style, noscript, template, nav, footer, textarea, select, a';

/** Reads at most `MAX_NODES` nodes; no layout, no writes. Call again when a page has drawn more of itself. */
export function looksLikeArticle(document: Document, url: string): boolean {
  return holdsProse(document) && (!isHome(url) || document.querySelector(DECLARED) !== null);
}

/** Whether there is enough prose, in the page itself, its open shadow trees and the frames of its own origin. */
function holdsProse(document: Document): boolean {
  const trees: Node[] = [document.querySelector('body')].filter((body) => body !== null);
  let total = 0;
  let seen = 0;
  for (const tree of trees) {
    // 5 is NodeFilter.SHOW_ELEMENT and SHOW_TEXT: there is no such global on the command line.
    const walker = document.createTreeWalker(tree, 5);
    for (let node: Node | null = tree; node && seen < MAX_NODES; node = walker.nextNode(), seen++) {
      const inner = isElement(node) ? (node.shadowRoot ?? bodyOfFrame(node)) : null;
      if (inner) trees.push(inner);
      else if (isProse(node)) total += lengthOf(node);
      if (total >= ENOUGH) return true;
    }
  }
  return false;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

const bodyOfFrame = (element: Element): Node | null | undefined =>
  'contentDocument' in element ? (element as HTMLIFrameElement).contentDocument?.body : null;

const lengthOf = (node: Node): number => (node.nodeValue ?? '').trim().length;

const isProse = (node: Node): boolean => lengthOf(node) >= PROSE && !node.parentElement?.closest(SKIPPED);

function isHome(url: string): boolean {
  try {
    const { pathname, search } = new URL(url);
    return search === '' && /^\/(index\.\w+|home|[a-z]{2}(-[a-z]{2})?)?\/?$/i.test(pathname);
  } catch {
    return false;
  }
}
