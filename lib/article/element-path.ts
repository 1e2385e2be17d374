/** Names that are a name in XPath too; a prefix or an odd letter would mean something else there. */
const plainName = /^[a-z][a-z0-9-]*$/;
const DOCUMENT = 9;

/**
 * Hands out XPaths (1.0) from the document's root, such as `/html/body/p[2]`; null inside a shadow tree, which no path
 * leads into. Steps are remembered, so that the paths of all blocks cost one walk over the children of their ancestors.
 */
export function elementPaths(): (element: Element) => string | null {
  const paths = new Map<Element, string | null>();
  const steps = new Map<Element, string>();
  const stepOf = (element: Element, parent: Element): string => {
    if (!steps.has(element)) nameChildren(parent, steps);
    return steps.get(element) ?? '';
  };
  return function pathOf(element: Element): string | null {
    const known = paths.get(element);
    if (known !== undefined) return known;
    const { parentElement: parent } = element;
    const above = parent && pathOf(parent);
    const isRoot = element.parentNode?.nodeType === DOCUMENT;
    const path = parent
      ? above && `${above}/${stepOf(element, parent)}`
      : isRoot
        ? `/${element.localName}`
        : null;
    paths.set(element, path);
    return path;
  };
}

function nameChildren(parent: Element, steps: Map<Element, string>): void {
  const counts = new Map<string, number>();
  let place = 0;
  for (const child of parent.children) {
    place++;
    const { localName: name } = child;
    const nth = (counts.get(name) ?? 0) + 1;
    counts.set(name, nth);
    steps.set(child, plainName.test(name) ? `${name}[${nth}]` : `*[${place}]`);
  }
}
