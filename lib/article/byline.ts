import { foldKey } from '../text/fold.ts';

const MAX_BYLINE = 200;

/** Words that open a byline in print and are no part of the name. */
const OPENING =
  /^(?:by|written by|story by|posted by|author|authors|von|par|por|di|de|text|door|av|af|автор|текст|بقلم|كتب|كتبت|الكاتب|المؤلف|تحرير|نوشته|نویسنده|מאת|yazan)\s*:?\s+/iu;

/** Addresses, dates and counts are no names. */
const NO_NAME = /https?:|www\.|@[\w-]+\.|\d{4}|\d{1,2}:\d{2}/i;

/**
 * The authors as one line, names joined by a comma: JSON-LD, meta, microdata, `rel=author`, then what looks like a byline.
 * Null when the page names none.
 */
export function bylineOf(
  document: Document,
  linked: readonly string[],
  meta: string | null,
  siteName: string | null,
): string | null {
  const site = siteName ? foldKey(siteName) : '';
  const people = linked.map(clean).filter((name) => name && foldKey(name) !== site);
  if (people.length > 0) return [...new Set(people)].join(', ').slice(0, MAX_BYLINE);
  const stated = meta ? clean(meta.replace(/^@/, '')) : '';
  if (stated && !NO_NAME.test(stated) && foldKey(stated) !== site) return stated.slice(0, MAX_BYLINE);
  return printedByline(document) ?? (linked[0] ? clean(linked[0]) : null);
}

function printedByline(document: Document): string | null {
  const candidates = document.querySelectorAll(
    '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"], [class*="byline" i], [class*="author-name" i], [class*="author_name" i], [class*="authorName"], [class~="author"]',
  );
  for (const element of [...candidates].slice(0, 20)) {
    if (element.closest('aside, footer, nav, [class*="comment" i], [class*="related" i]')) continue;
    const text = clean(element.getAttribute('content') ?? element.textContent);
    if (text.length >= 2 && text.length <= 100 && !NO_NAME.test(text)) return text;
  }
  return null;
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(OPENING, '').trim();
