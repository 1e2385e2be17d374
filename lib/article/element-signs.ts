/** What the tags and names above a block say. Distances count elements upward from the block's host; FAR when absent. */
export const FAR = 30;

/** Words in class and id attributes, by what they usually name. Matched on whole name parts. */
const namePatterns = {
  comments: /^(?:comment(?!ary|ator)|disqus|respond$|replies|kommentar|commentaire|comentario|yorum)/,
  share:
    /^(?:share|sharing|social|sns$|addthis|addtoany|whatsapp|facebook|twitter|partager|teilen|compartilh)/,
  related:
    /^(?:related|recommend|recirc|readmore|more$|also$|similar|popular|trending|latest|most$|mostread|recent$|teasers?$|promos?$|outbrain|taboola|recs$|suggest|see$|read$|next$|prev|crosslink|inset|embed|links?$|linkbox|relacionad|leia|zergnet|upnext)/,
  author:
    /^(?:authors?$|authorbox|byline|bio$|biography|contributor|writer|autore?s?$|auteur|profile|about|reporter|vcard|credits?$)/,
  date: /^(?:date|dateline|time|timestamp|datetime|published|pubdate|updated|meta|metadata|postmeta|entrymeta|info|fecha|datum|data)$/,
  caption:
    /^(?:caption|figcaption|photo|image|images$|picture|media$|gallery|slideshow|video|player|figure|img$|credit$|thumb|lightbox|carousel|slider|bildunter|legende)/,
  advert:
    /^(?:ads?$|adv$|advert|sponsor|banner|dfp$|gpt$|werbung|pub$|publicit|publicid|promo|commercial|affiliate|disclaimer|disclosure)/,
  sign: /^(?:newsletter|subscri|signup|signin|login|register|paywall|cta$|donat|membership|popup|modal|overlay|cookie|consent|gdpr|alert|toast|notice|notification|form$|app$)/,
  menu: /^(?:nav$|navbar|navigation|menu|breadcrumb|crumbs|topbar|toolbar|paginat|pager|paging|tabs$|toc$|jump$|skip|header|masthead|logo|footer|foot$|copyright|colophon|legal)/,
  tags: /^(?:tags?$|tagcloud|taglist|categor|topics?$|keyword|labels?$|section$|kicker|eyebrow|rubric|tema|flag|badge)/,
  side: /^(?:sidebar|side$|aside|rail$|widget|complementary|secondary|right$|tertiary|module|box$|infobox|factbox|sticky|panel)/,
  body: /^(?:(?:article|story|entry|post|news|main|page)?(?:body|content|text|copy)|story|entry|paragraphs?|prose|richtext|texto|contenido|conteudo|contenu|inhalt|article|post|main)$/,
  lead: /^(?:lead|lede|standfirst|summary|chapo|deck|dek|subtitle|subhead|subheadline|sub|teaser|intro|abstract|excerpt|description|sommario|bajada|entradilla|vorspann|sapo)$/,
  title: /^(?:title|headline|heading|hed|titulo|titre|titel|h1)$/,
} as const;

export type NameKind = keyof typeof namePatterns;
export const nameKinds: readonly NameKind[] = [
  'comments', 'share', 'related', 'author', 'date', 'caption', 'advert', 'sign', 'menu', 'tags', 'side', 'body', 'lead', 'title',
]; // prettier-ignore

const tagKinds = {
  article: /^article$/,
  main: /^main$/,
  aside: /^(?:aside|nav|footer|form|dialog|menu)$/,
  figure: /^(?:figure|figcaption)$/,
  header: /^header$/,
  list: /^(?:ul|ol|dl)$/,
  table: /^table$/,
} as const;

type TagKind = keyof typeof tagKinds;
export const tagKindNames: readonly TagKind[] = [
  'article',
  'main',
  'aside',
  'figure',
  'header',
  'list',
  'table',
];

/** Distances of an element, in the order of `nameKinds`, then `tagKindNames`, then `articleBody` microdata. */
export const SIGNS = nameKinds.length + tagKindNames.length + 1;

const ASIDE = nameKinds.length + tagKindNames.indexOf('aside');

