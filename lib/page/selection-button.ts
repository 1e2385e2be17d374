import { placeInView } from './anchor.ts';
import type { Intent } from '../model/intent.ts';
import { button, element } from './element.ts';
import { groundOf } from './ground.ts';
import type { MessageKey, PageWords } from './messages.ts';
import type { Stretch } from './selection.ts';
import type { Surface } from './surface.ts';

/** Silence after the reader's last movement before a selection counts as made, ms. */
const SETTLED = 250;
/** Keys that make or change a selection. */
const selecting = /^(Shift|Arrow|Home|End|Page|a$|A$)/;

interface Offer {
  readonly what: Intent['do'];
  readonly title: MessageKey;
}

/** While the reader is asked for words, they are all that a selection is for. */
const asked: readonly Offer[] = [{ what: 'reattach', title: 'attachHere' }];

/** What can be done with a selection, the commonest first. */
const offers: readonly Offer[] = [
  { what: 'annotate', title: 'cardAnnotate' },
  { what: 'mark-quotation', title: 'menuMarkQuotation' },
  { what: 'mark-actor', title: 'menuMarkActor' },
];

interface Offering {
  readonly surface: Surface;
  readonly words: PageWords;
  /** The stretch of the article that a range covers; null where nothing is offered. */
  readonly stretchIn: (range: Range) => Stretch | null;
  /** Whether the reader was asked for the words of a stored quotation. */
  readonly isPicking: () => boolean;
  readonly leave: (what: Intent['do'], stretch: Stretch) => void;
  readonly signal: AbortSignal;
}

/**
 * A few small buttons at the logical end of a selection inside the article. They come only after the reader's own
 * pointer or key, so that a page cannot call them up to learn that we are there; they go with the selection, and after a
 * movement of the page they come where it is then.
 */
export function offerAtSelection({ surface, words, stretchIn, isPicking, leave, signal }: Offering): void {
  let shown: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    clearTimeout(timer);
    timer = undefined;
    if (shown) surface.hide(shown);
    shown = null;
  };
  const offer = () => {
    hide();
    const range = selectedRange();
    const box = range && lastBox(range);
    if (!range || !box || !isInView(box) || !stretchIn(range)) return;
    const made = element('div', {
      class: 'adder',
      role: 'group',
      'aria-label': words.say('selectionActions'),
    });
    for (const [at, { what, title }] of (isPicking() ? asked : offers).entries())
      made.append(
        button(words.say(title), at === 0 ? `main ${what}` : what, () => {
          // The page may have changed under the selection meanwhile.
          const stretch = stretchIn(range);
          hide();
          if (stretch) leave(what, stretch);
        }),
      );
    // A press on a button must not take the selection away.
    made.addEventListener('pointerdown', (event) => event.preventDefault());
    made.addEventListener('mousedown', (event) => event.preventDefault());
    surface.show(made, groundOf(elementAt(range.endContainer)));
    placeInView(made, box, words.direction);
    shown = made;
  };
  /** What is offered, or about to be, comes again where the selection is then. */
  const again = () => {
    if (!shown && timer === undefined) return;
    hide();
    timer = setTimeout(offer, SETTLED);
  };
  const settle = (event: Event) => {
    if (!event.isTrusted || surface.holds(event.target)) return;
    clearTimeout(timer);
    timer = setTimeout(offer, SETTLED);
  };

  const options = { capture: true, passive: true, signal };
  addEventListener('pointerup', settle, options);
  addEventListener(
    'keyup',
    (event) => {
      if (selecting.test(event.key)) settle(event);
    },
    options,
  );
  document.addEventListener(
    'selectionchange',
    () => {
      if (getSelection()?.isCollapsed !== false) hide();
    },
    { signal },
  );
  addEventListener('scroll', again, options);
  addEventListener('resize', again, options);
  signal.addEventListener('abort', hide);
}

/** What is selected in the page, from the first to the last of its ranges; null when nothing is. */
export function selectedRange(): Range | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const last = selection.getRangeAt(selection.rangeCount - 1);
  range.setEnd(last.endContainer, last.endOffset);
  return range;
}

/**
 * The box of the last character of a range, at its end in reading order: to the left of the text where it is written
 * from right to left. Null when nothing of it is drawn.
 */
function lastBox(range: Range): { left: number; right: number; top: number; bottom: number } | null {
  const boxes = range.getClientRects();
  const box = boxes[boxes.length - 1];
  if (!box || box.width + box.height === 0) return null;
  const { left, right, top, bottom } = box;
  const edge = getComputedStyle(elementAt(range.endContainer)).direction === 'rtl' ? left : right;
  return { left: edge, right: edge, top, bottom };
}

const isInView = ({ top, bottom }: { top: number; bottom: number }): boolean =>
  bottom > 0 && top < innerHeight;

const elementAt = (node: Node): Element =>
  (node instanceof Element ? node : node.parentElement) ?? document.documentElement;
