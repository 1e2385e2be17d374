import type { Visibility } from './visibility.ts';

/** Most frames that are looked at. */
const MAX_FRAMES = 20;
/** A frame with less text in UTF-16 units holds no body. */
const LEAST_TEXT = 400;

/** Documents in visible frames of the page's own origin, the one with most text first. */
export function frameDocuments(document: Document, isVisible: Visibility): Document[] {
  const found: { inner: Document; length: number }[] = [];
  for (const frame of [...document.querySelectorAll('iframe')].slice(0, MAX_FRAMES)) {
    const inner = isVisible(frame) ? frame.contentDocument : null;
    const length = inner?.querySelector('body')?.textContent.trim().length ?? 0;
    if (inner && length >= LEAST_TEXT) found.push({ inner, length });
  }
  return found.sort((a, b) => b.length - a.length).map(({ inner }) => inner);
}

/** Whether a visible frame belongs to another origin: its text cannot be read from here. */
export const hasClosedFrame = (document: Document, isVisible: Visibility): boolean =>
  [...document.querySelectorAll<HTMLIFrameElement>('iframe[src^="http" i]')]
    .slice(0, MAX_FRAMES)
    .some((frame) => frame.contentDocument === null && isVisible(frame));
