import type { Dismissed, Reading } from '../../lib/messaging/protocol.ts';
import { failure, success, type Result } from '../../lib/messaging/result.ts';
import { correctQuotation } from '../../lib/store/corrections.ts';
import { keepArticle, type KeptArticle } from '../../lib/store/keep-article.ts';
import { openStore, type Store } from '../../lib/store/open.ts';
import { findArticle, getRecord } from '../../lib/store/records.ts';
import { Refusal, type Result as StoreResult } from '../../lib/store/result.ts';
import { undo } from '../../lib/store/undo.ts';
import { write, type Written } from '../../lib/store/write.ts';

/** Keeps the article and what the reader holds to be no mark of it. Resolves with the way back after both committed. */
export const dismiss = (reading: Reading, dismissed: Dismissed): Promise<Result<{ undoId: string }>> =>
  withStore(async (store) => {
    if (dismissed.type === 'stored') {
      if (!(await isOf(store, dismissed.id, reading))) return failure('not-allowed', 'of another article');
      const corrected = await correctQuotation(store, dismissed.id, { status: 'dismissed' });
      return corrected.ok ? wayBack(corrected.value.undoId) : failure('storage', corrected.error.code);
    }
    const { metadata, article, quotations, actors } = reading;
    const kept = await keepArticle(store, { metadata, article, analysis: { quotations, actors } });
    if (!kept.ok) return failure('storage', kept.error.code);
    const written = await dismissKept(store, kept.value.value, reading, dismissed);
    if (!written.ok) return failure('storage', written.error.code);
    return wayBack(written.value.undoId);
  });

/** A page names a stored quotation by its id alone: it has to be one of the article that was read. */
async function isOf(store: Store, id: string, { metadata: { key, url } }: Reading): Promise<boolean> {
  const [article, quotation] = await Promise.all([
    findArticle(store, key, url),
    getRecord(store, 'quotations', id),
  ]);
  if (!article.ok || !quotation.ok || !article.value) return false;
  return quotation.value?.articleId === article.value.id;
}

const wayBack = (undoId: string | null): Result<{ undoId: string }> =>
  undoId === null ? failure('storage', 'failed') : success({ undoId });

/** Takes a dismissal back; the article stays kept. */
export const undoDismissal = (undoId: string): Promise<Result<null>> =>
  withStore(async (store) => {
    const undone = await undo(store, undoId);
    return undone.ok ? success(null) : failure('storage', undone.error.code);
  });

function dismissKept(
  store: Store,
  { article, quotationIds, actorIds }: KeptArticle,
  { quotations }: Reading,
  dismissed: Exclude<Dismissed, { type: 'stored' }>,
): Promise<StoreResult<Written<unknown>>> {
  if (dismissed.type === 'quotation') {
    const { start, end } = dismissed;
    const index = quotations.findIndex((quotation) => quotation.start === start && quotation.end === end);
    return correctQuotation(store, quotationIds[index] ?? '', { status: 'dismissed' });
  }
  const actorId = actorIds.get(dismissed.id) ?? '';
  return write(store, 'dismiss-actor', async (work) => {
    const appearances = await work.getAllBy('appearances', 'articleId', article.id);
    const appearance = appearances.find((one) => one.actorId === actorId && one.deletedAt === null);
    if (!appearance) throw new Refusal('not-found', 'no such actor in the article');
    return work.update('appearances', appearance.id, () => ({ status: 'dismissed' as const }));
  });
}

/** The store is opened for one task and closed again: a worker may die at any time. */
async function withStore<T>(task: (store: Store) => Promise<Result<T>>): Promise<Result<T>> {
  const store = await openStore();
  if (!store.ok) return failure('storage', store.error.code);
  try {
    return await task(store.value);
  } finally {
    store.value.close();
  }
}
