import type { Dossier } from '../exchange/dossier.ts';
import type { Article, EntityName, EntityOf } from '../model/entities.ts';
import { asStored, asStoredOrNone } from './narrowing.ts';
import type { Store } from './open.ts';
import { failure, type Result, succeeded } from './result.ts';
import type { IndexNames } from './schema.ts';

/** Reads never throw: a closed connection or a broken disk comes back as an error. */
async function read<T>(task: () => Promise<T>): Promise<Result<T>> {
  try {
    return succeeded(await task());
  } catch (error) {
    return failure(error);
  }
}

const live = <T extends { deletedAt: string | null }>(records: T[]): T[] =>
  records.filter((record) => record.deletedAt === null);

/** One record by id, soft-deleted ones included; undefined when there is none. */
export const getRecord = <N extends EntityName>(
  { db }: Store,
  name: N,
  id: string,
): Promise<Result<EntityOf<N> | undefined>> => read(async () => asStoredOrNone(name, await db.get(name, id)));

/** Live records by an indexed field, in no order that matters. */
export const listBy = <N extends EntityName>(
  { db }: Store,
  name: N,
  index: IndexNames[N],
  value: string,
): Promise<Result<EntityOf<N>[]>> =>
  read(async () => {
    const found = await db.getAllFromIndex(name, index, IDBKeyRange.only(value));
    return live(found.map((record) => asStored(name, record)));
  });

/** The stored article of a page: by its key, else by an address it was read under. */
export const findArticle = ({ db }: Store, key: string, url: string): Promise<Result<Article | undefined>> =>
  read(async () => {
    const byKey = await db.getAllFromIndex('articles', 'key', IDBKeyRange.only(key));
    const byAlias = await db.getAllFromIndex('articles', 'aliases', IDBKeyRange.only(url));
    return live([...byKey, ...byAlias].map((record) => asStored('articles', record)))[0];
  });

/** Everything live that belongs to one article; undefined when there is no such live article. One transaction: a consistent picture. */
export const loadArticle = ({ db }: Store, articleId: string): Promise<Result<Dossier | undefined>> =>
  read(async () => {
    const names = [
      'articles',
      'quotations',
      'actors',
      'appearances',
      'annotations',
      'assessments',
      'crossReferences',
      'evidence',
    ] as const;
    const transaction = db.transaction(names, 'readonly');
    const by = async <N extends EntityName>(name: N, index: IndexNames[N], values: readonly string[]) => {
      const store = transaction.objectStore(name).index(index);
      const lists = await Promise.all(values.map((value) => store.getAll(IDBKeyRange.only(value))));
      return live(lists.flat().map((record) => asStored(name, record)));
    };
    const article = asStoredOrNone('articles', await transaction.objectStore('articles').get(articleId));
    if (!article || article.deletedAt !== null) return undefined;
    const [quotations, appearances, annotations] = await Promise.all([
      by('quotations', 'articleId', [articleId]),
      by('appearances', 'articleId', [articleId]),
      by('annotations', 'articleId', [articleId]),
    ]);
    const ids = quotations.map(({ id }) => id);
    const actorIds = new Set(appearances.map(({ actorId }) => actorId));
    const [assessments, from, to, evidence, actors] = await Promise.all([
      by('assessments', 'quotationId', ids),
      by('crossReferences', 'fromQuotationId', ids),
      by('crossReferences', 'toQuotationId', ids),
      by('evidence', 'quotationId', ids),
      Promise.all([...actorIds].map((id) => transaction.objectStore('actors').get(id))),
    ]);
    return {
      article,
      quotations,
      appearances,
      actors: live(actors.flatMap((record) => (record ? [asStored('actors', record)] : []))),
      annotations,
      assessments,
      crossReferences: [...new Map([...from, ...to].map((link) => [link.id, link])).values()],
      evidence,
    };
  });

/** Live articles, last changed first, from `offset`, at most `limit`. */
export const listArticles = ({ db }: Store, offset: number, limit: number): Promise<Result<Article[]>> =>
  read(async () => {
    const found: Article[] = [];
    let skipped = 0;
    let cursor = await db.transaction('articles').store.index('modifiedAt').openCursor(null, 'prev');
    while (cursor && found.length < limit) {
      const article = asStored('articles', cursor.value);
      if (article.deletedAt === null && skipped++ >= offset) found.push(article);
      cursor = await cursor.continue();
    }
    return found;
  });

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
  for (;;) {
    const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const found: object[] = await db.getAll(name, range, BATCH);
    const batch = found.map((record) => asStored(name, record));
    const last = batch.at(-1);
    if (!last) return;
    yield batch;
    after = last.id;
  }
}

/** Number of live articles. */
export const countArticles = ({ db }: Store): Promise<Result<number>> =>
  read(async () => (await db.count('articles')) - (await db.countFromIndex('articles', 'deletedAt')));
