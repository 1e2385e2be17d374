import type { PageReading } from './read-page.ts';

/** Names of the numbers of `pageSigns`, in order. */
export const pageSignNames: readonly string[] = [
  'ogType', 'ldArticle', 'ldNews', 'ldProduct', 'ldList', 'ldForum', 'ldOther', 'hasPublished', 'hasAuthor', 'hasHeadline', 'articles', 'times', 'headings', 'forms', 'prices', 'codes', 'images', 'tables',
  'urlDepth', 'urlDigits', 'urlDate', 'urlHyphens', 'urlLast', 'urlHome', 'urlQuery', 'urlNews', 'urlList', 'urlShop', 'urlForum', 'urlDocs', 'urlService',
]; // prettier-ignore

const ogTypes: Readonly<Record<string, number>> = { article: 1, 'news.article': 1, website: 2, product: 3, 'og:product': 3, blog: 4, profile: 5, object: 6 }; // prettier-ignore

/** A price as printed: a currency sign beside a number. */
const PRICE = /[$€£¥₹]\s?\d|\d[\d.,]{0,15}\s?[€£₽]/g;

/** What a page's address says by the words of its path; each is a hint, none decides. */
const pathWords = {
  news: /\/(?:news|story|stories|articles?|blogs?|posts?|press|opinion|politics|world|nachrichten|actualites?|noticias?|akhbar|haber)(?:\/|-|$)/i,
  list: /\/(?:categor(?:y|ies)|tags?|topics?|search|archives?|sections?|collections?|list(?:ing)?s?|browse|directory|page)(?:\/|$)/i,
  shop: /\/(?:products?|shop|store|item|items|buy|cart|dp|p|catalog(?:ue)?|pricing)(?:\/|$)/i,
  forum:
    /\/(?:forums?|threads?|questions?|discussions?|community|viewtopic|showthread|comments|t|r)(?:\/|\.|$)/i,
  docs: /\/(?:docs?|documentation|manual|reference|guides?|api|wiki|help|support|learn|tutorials?|kb|man)(?:\/|$)/i,
  service:
    /\/(?:services?|solutions?|about(?:-us)?|contact|company|locations?|careers|platform|features)(?:\/|$)/i,
};

const bounded = (n: number, most: number): number => Math.min(n, most);

/** Numbers about the page as a whole, from its head, its address and counts of elements. Reads only. */
export function pageSigns(
  document: Document,
  url: string,
  { meta, linked, headline, trees }: Pick<PageReading, 'meta' | 'linked' | 'headline' | 'trees'>,
): number[] {
  const hasType = (pattern: RegExp): number => ([...linked.types].some((type) => pattern.test(type)) ? 1 : 0);
  const shadows = trees.filter((tree) => tree !== document);
  // Counts by name need no list of the elements; shadow trees have none.
  const elements = (...tags: readonly string[]): number =>
    tags.reduce((sum, tag) => sum + document.getElementsByTagName(tag).length, 0) +
    shadows.reduce((sum, tree) => sum + tree.querySelectorAll(tags.join()).length, 0);
  const text = (document.body as HTMLElement | null)?.textContent.slice(0, 200_000) ?? '';
  return [
    ogTypes[meta.get('og:type')?.toLowerCase() ?? ''] ?? 0,
    hasType(/(?:Article|BlogPosting|Report)$/), hasType(/^(?:News|Reportage|Opinion|Analysis|LiveBlog)/), hasType(/^(?:Product|ProductGroup|Offer|AggregateOffer|Store)$/), hasType(/^(?:ItemList|CollectionPage|SearchResultsPage|OfferCatalog)$/), hasType(/^(?:QAPage|DiscussionForumPosting|Question|Answer|FAQPage)$/), hasType(/^(?:Service|LocalBusiness|Event|JobPosting|SoftwareApplication|Course|Recipe|TechArticle|HowTo|Place|Person)$/),
    meta.has('article:published_time') || meta.has('datepublished') ? 1 : 0, meta.has('author') || meta.has('article:author') ? 1 : 0, headline.element ? 1 : 0,
    bounded(elements('article'), 30), bounded(elements('time'), 40), bounded(elements('h2', 'h3'), 80), bounded(elements('form'), 10), bounded(text.match(PRICE)?.length ?? 0, 60), bounded(elements('pre', 'code'), 60), bounded(elements('img'), 100), bounded(elements('table'), 20),
    ...urlSigns(url),
  ]; // prettier-ignore
}

function urlSigns(address: string): number[] {
  const url = URL.canParse(address) ? new URL(address) : null;
  const path = url?.pathname ?? '';
  const parts = path.split('/').filter(Boolean);
  const last = parts[parts.length - 1] ?? '';
  return [
    bounded(parts.length, 10), bounded(path.match(/\d/g)?.length ?? 0, 20), /\/(?:19|20)\d\d[/-]?[01]?\d/.test(path) ? 1 : 0, bounded(last.match(/[-_]/g)?.length ?? 0, 15), bounded(last.length, 150), parts.length === 0 ? 1 : 0, url && url.search.length > 1 ? 1 : 0,
    ...Object.values(pathWords).map((pattern) => (pattern.test(path) || (pattern === pathWords.forum && /^(?:forum|community|discuss)/.test(url?.hostname ?? '')) || (pattern === pathWords.docs && /^(?:docs|support|help|developer)/.test(url?.hostname ?? '')) ? 1 : 0)),
  ]; // prettier-ignore
}
