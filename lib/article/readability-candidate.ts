import { Readability } from '@mozilla/readability';
import type { Visibility } from './visibility.ts';

/** What a finder of article containers says: the live text nodes that it takes for the body. */
export type Candidate = ReadonlySet<Node>;

/**
 * Body by Mozilla's Readability, run on a clone because it takes its document apart.
 * Text nodes of the clone are carried along by identity, so the answer is the live nodes themselves.
 * The one place where the library loses identity is its retry (`innerHTML` of the body read, later written back);
 * the clone's body gets an own `innerHTML` that keeps nodes instead of markup.
 */
export function readabilityCandidate(document: Document, isVisible: Visibility): Candidate {
  const clone = document.cloneNode(true);
  const body = isDocument(clone) ? clone.querySelector('body') : null;
  if (!isDocument(clone) || !body) return new Set();
  const origin = new Map<Node, Node>();
  const hidden: Element[] = [];
  const isShown = (live: Node): boolean => !isElement(live) || isVisible(live);
  walkInStep(document.documentElement, clone.documentElement, (live, copy) => {
    if (copy.nodeType === 3) origin.set(copy, live);
    if (isShown(live)) return true;
    if (isElement(copy) && live !== document.documentElement && live !== document.body) hidden.push(copy);
    return false;
  });
  for (const element of hidden) element.remove();
  guardRetry(body, origin);
  const result = new Readability<Node>(clone, { serializer: (node) => node, disableJSONLD: true }).parse();
  const found = new Set<Node>();
  if (!result?.content) return found;
  const content = result.content;
  walkInStep(content, content, (node) => {
    const live = origin.get(node);
    if (live) found.add(live);
    return true;
  });
  return found;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isDocument = (node: Node): node is Document => node.nodeType === 9;

/** Visits two equal trees in document order; children are left out where `visit` says false. Iterative. */
function walkInStep(first: Node, second: Node, visit: (first: Node, second: Node) => boolean): void {
  let a: Node | null = first;
  let b: Node | null = second;
  while (a && b) {
    const down: boolean = visit(a, b);
    if (down && a.firstChild && b.firstChild) {
      a = a.firstChild;
      b = b.firstChild;
      continue;
    }
    while (a && b && a !== first && !a.nextSibling) {
      a = a.parentNode;
      b = b.parentNode;
    }
    if (!a || !b || a === first) return;
    a = a.nextSibling;
    b = b.nextSibling;
  }
}

function guardRetry(body: Element, origin: Map<Node, Node>): void {
  let kept: Node | null = null;
  const copyOf = (node: Node): Node => {
    const copy = node.cloneNode(true);
    walkInStep(node, copy, (from, to) => {
      const live = origin.get(from);
      if (live) origin.set(to, live);
      return true;
    });
    return copy;
  };
  Object.defineProperty(body, 'innerHTML', {
    configurable: true,
    get: () => {
      kept = copyOf(body);
      return '';
    },
    set: () => {
      if (kept) body.replaceChildren(...copyOf(kept).childNodes);
    },
  });
}
