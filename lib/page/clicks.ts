/** A plain click or tap on the page's text, in CSS px of the viewport. */
export type ClickListener = (x: number, y: number) => void;

/** What has a use of its own for a click; a mark inside or around it stays out of the way. */
const interactive =
  'a[href], area[href], button, input, select, textarea, label, summary, option, video, audio, iframe, object, ' +
  '[contenteditable]:not([contenteditable="false"]), [role="button"], [role="link"], [role="tab"], ' +
  '[role="checkbox"], [role="menuitem"], [role="textbox"]';

/** Farther than this between press and release (CSS px) it was a drag. */
const DRAG = 6;

/**
 * Hears the reader's own plain clicks on text: no synthetic ones, no modifiers, no drags, no second click of a double
 * click, nothing on links and controls. Only listens; the page gets every event untouched.
 */
export function onTextClick(listener: ClickListener, signal: AbortSignal): void {
  let press: { x: number; y: number } | null = null;
  addEventListener(
    'pointerdown',
    (event) => {
      press = event.isTrusted ? { x: event.clientX, y: event.clientY } : null;
    },
    { capture: true, passive: true, signal },
  );
  addEventListener(
    'click',
    (event) => {
      const { clientX: x, clientY: y, target } = event;
      if (!event.isTrusted || event.button !== 0 || event.detail > 1) return;
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      // A click made by the keyboard has no press and no place.
      if (!press || Math.hypot(x - press.x, y - press.y) > DRAG) return;
      if (!(target instanceof Element) || target.closest(interactive)) return;
      if (getSelection()?.isCollapsed === false) return;
      listener(x, y);
    },
    { capture: true, passive: true, signal },
  );
}
