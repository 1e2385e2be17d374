import type { FoundArticle } from '../../lib/article/find-article.ts';
import type { Watched } from '../../lib/page/change-watch.ts';

/** What to watch of a page: around the article that was found, the whole page while there is none. */
export function watchedOf(found: FoundArticle | null, force: boolean): Watched {
  const isRead = found !== null && (found.isArticle || force) && found.article.text !== '';
  if (!isRead) return { root: document.documentElement, shadows: [], isWords: () => false };
  const { map, article, root } = found;
  const shadows = new Set<ShadowRoot>();
  for (const { start } of article.blocks) {
    const tree = map.toNode(start)?.node.getRootNode();
    if (tree instanceof ShadowRoot) shadows.add(tree);
  }
  return { root: around(root), shadows: [...shadows], isWords: (node) => map.toOffset(node, 0) !== null };
}

/** The element that more of the article may come to: what is cut off is revealed beside what stands there. */
function around(root: Element): Element {
  const whole =
    root.closest('article, main, [role="main"], [role="article"], [itemprop="articleBody"]') ?? root;
  const { parentElement } = whole;
  return parentElement?.closest('body') ? parentElement : whole;
}

/** Offset of the article's text that is seen, for what is near to come first; 0 where none is. */
export function nearestShown(found: FoundArticle | null): number {
  const caret = document.caretPositionFromPoint(innerWidth / 2, innerHeight / 3);
  return (caret && found?.map.toOffset(caret.offsetNode, caret.offset)) ?? 0;
}
