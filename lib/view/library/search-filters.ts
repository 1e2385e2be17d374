import type { Facet, Facets, SearchFilters, SearchHitView } from '../../model/library-view.ts';

export const noFilters: SearchFilters = {
  kind: '',
  outlet: '',
  language: '',
  tag: '',
  rating: '',
  from: '',
  until: '',
};

/** The hits that fit every filter. A day bounds the article's publication; an article without a date fits none. */
export const filterHits = (
  hits: readonly SearchHitView[],
  { outlet, language, tag, rating, from, until }: SearchFilters,
): SearchHitView[] =>
  hits.filter(({ article, tags, ratings }) => {
    const day = article.publishedAt?.slice(0, 10) ?? '';
    return (
      (outlet === '' || article.outlet === outlet) &&
      (language === '' || article.language === language) &&
      (tag === '' || tags.includes(tag)) &&
      (rating === '' || ratings.includes(rating)) &&
      (from === '' || (day !== '' && day >= from)) &&
      (until === '' || (day !== '' && day <= until))
    );
  });

/** What can be chosen in each filter, of what was found. */
export const facetsOf = (hits: readonly SearchHitView[]): Facets => ({
  outlet: count(hits.map(({ article }) => article.outlet)),
  language: count(hits.map(({ article }) => article.language)),
  tag: count(hits.flatMap(({ tags }) => tags)),
  rating: count(hits.flatMap(({ ratings }) => ratings)),
});

function count(values: readonly string[]): Facet[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, number]) => ({ value, count: number }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
