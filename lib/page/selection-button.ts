import { placeInView } from './anchor.ts';
import { button } from './element.ts';
import { groundOf } from './ground.ts';
import type { Direction } from '../model/primitives.ts';
import type { Stretch } from './selection.ts';
import type { Surface } from './surface.ts';

/** Silence after the reader's last movement before a selection counts as made, ms. */
const SETTLED = 250;
/** Keys that make or change a selection. */
const selecting = /^(Shift|Arrow|Home|End|Page|a$|A$)/;

/**
 * A small «annotate» at the logical end of a selection inside the article. Comes only after the reader's own pointer or
 * key, so that a page cannot call it up to learn that we are there; goes with the selection.
 */
export function offerAtSelection(
  surface: Surface,
  label: () => string,
  direction: Direction,
  stretchIn: (range: Range) => Stretch | null,
  annotate: (stretch: Stretch) => void,
  signal: AbortSignal,
): void {
  let shown: HTMLButtonElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    clearTimeout(timer);
    if (shown) surface.hide(shown);
    shown = null;
  };
  const offer = () => {
    hide();
    const range = selectedRange();
    const box = range && lastBox(range);
    if (!range || !box || !stretchIn(range)) return;
    const made = button(label(), 'adder', () => {
      // The page may have changed under the selection meanwhile.
      const stretch = stretchIn(range);
      hide();
      if (stretch) annotate(stretch);
    });
    // A press on the button must not take the selection away.
    made.addEventListener('pointerdown', (event) => event.preventDefault());
    made.addEventListener('mousedown', (event) => event.preventDefault());
    surface.show(made, groundOf(elementAt(range.endContainer)));
    placeInView(made, box, direction);
    shown = made;
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
  addEventListener('scroll', hide, options);
  addEventListener('resize', hide, options);
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

const elementAt = (node: Node): Element =>
  (node instanceof Element ? node : node.parentElement) ?? document.documentElement;
