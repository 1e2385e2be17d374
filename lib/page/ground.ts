/**
 * Whether an element stands on a light or a dark ground: the page's own, not the system's theme.
 * The nearest ancestor with a background decides; a page without one is white, or dark where it says so.
 */
export function groundOf(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const colour = parseColour(getComputedStyle(at).backgroundColor);
    if (colour && colour.alpha > 0.5) return luminance(colour) < 0.4 ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme === 'dark' ? 'dark' : 'light';
}

interface Colour {
  readonly channels: readonly number[];
  readonly alpha: number;
}

/** Computed colours are `rgb()` / `rgba()`, or `color(srgb …)` with channels from 0 to 1. */
function parseColour(css: string): Colour | null {
  const numbers = css.match(/[\d.]+/g)?.map(Number) ?? [];
  const [r, g, b, alpha = 1] = numbers;
  if (r === undefined || g === undefined || b === undefined) return null;
  const scale = css.startsWith('color(') ? 1 : 255;
  return { channels: [r / scale, g / scale, b / scale], alpha };
}

/** Relative luminance (WCAG 2.2). */
function luminance({ channels }: Colour): number {
  const [r = 0, g = 0, b = 0] = channels.map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
