import type { LiveBlock } from './collect-blocks.ts';

/** The open shadow trees that blocks stand in, in the order in which they are met. */
export function shadowTreesOf(blocks: readonly LiveBlock[]): ShadowRoot[] {
  const trees = new Set<ShadowRoot>();
  for (const { host } of blocks) {
    const tree = host.getRootNode();
    if (isShadowTree(tree)) trees.add(tree);
  }
  return [...trees];
}

/** The element around, out of a shadow tree too. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const tree = element.getRootNode();
  return isShadowTree(tree) ? tree.host : null;
}

/** There is no global ShadowRoot on the command line. */
const isShadowTree = (tree: Node): tree is ShadowRoot => tree.nodeType === 11 && 'host' in tree;
