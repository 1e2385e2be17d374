/** Tells whether a reader sees an element. Comes in as a function: layout exists in browsers only. */
export type Visibility = (element: Element) => boolean;

/** Whether the markup alone hides an element: for documents without layout. */
export function isShownByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return false;
  const style = element.getAttribute('style');
  return !style || !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/**
 * Whether a browser shows an element: style and layout, then what the markup says of assistive technology.
 * Closed `<details>` count as shown: their text is the page's, one click away.
 */
export function isShownByLayout(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true') return false;
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  // `display: contents` has no box of its own, but its children have; checkVisibility knows that. Details do not.
  return element.closest('details:not([open])') !== null && isShownByMarkup(element);
}
