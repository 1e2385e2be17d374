/** What of a page is read at the moment. */
export interface Watched {
  /** Holds the article, or may hold one. */
  readonly root: Element;
  /** Open shadow trees that words of it stand in. */
  readonly shadows: readonly ShadowRoot[];
  /** Whether words of the article stand in this text node. */
  readonly isWords: (node: Text) => boolean;
}

/** Silence in ms after the last change before the article is read again. */
const QUIET = 400;
/** Under endless changes the article is still read again after this time, ms. */
const PATIENCE = 2000;
/** Both are taken this many times where readings found nothing new, doubling from reading to reading. */
const MOST_PATIENCE = 16;
/** Elements whose looks changed are looked at up to this number. */
const MOST_LOOKED_AT = 200;

/** Attributes that show or hide what stands in an element. */
const showing = ['class', 'style', 'hidden', 'open', 'aria-hidden'];
/** Their text is none of the page's. */
const silent = new Set(['SCRIPT', 'STYLE', 'LINK', 'NOSCRIPT', 'TEMPLATE', 'IFRAME']);

/**
 * Calls `onChange` when what stands in the article's part of the page may be other words than before: texts, elements
 * with text, elements shown or hidden, also when a part of the page that holds the article is put in the place of
 * another, and when the page's head says something else of it. Debounced; where nothing comes of it, it waits longer,
 * but not when words of the article itself changed. `onChange` resolves with whether something came of it.
 */
export class ChangeWatch {
  readonly #watched: () => Watched;
  readonly #onChange: () => Promise<boolean>;
  readonly #observer = new MutationObserver((records) => this.#hear(records));
  readonly #restyled = new Set<Element>();
  #now: Watched;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Time of the first change that was not looked at yet; 0 when there is none. */
  #first = 0;
  #factor = 1;
  #isTold = false;
  #isSure = false;

  constructor(watched: () => Watched, onChange: () => Promise<boolean>, signal: AbortSignal) {
    this.#watched = watched;
    this.#onChange = onChange;
    this.#now = watched();
    this.refocus();
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      clearTimeout(this.#timer);
    });
  }

  /** Asks again what is read, and watches that. */
  refocus(): void {
    this.#now = this.#watched();
    const { root, shadows } = this.#now;
    this.#observer.disconnect();
    const whole = { childList: true, subtree: true, characterData: true };
    for (const tree of [root, ...shadows])
      this.#observer.observe(tree, { ...whole, attributeFilter: showing });
    // Around the article: it may be taken out as a whole, hidden, or get further ones beside it.
    for (let around = parentOf(root); around; around = parentOf(around))
      this.#observer.observe(around, { childList: true, attributeFilter: showing });
    if (!root.contains(document.head))
      this.#observer.observe(document.head, { ...whole, attributeFilter: ['content', 'href'] });
  }

  /** Another page may have come: what was in vain says nothing of it. */
  forgive(): void {
    this.#factor = 1;
  }

  #hear(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (record.type !== 'attributes') {
        this.#isSure ||= touchesWords(record, this.#now);
        this.#isTold ||= this.#isSure || isTelling(record);
      } else if (isInHead(record.target)) this.#isTold ||= saysOfPage(record.target);
      else if (this.#restyled.size < MOST_LOOKED_AT && record.target instanceof Element)
        this.#restyled.add(record.target);
    }
    if (this.#isTold || this.#restyled.size > 0) this.#lookSoon();
  }

  #lookSoon(): void {
    const at = performance.now();
    this.#first ||= at;
    clearTimeout(this.#timer);
    const factor = this.#isSure ? 1 : this.#factor;
    const rest = Math.min(QUIET * factor, this.#first + PATIENCE * factor - at);
    this.#timer = setTimeout(() => void this.#look(), Math.max(0, rest));
  }

  async #look(): Promise<void> {
    this.#first = 0;
    const isOther = this.#isTold || [...this.#restyled].some((element) => changedLooks(element, this.#now));
    this.#restyled.clear();
    this.#isTold = this.#isSure = false;
    if (isOther) this.#factor = (await this.#onChange()) ? 1 : Math.min(this.#factor * 2, MOST_PATIENCE);
  }
}

/** The element around, out of shadow trees and frames too. */
function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) return root.host;
  return element.ownerDocument.defaultView?.frameElement ?? null;
}

const isInHead = (node: Node): boolean => document.head.contains(node);

/** Whether words of the article changed, or were taken out. */
function touchesWords({ target, removedNodes }: MutationRecord, now: Watched): boolean {
  return (
    holdsWords(target.nodeType === Node.TEXT_NODE ? target : null, now) ||
    [...removedNodes].some((node) => holdsWords(node, now))
  );
}

/** Whether words of the article stand in a node. */
function holdsWords(node: Node | null, { isWords }: Watched): boolean {
  if (!node) return false;
  if (isText(node)) return isWords(node);
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode())
    if (isText(text) && isWords(text)) return true;
  return false;
}

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/** Whether a record is about text that a reader may see, or about what the page says of itself. */
function isTelling({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (isInHead(target)) return [...addedNodes, target].some(saysOfPage);
  if (type === 'characterData') return hasText(target);
  return [...addedNodes, ...removedNodes].some(hasText);
}

/** What metadata are read from. */
function saysOfPage(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return (
    element?.matches('title, meta, link[rel~="canonical" i], script[type="application/ld+json" i]') ?? false
  );
}

function hasText(node: Node): boolean {
  if (node instanceof Element && silent.has(node.tagName)) return false;
  if (node.nodeType === Node.COMMENT_NODE) return false;
  return node.textContent !== null && node.textContent.trim() !== '';
}

/** Whether words were hidden, or text shown that is none of the article's yet. */
function changedLooks(element: Element, now: Watched): boolean {
  if (!element.isConnected || !hasText(element)) return false;
  return holdsWords(element, now) !== element.checkVisibility({ visibilityProperty: true });
}
