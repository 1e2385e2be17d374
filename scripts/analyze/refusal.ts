/** Elements that have no end tag, or that the next of their kind ends. */
const endless = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup rt rp'.split(
    ' ',
  ),
);

/** Longest page that is parsed, in UTF-16 units, most elements, and deepest nesting: parsing alone takes seconds above that. */
const MAX_LENGTH = 8_000_000;
const MAX_ELEMENTS = 80_000;
const MAX_LEVELS = 1_500;

/**
 * Why a page is not parsed; null when it is. Judged by its start and end tags alone: what stands in scripts and comments
 * counts too, which the bounds leave room for. Linear in the markup.
 */
export function refusalOf(html: string): string | null {
  if (html.length > MAX_LENGTH) return `the page is longer than ${MAX_LENGTH} characters`;
  let levels = 0;
  let elements = 0;
  for (const [tag, name = ''] of html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)) {
    const isEnd = tag.startsWith('</');
    if (!isEnd && ++elements > MAX_ELEMENTS) return `the page has more than ${MAX_ELEMENTS} elements`;
    if (endless.has(name.toLowerCase())) continue;
    levels = isEnd ? Math.max(0, levels - 1) : levels + 1;
    if (levels > MAX_LEVELS) return `the page is nested deeper than ${MAX_LEVELS} levels`;
  }
  return null;
}