/** Signs that take what stands below them out of the body, however near a name of bodies is: `comment-body`. */
const outsideSigns = [
  ...(['comments', 'sign', 'menu'] as const).map((kind) => nameKinds.indexOf(kind)),
  ASIDE,
];
const besideSigns = (['related', 'advert', 'side', 'author', 'share'] as const).map((kind) =>
  nameKinds.indexOf(kind),
);

const BODY = nameKinds.indexOf('body');

/** Whether an element stands under something that is named after what stands beside a body; `at` is where its signs begin. */
export function isBesideBody(signs: Uint8Array, at: number): boolean {
  for (const sign of outsideSigns) if ((signs[at + sign] ?? FAR) <= 8) return true;
  const body = Math.min(signs[at + BODY] ?? FAR, signs[at + SIGNS - 1] ?? FAR);
  const near = Math.min(6, body - 1);
  for (const sign of besideSigns) if ((signs[at + sign] ?? FAR) <= near) return true;
  return false;
}

const asideRole = /^(?:complementary|navigation|contentinfo|search|banner|menu|dialog|form)$/;

const kindsOfPart = new Map<string, readonly number[]>();

/** Kinds of one name part; remembered because pages repeat a few hundred names. */
function kindsOf(part: string): readonly number[] {
  const known = kindsOfPart.get(part);
  if (known) return known;
  const kinds = nameKinds.flatMap((kind, index) => (namePatterns[kind].test(part) ? [index] : []));
  // Pages decide what is kept; a bound keeps one from filling the memory.
  if (kindsOfPart.size < 5_000) kindsOfPart.set(part, kinds);
  return kinds;
}

const kindsOfNames = new Map<string, readonly number[]>();

/** Kinds of a class and id, by their lower-case parts: `articleBody__text-lead` ► article, body, text, lead. Bounded input. */
function kindsOfName(raw: string): readonly number[] {
  const known = kindsOfNames.get(raw);
  if (known) return known;
  const parts = raw.slice(0, 400).replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z]+/); // prettier-ignore
  const kinds = [...new Set(parts.flatMap((part) => (part ? kindsOf(part) : [])))];
  if (kindsOfNames.size < 5_000 && raw.length <= 400) kindsOfNames.set(raw, kinds);
  return kinds;
}

const kindsByTag = new Map<string, readonly number[]>();

/** Kinds of a tag, remembered like those of names. */
function kindsOfTag(tag: string): readonly number[] {
  const known = kindsByTag.get(tag);
  if (known) return known;
  const kinds = tagKindNames.flatMap((kind, index) =>
    tagKinds[kind].test(tag) ? [nameKinds.length + index] : [],
  );
  if (kindsByTag.size < 500) kindsByTag.set(tag, kinds);
  return kinds;
}

/**
 * Distances of all signs from each element upward, `SIGNS` numbers an element.
 * `above` gives the number of each element's parent, which is lower than its own. Linear in the elements.
 */
export function elementSigns(elements: readonly Element[], above: ArrayLike<number>): Uint8Array {
  const signs = new Uint8Array(elements.length * SIGNS);
  for (let number = 0; number < elements.length; number++) {
    const at = number * SIGNS;
    const from = (above[number] ?? -1) * SIGNS;
    for (let sign = 0; sign < SIGNS; sign++)
      signs[at + sign] = from < 0 ? FAR : Math.min(FAR, (signs[from + sign] ?? FAR) + 1);
    const element = elements[number];
    const tag = element?.localName ?? '';
    // Names on html and body describe the page's template, not a part of it.
    if (!element || tag === 'body' || tag === 'html') continue;
    const name = element.getAttribute('class');
    const { id } = element;
    if (name || id)
      for (const sign of kindsOfName(id ? `${name ?? ''} ${id}` : (name ?? ''))) signs[at + sign] = 0;
    for (const sign of kindsOfTag(tag)) signs[at + sign] = 0;
    const role = element.getAttribute('role');
    if (role && asideRole.test(role)) signs[at + ASIDE] = 0;
    const itemprop = element.getAttribute('itemprop');
    if (itemprop && /articleBody/i.test(itemprop)) signs[at + SIGNS - 1] = 0;
  }
  return signs;
}
