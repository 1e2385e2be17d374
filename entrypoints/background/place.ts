import { resolve } from '../../lib/anchoring/resolve.ts';
import { indexText } from '../../lib/anchoring/text-index.ts';
import type { PlacedRecord } from '../../lib/messaging/page-state.ts';
import { failure, success, type Result } from '../../lib/messaging/result.ts';
import type { Dossier } from '../../lib/exchange/dossier.ts';
import type { ArticleMetadata, ArticleText } from '../../lib/model/article.ts';
import { openStore, type Store } from '../../lib/store/open.ts';
import { findArticle, loadArticle } from '../../lib/store/records.ts';

/** What is stored of an article and where it is in today's text. The store is opened for this and closed again. */
export async function placeStored(
  metadata: ArticleMetadata,
  article: ArticleText,
): Promise<Result<PlacedRecord[]>> {
  const store = await openStore();
  if (!store.ok) return failure('storage', store.error.code);
  try {
    const records = await recordsOf(store.value, metadata);
    if (!records.ok) return failure('storage', records.detail);
    return success(records.value ? place(records.value, article) : []);
  } finally {
    store.value.close();
  }
}

async function recordsOf(store: Store, { key, url }: ArticleMetadata): Promise<Result<Dossier | null>> {
  const found = await findArticle(store, key, url);
  if (!found.ok) return failure('storage', found.error.code);
  if (!found.value) return success(null);
  const loaded = await loadArticle(store, found.value.id);
  return loaded.ok ? success(loaded.value ?? null) : failure('storage', loaded.error.code);
}

function place({ quotations, annotations }: Dossier, { text, blocks }: ArticleText): PlacedRecord[] {
  const index = indexText(text, blocks);
  const annotated = new Set(annotations.map(({ target }) => target.id));
  return quotations.map(({ id, selector, status }): PlacedRecord => {
    const resolution = resolve(index, selector);
    const [start, end] = 'start' in resolution ? [resolution.start, resolution.end] : [null, null];
    return {
      type: 'quotation',
      id,
      state: resolution.state,
      start,
      end,
      annotated: annotated.has(id),
      dismissed: status === 'dismissed',
    };
  });
}
