import type { Candidate } from './candidate.ts';

/** Which source is believed where candidates overlap, the surest first. */
const ranks: Record<Candidate['source'], number> = {
  model: 3,
  known: 4,
  institution: 3.2,
  name: 1,
  document: 0,
};

/**
 * A country is a country, and a body's name of several words is that body («الاتحاد الأوروبي» is no union of Europe's own);
 * other known names are often a club's or a person's: there the model, which sees the sentence, comes first.
 */
const rankOf = ({ source, known, from, to }: Candidate): number =>
  source !== 'known' || known?.sort === 'country' || (known?.sort === 'body' && to - from > 1)
    ? ranks[source]
    : ranks.model - 0.5;

/**
 * Settles overlaps: the longer candidate wins, then the surer source. A named actor may stand inside a described one
 * ("the government of Armenia" holds Armenia). In order of place. O(n log n).
 */
export function settle(candidates: readonly Candidate[]): Candidate[] {
  const order = [...candidates].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || rankOf(b) - rankOf(a) || b.confidence - a.confidence,
  );
  const taken = { named: new Set<number>(), described: new Set<number>() };
  const kept = order.filter((one) => {
    const layer = one.named ? taken.named : taken.described;
    const other = one.named ? taken.described : taken.named;
    const places = placesOf(one);
    if (places.some((place) => layer.has(place))) return false;
    // A description may hold a place or a person ("Trump administration"), but no second body ("Russian Foreign Ministry").
    if (one.named && one.kind === 'organization' && places.some((place) => other.has(place))) return false;
    // A described actor inside a named one is a part of the name.
    if (!one.named && places.some((place) => other.has(place)) && places.every((place) => other.has(place)))
      return false;
    for (const place of places) layer.add(place);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** One number for each token that the candidate covers. */
function placesOf({ line, from, to }: Candidate): number[] {
  return Array.from({ length: to - from }, (_, at) => line * 1024 + from + at);
}
