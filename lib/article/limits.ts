/** Most nodes of a document that are read. News pages have 1,000 to 20,000. */
const MAX_NODES = 80_000;
/** Deepest nesting; parsers stop at 512, only scripts build more, and recursive code in libraries overflows. */
const MAX_DEPTH = 600;
/** Most text in UTF-16 units, scripts and styles included; below the model's bound, which comes with zod and stays out of pages. */
const MAX_TEXT = 5_000_000;

/** Whether a document stays below the limits. Iterative; stops at the first limit passed, so it is bounded itself. */
export function isWithinLimits(root: Node): boolean {
  let nodes = 0;
  let depth = 0;
  let length = 0;
  let node: Node | null = root;
  while (node) {
    nodes++;
    length += node.nodeValue?.length ?? 0;
    if (nodes > MAX_NODES || depth > MAX_DEPTH || length > MAX_TEXT) return false;
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = !node || node === root ? null : node.nextSibling;
  }
  return true;
}
