/** Tells whether a reader sees an element. Comes in as a function: layout exists in browsers only. */
export type Visibility = (element: Element) => boolean;

/** Whether the markup alone hides an element: for documents without layout, whose scripts have not run. */
export function isShownByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden') && !isStreamed(element)) return false;
  if (isDecoration(element)) return false;
  const style = element.getAttribute('style');
  return !style || !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

const byVisibility = { visibilityProperty: true };

/**
 * Whether a browser shows an element, by style and layout, for an element whose ancestors are shown. A closed `<details>`
 * is shown: it is one click away. So is what has no box of its own but passes its content on (`display: contents`), and
 * what waits for a script to be put in its place.
 */
export function isShownByLayout(element: Element): boolean {
  if (isDecoration(element)) return false;
  if (element.checkVisibility(byVisibility)) return true;
  if (element.closest('details:not([open]), [hidden][id^="S:"]') !== null) return isShownByMarkup(element);
  // Asked last and of hidden elements only: a computed style costs more than all the rest.
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
}

/** React streams parts of a page in hidden elements, `S:` and a number, which a script then moves to their place. */
const isStreamed = (element: Element): boolean => element.id.startsWith('S:');

/**
 * Text kept from assistive technology is decoration or a double of other text.
 * Not so where it holds paragraphs: an open dialog hides the whole page behind it in that way.
 */
const isDecoration = (element: Element): boolean =>
  element.getAttribute('aria-hidden') === 'true' && !element.querySelector('p, article, main');
