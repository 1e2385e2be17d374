/** Most nodes of a document that are read. News pages have 1,000 to 20,000. */
const MAX_NODES = 80_000;
/** Deepest nesting; parsers stop at 512, only scripts build more, and recursive code in libraries overflows. */
const MAX_DEPTH = 600;
/** Most text in UTF-16 units, scripts and styles included; below the model's bound, which comes with zod and stays out of pages. */
const MAX_TEXT = 5_000_000;

/**
 * Whether a document stays below the limits. Iterative; stops at the first limit passed, so it is bounded itself. A
 * walker steps by itself: a form's fields can hide the form's own `parentNode`.
 */
export function isWithinLimits(document: Document): boolean {
  const walker = document.createTreeWalker(document);
  let nodes = 0;
  let depth = 0;
  let length = 0;
  for (;;) {
    nodes++;
    length += walker.currentNode.nodeValue?.length ?? 0;
    if (nodes > MAX_NODES || depth > MAX_DEPTH || length > MAX_TEXT) return false;
    if (walker.firstChild()) {
      depth++;
      continue;
    }
    while (!walker.nextSibling()) {
      if (!walker.parentNode()) return true;
      depth--;
    }
  }
}
