import type { Dossier } from '../exchange/dossier.ts';
import type { Article, CrossReference, EntityName, EntityOf } from '../model/entities.ts';
import { type Hidden, hiddenIn, isHidden } from './hidden.ts';
import { asStored } from './narrowing.ts';
import type { Store } from './open.ts';
import { failure, type Result, succeeded } from './result.ts';
import type { IndexNames, StoreName } from './schema.ts';
import { seenIn, type Seen } from './seen.ts';

/** One transaction: a consistent picture. Reads never throw: a closed connection or a broken disk comes back as an error. */
async function read<T>(
  { db }: Store,
  names: readonly EntityName[],
  task: (seen: Seen) => Promise<T>,
): Promise<Result<T>> {
  try {
    return succeeded(await task(await seenIn(db.transaction([...names, 'meta']))));
  } catch (error) {
    return failure(error);
  }
}

const live = <T extends { deletedAt: string | null }>(records: T[]): T[] =>
  records.filter((record) => record.deletedAt === null);

/** One record by id, soft-deleted ones included; undefined when there is none. */
export const getRecord = <N extends EntityName>(
  store: Store,
  name: N,
  id: string,
): Promise<Result<EntityOf<N> | undefined>> => read(store, [name], (seen) => seen.get(name, id));

/** Live records by an indexed field, in no order that matters. */
export const listBy = <N extends EntityName>(
  store: Store,
  name: N,
  index: IndexNames[N],
  value: string,
): Promise<Result<EntityOf<N>[]>> =>
  read(store, [name], async (seen) => live(await seen.by(name, index, value)));

/** The stored article of a page: by its key, else by an address it was read under. */
export const findArticle = (store: Store, key: string, url: string): Promise<Result<Article | undefined>> =>
  read(store, ['articles'], async (seen) => {
    const byKey = await seen.by('articles', 'key', key);
    return live([...byKey, ...(await seen.by('articles', 'aliases', url))])[0];
  });

/** Everything live that is written on one quotation; undefined when there is no such live quotation. */
export const loadQuotation = (
  store: Store,
  id: string,
): Promise<
  Result<Pick<Dossier, 'annotations' | 'assessments' | 'evidence' | 'crossReferences'> | undefined>
> =>
  read(store, ['quotations', 'annotations', 'assessments', 'evidence', 'crossReferences'], async (seen) => {
    const quotation = await seen.get('quotations', id);
    if (quotation?.deletedAt !== null) return undefined;
    return {
      annotations: live(await seen.by('annotations', 'targetId', id)),
      assessments: live(await seen.by('assessments', 'quotationId', id)),
      evidence: live(await seen.by('evidence', 'quotationId', id)),
      crossReferences: live(await seen.by('crossReferences', 'fromQuotationId', id)),
    };
  });

const DOSSIER = [
  'articles',
  'quotations',
  'actors',
  'appearances',
  'annotations',
  'assessments',
  'crossReferences',
  'evidence',
] as const;

const linkedTo = ({ to: { quotationId } }: CrossReference): string | null =>
  typeof quotationId === 'string' ? quotationId : null;

/** Everything live that belongs to one article; undefined when there is no such live article. */
export const loadArticle = (store: Store, articleId: string): Promise<Result<Dossier | undefined>> =>
  read(store, DOSSIER, async (seen) => {
    const article = await seen.get('articles', articleId);
    if (!article || article.deletedAt !== null) return undefined;
    const [quotations, appearances, annotations] = await Promise.all([
      seen.by('quotations', 'articleId', articleId).then(live),
      seen.by('appearances', 'articleId', articleId).then(live),
      seen.by('annotations', 'articleId', articleId).then(live),
    ]);
    const ids = new Set(quotations.map(({ id }) => id));
    const ofQuotation = ({ quotationId }: { quotationId: string }) => quotationId;
    const actorIds = new Set(appearances.map(({ actorId }) => actorId));
    const [assessments, from, to, evidence, actors] = await Promise.all([
      seen.among('assessments', 'quotationId', ids, ofQuotation).then(live),
      seen
        .among('crossReferences', 'fromQuotationId', ids, ({ fromQuotationId }) => fromQuotationId)
        .then(live),
      seen.among('crossReferences', 'toQuotationId', ids, linkedTo).then(live),
      seen.among('evidence', 'quotationId', ids, ofQuotation).then(live),
      Promise.all([...actorIds].map((id) => seen.get('actors', id))),
    ]);
    return {
      article,
      quotations,
      appearances,
      actors: live(actors.flatMap((actor) => (actor ? [actor] : []))),
      annotations,
      assessments,
      crossReferences: [...new Map([...from, ...to].map((link) => [link.id, link])).values()],
      evidence,
    };
  });

/** Live articles, last changed first, from `offset`, at most `limit`. */
export async function listArticles({ db }: Store, offset: number, limit: number): Promise<Result<Article[]>> {
  try {
    const transaction = db.transaction(['articles', 'meta']);
    const hidden = await hiddenIn(transaction);
    const found: Article[] = [];
    let skipped = 0;
    let cursor = await transaction.objectStore('articles').index('modifiedAt').openCursor(null, 'prev');
    while (cursor && found.length < limit) {
      const article = asStored('articles', cursor.value);
      const counts = article.deletedAt === null && !isHidden(cursor.value, hidden);
      if (counts && skipped++ >= offset) found.push(article);
      cursor = await cursor.continue();
    }
    return succeeded(found);
  } catch (error) {
    return failure(error);
  }
}

/** How many records are read at a time when everything is walked. */
const BATCH = 500;

/**
 * All records of one kind in batches by id, soft-deleted ones included: an export's source. Throws on a read error.
 * Each batch is its own transaction, so that a slow consumer holds none open.
 */
export async function* everyRecord<N extends EntityName>(
  { db }: Store,
  name: N,
): AsyncGenerator<EntityOf<N>[], void, undefined> {
  let after: string | null = null;
  let hidden: Hidden = new Map();
  for (;;) {
    const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const names: StoreName[] = [name, 'meta'];
    const transaction = db.transaction(names);
    // What was hidden once stays left out: an import that ends meanwhile is in the file as a whole, or not at all.
    hidden = new Map([...hidden, ...(await hiddenIn(transaction))]);
    const found: object[] = await transaction.objectStore(name).getAll(range, BATCH);
    const last = found.at(-1);
    if (!last) return;
    const seen = found.filter((record) => !isHidden(record, hidden));
    if (seen.length > 0) yield seen.map((record) => asStored(name, record));
    after = asStored(name, last).id;
  }
}

/** Number of live articles that a view may see. */
export async function countArticles(store: Store): Promise<Result<number>> {
  try {
    const transaction = store.db.transaction(['articles', 'meta']);
    if ((await hiddenIn(transaction)).size === 0) {
      const articles = transaction.objectStore('articles');
      return succeeded((await articles.count()) - (await articles.index('deletedAt').count()));
    }
    let count = 0;
    for await (const batch of everyRecord(store, 'articles')) count += live(batch).length;
    return succeeded(count);
  } catch (error) {
    return failure(error);
  }
}
