import { foldedWords, sharedWords, shareIn } from './shared-words.ts';

/** What the page calls itself besides its headings. */
export interface StatedTitles {
  /** JSON-LD headline. */
  readonly linked: string | null;
  /** og:title or twitter:title. */
  readonly meta: string | null;
  readonly siteName: string | null;
}

/** Longest title that is looked at, UTF-16 units: a page may state a megabyte, and splitting one at white space is quadratic. */
const MOST = 2000;

/** Share of a heading's words that must stand in a stated title, or the other way round, for it to be the headline. */
const AGREES = 0.5;

export interface Headline {
  readonly text: string;
  /** The heading that prints it; null when no heading agrees with what the page calls itself. */
  readonly element: Element | null;
}

/**
 * The article's headline as the page prints it: the heading that agrees best with the stated titles;
 * else what JSON-LD, Open Graph or the window title say, without the site's name. `trees`: where headings are looked for.
 */
export function headlineOf(
  document: Document,
  stated: StatedTitles,
  trees: readonly ParentNode[] = [document],
): Headline {
  const { linked, meta, siteName } = stated;
  const all = (selector: string): Element[] => trees.flatMap((tree) => [...tree.querySelectorAll(selector)]);
  return (
    headingOf(all, document.title, stated) ?? {
      text: headlineText(linked ?? withoutSite(meta ?? document.title, siteName)),
      element: null,
    }
  );
}

function headingOf(
  all: (selector: string) => Element[],
  windowTitle: string,
  stated: StatedTitles,
): Headline | null {
  const titles = [stated.linked, stated.meta, windowTitle].filter((t): t is string => !!t?.trim());
  const names = titles.map((title) => ({
    whole: new Set(foldedWords(headlineText(title))),
    bare: foldedWords(withoutSite(title, stated.siteName)),
  }));
  let best: Headline | null = null;
  let bestScore = AGREES;
  for (const element of all('h1, [itemprop~="headline"], h2').slice(0, 60)) {
    const text = headlineText(element.textContent);
    if (!text || text.length > 400 || element.matches('meta')) continue;
    const words = foldedWords(text);
    const own = new Set(words);
    const agreement = Math.max(
      0,
      ...names.map(({ whole, bare }) => (shareIn(words, whole) + shareIn(bare, own)) / 2),
    );
    // Among equals the first and highest heading wins; a heading that links elsewhere is a teaser.
    const score =
      agreement -
      (element.localName === 'h2' ? 0.15 : 0) -
      (element.closest('a[href], aside, footer') ? 0.2 : 0);
    if (score > bestScore + 0.001) {
      best = { element, text };
      bestScore = score;
    }
  }
  if (best) return best;
  const only = all('h1');
  const text = only.length === 1 ? headlineText(only[0]?.textContent ?? '') : '';
  const element = only[0];
  // A single top heading of some length is a headline even where the stated titles are worded differently.
  return element && text.length >= 20 && text.length <= 400 ? { element, text } : null;
}

/** "Headline - Site" and "Site | Headline" without the site, where the rest is longer than it. */
function withoutSite(stated: string, siteName: string | null): string {
  const title = headlineText(stated);
  const parts = title.split(/\s+[|\-–—·•»:]+\s+|\s*[|｜»]\s*/u);
  if (parts.length < 2) return title;
  const first = parts[0] ?? '';
  const last = parts[parts.length - 1] ?? '';
  const cut = (part: string, rest: string): boolean =>
    siteName ? sharedWords(part, siteName) >= 0.5 : part.length < 30 && part.length * 2 < rest.length;
  const withoutLast = title.slice(0, title.lastIndexOf(last)).replace(/[\s|｜\-–—·•»:]+$/u, '');
  if (cut(last, withoutLast) && withoutLast) return withoutLast;
  const withoutFirst = title.slice(first.length).replace(/^[\s|｜\-–—·•»:]+/u, '');
  return siteName && cut(first, withoutFirst) && withoutFirst ? withoutFirst : title;
}

/** A heading's text as it is rendered, cut at the bound. Linear. */
export const headlineText = (text: string): string =>
  text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MOST);
