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

/** Whether a browser shows an element, by style and layout. A closed `<details>` is shown: it is one click away. */
export function isShownByLayout(element: Element): boolean {
  if (isDecoration(element)) return false;
  if (element.checkVisibility(byVisibility)) return true;
  return element.closest('details:not([open])') !== null && isShownByMarkup(element);
}

/** React streams parts of a page in hidden elements, `S:` and a number, which a script then moves to their place. */
const isStreamed = (element: Element): boolean => element.id.startsWith('S:');

/**
 * Text kept from assistive technology is decoration or a double of other text.
 * Not so where it holds paragraphs: an open dialog hides the whole page behind it in that way.
 */
const isDecoration = (element: Element): boolean =>
  element.getAttribute('aria-hidden') === 'true' && !element.querySelector('p, article, main');
