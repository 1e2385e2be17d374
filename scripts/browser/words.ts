/** Words of a page's own text, inside the first element of a selector. */
export interface Words {
  readonly inside: string;
  readonly words: string;
}

/**
 * Runs in the page: scrolls the words into sight and says where their middle is, CSS px of the viewport.
 * @throws when they are not there
 */
export function showWords({ inside, words }: Words): { x: number; y: number } {
  const walker = document.createTreeWalker(
    document.querySelector(inside) ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at < 0) continue;
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const box = range.getClientRects()[0];
    if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  throw new Error(`no such words: ${words}`);
}
