import { parentOf } from '../article/shadow-trees.ts';

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
/**
 * Both are taken this many times where readings found nothing new, doubling from reading to reading; the second also
 * where the page does not come to rest.
 */
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
 * but not when words of the article itself changed, and on a page that never rests it calls ever more seldom. Never
 * while nobody sees the page, never before the last call has ended. `onChange` resolves with whether something came of it.
 */
export class ChangeWatch {
  readonly #watched: () => Watched;
  readonly #onChange: () => Promise<boolean>;
  readonly #isSeen: () => boolean;
  readonly #observer = new MutationObserver((records) => this.#hear(records));
  readonly #restyled = new Set<Element>();
  #now: Watched;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Time of the first change that was not looked at yet; 0 when there is none. */
  #first = 0;
  /** Time of the last change. */
  #last = 0;
  #factor = 1;
  /** The same for pages that change on and on. */
  #unrest = 1;
  #isLooking = false;
  #isTold = false;
  #isSure = false;

  /** @param isSeen whether anybody looks at the page */
  constructor(
    watched: () => Watched,
    onChange: () => Promise<boolean>,
    isSeen: () => boolean,
    signal: AbortSignal,
  ) {
    this.#watched = watched;
    this.#onChange = onChange;
    this.#isSeen = isSeen;
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
    for (let around = outer(root); around; around = outer(around))
      this.#observer.observe(around, { childList: true, attributeFilter: showing });
    if (!root.contains(document.head))
      this.#observer.observe(document.head, { ...whole, attributeFilter: ['content', 'href'] });
  }

  /** Another page may have come: what was in vain says nothing of it. */
  forgive(): void {
    this.#factor = this.#unrest = 1;
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
    this.#last = performance.now();
    this.wake();
  }

  /** Looks soon at what changed, where there is anything. While nobody sees the page, or a look is going on, that waits. */
  wake(): void {
    clearTimeout(this.#timer);
    if (!this.#isTold && this.#restyled.size === 0) return;
    this.#first ||= this.#last;
    if (this.#isLooking || !this.#isSeen()) return;
    const factor = this.#isSure ? 1 : this.#factor;
    const quietAt = this.#last + QUIET * factor;
    const latest = this.#first + PATIENCE * Math.max(factor, this.#unrest);
    const rest = Math.min(quietAt, latest) - performance.now();
    this.#timer = setTimeout(() => void this.#look(quietAt > latest), Math.max(0, rest));
  }

  async #look(isRestless: boolean): Promise<void> {
    this.#unrest = isRestless ? Math.min(this.#unrest * 2, MOST_PATIENCE) : 1;
    this.#isLooking = true;
    this.#first = 0;
    const isOther = this.#isTold || [...this.#restyled].some((element) => changedLooks(element, this.#now));
    this.#restyled.clear();
    this.#isTold = this.#isSure = false;
    try {
      if (isOther) this.#factor = (await this.#onChange()) ? 1 : Math.min(this.#factor * 2, MOST_PATIENCE);
    } finally {
      this.#isLooking = false;
      this.wake();
    }
  }
}

/** The element around, out of shadow trees and frames too. */
const outer = (element: Element): Element | null =>
  parentOf(element) ?? element.ownerDocument.defaultView?.frameElement ?? null;

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

/** Whether text may have been shown or hidden: words, what stands between them, or text that is none of them yet. */
const changedLooks = (element: Element, now: Watched): boolean =>
  element.isConnected &&
  hasText(element) &&
  (holdsWords(element, now) || element.checkVisibility({ visibilityProperty: true }));
