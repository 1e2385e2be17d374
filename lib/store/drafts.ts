import type { Store } from './open.ts';
import { failure, type Result, succeeded } from './result.ts';
import type { Draft } from './schema.ts';

/** Keeps what is being typed, in one transaction. Relaxed durability: it is called at every pause of typing. */
export async function saveDraft(
  { db }: Store,
  key: string,
  value: unknown,
  articleKey: string | null,
): Promise<Result<Draft>> {
  try {
    const draft: Draft = { key, value, articleKey, savedAt: new Date().toISOString() };
    await db.put('drafts', draft);
    return succeeded(draft);
  } catch (error) {
    return failure(error);
  }
}

/** Undefined when there is none. */
export async function getDraft({ db }: Store, key: string): Promise<Result<Draft | undefined>> {
  try {
    return succeeded(await db.get('drafts', key));
  } catch (error) {
    return failure(error);
  }
}

/** All drafts of one article, or of the whole library when `articleKey` is null. */
export async function listDrafts({ db }: Store, articleKey: string | null): Promise<Result<Draft[]>> {
  try {
    return succeeded(
      articleKey === null
        ? await db.getAll('drafts')
        : await db.getAllFromIndex('drafts', 'articleKey', articleKey),
    );
  } catch (error) {
    return failure(error);
  }
}

/** Whether anything was left unfinished on an article; what cannot be read counts as nothing. */
export async function hasDrafts({ db }: Store, articleKey: string): Promise<boolean> {
  try {
    return (await db.countFromIndex('drafts', 'articleKey', articleKey)) > 0;
  } catch {
    return false;
  }
}

/** Forgets what was left unfinished before `limit` (ISO 8601): it may hold words of records that are long deleted. */
export async function forgetDrafts({ db }: Store, limit: string): Promise<Result<number>> {
  try {
    const transaction = db.transaction('drafts', 'readwrite');
    const old = await transaction.store.index('savedAt').getAllKeys(IDBKeyRange.upperBound(limit, true));
    for (const key of old) await transaction.store.delete(key);
    await transaction.done;
    return succeeded(old.length);
  } catch (error) {
    return failure(error);
  }
}

/** Nothing happens when there is none. */
export async function dropDraft({ db }: Store, key: string): Promise<Result<null>> {
  try {
    await db.delete('drafts', key);
    return succeeded(null);
  } catch (error) {
    return failure(error);
  }
}
