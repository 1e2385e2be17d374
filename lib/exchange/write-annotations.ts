import { CONTEXT, urn } from './web-annotation.ts';

/**
 * A Web Annotation collection with one embedded page, in pieces; as a whole it is what `annotationCollection` gives.
 * `id` is a UUID, `created` ISO 8601 in UTC. Memory: one batch.
 */
export async function* writeAnnotations(
  batches: AsyncIterable<readonly object[]>,
  id: string,
  created: string,
): AsyncGenerator<string, void, undefined> {
  const collection = urn(id);
  const head = { '@context': CONTEXT, id: collection, type: 'AnnotationCollection', label: 'Isnad', created };
  yield JSON.stringify(head).slice(0, -1);
  let total = 0;
  for await (const batch of batches) {
    for (const one of batch) {
      yield total === 0 ? `,\n"first":${pageHead(collection)},"items":[\n` : ',\n';
      yield JSON.stringify({ ...one, '@context': undefined });
      total++;
    }
  }
  if (total > 0) yield `\n]},\n"last":${JSON.stringify(`${collection}#page-1`)}`;
  yield `,\n"total":${total}}\n`;
}

function pageHead(collection: string): string {
  const page = {
    id: `${collection}#page-1`,
    type: 'AnnotationPage',
    partOf: { id: collection, type: 'AnnotationCollection', label: 'Isnad' },
    startIndex: 0,
  };
  return JSON.stringify(page).slice(0, -1);
}
