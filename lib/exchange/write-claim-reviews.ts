import { claimReviewGraph, type Scales } from './claim-review.ts';
import type { Dossier } from './dossier.ts';

/** The graph of `claimReviewGraph` over many articles, in pieces: each node once. Memory: one article, and the ids. */
export async function* writeClaimReviews(
  dossiers: AsyncIterable<Dossier>,
  scales: Scales,
): AsyncGenerator<string, void, undefined> {
  yield '{"@context":"https://schema.org",\n"@graph":[';
  const written = new Set<unknown>();
  for await (const dossier of dossiers) {
    const { '@graph': nodes } = claimReviewGraph([dossier], scales, true);
    for (const node of Array.isArray(nodes) ? (nodes as unknown[]) : []) {
      const id = idOf(node);
      if (written.has(id)) continue;
      yield `${written.size === 0 ? '\n' : ',\n'}${JSON.stringify(node)}`;
      written.add(id);
    }
  }
  yield '\n]}\n';
}

const idOf = (node: unknown): unknown =>
  typeof node === 'object' && node !== null && '@id' in node ? node['@id'] : node;
