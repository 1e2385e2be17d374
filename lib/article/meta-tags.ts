/** Longest content that is read, in UTF-16 units. */
const MAX_CONTENT = 5_000;

/** First content of each meta element by its name, property or itemprop in lower case. */
export function metaContents(document: Document): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim().slice(0, MAX_CONTENT);
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    if (!content || !name) continue;
    // One element may carry two names: `property="article:author og:author"`.
    for (const one of name.trim().toLowerCase().split(/\s+/))
      if (!contents.has(one)) contents.set(one, content);
  }
  return contents;
}
