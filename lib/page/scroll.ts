/** Brings a range into view; at once where `motion` is not wanted or the reader asks for none. */
export function scrollToRange(range: Range, motion = true): void {
  const element = range.startContainer.parentElement;
  if (!element || isInView(range)) return;
  // First every scroller around the element, at once; then the line itself, which may be deep in a long paragraph.
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const still = !motion || matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { top, height } = range.getBoundingClientRect();
  if (height > 0) scrollBy({ top: top - innerHeight / 3, behavior: still ? 'instant' : 'smooth' });
}

function isInView(range: Range): boolean {
  const { top, bottom, height } = range.getBoundingClientRect();
  return height > 0 && top >= 0 && bottom <= innerHeight;
}
