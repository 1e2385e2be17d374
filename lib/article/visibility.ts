/** Whether the markup alone hides an element: for documents without layout. */
export function isShownByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return false;
  const style = element.getAttribute('style');
  return !style || !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Whether a reader sees an element, by layout. */
export function isShownByLayout(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
