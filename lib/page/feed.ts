/** An article of a feed has at least this much text, UTF-16 units: a teaser has less. */
const LEAST_TEXT = 600;
/** Levels that are climbed from the body to the item of the feed. */
const LEVELS = 12;

/**
 * The items of a feed of whole articles, as pages append them below the first, one of which holds `root`; empty where
 * there is no feed. Items are neighbours of one kind, each with a headline and the text of an article.
 */
export function feedItems(root: Element): Element[] {
  let item = root;
  for (let level = 0; level < LEVELS && item.parentElement; level++, item = item.parentElement) {
    if (item === item.ownerDocument.body) break;
    if (!hasHeadline(item)) continue;
    const own = item;
    const items = [...item.parentElement.children].filter(
      (other) => other === own || (isLike(other, own) && isWhole(other)),
    );
    if (items.length > 1) return items;
  }
  return [];
}

const hasHeadline = (element: Element): boolean => element.querySelector('h1, h2') !== null;

const isLike = (other: Element, item: Element): boolean =>
  other.localName === item.localName &&
  (other.localName === 'article' || (item.classList.length > 0 && other.classList[0] === item.classList[0]));

const isWhole = (element: Element): boolean =>
  hasHeadline(element) && element.textContent.trim().length >= LEAST_TEXT;

/** The item that fills most of the viewport; null when none is in sight. */
export function itemInView(items: readonly Element[]): Element | null {
  let best: Element | null = null;
  let most = 0;
  for (const item of items) {
    const { top, bottom } = item.getBoundingClientRect();
    const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
    if (seen > most) {
      best = item;
      most = seen;
    }
  }
  return best;
}
