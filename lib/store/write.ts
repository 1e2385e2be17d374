import { ancestorsAfter } from '../exchange/content-hash.ts';
import type { EntityName, EntityOf } from '../model/entities.ts';
import type { RecordFields } from '../model/record.ts';
import type { Store } from './open.ts';
import { failure, Refusal, type Result, succeeded } from './result.ts';
import { closeJournal, type Journal, note, openJournal } from './journal.ts';
import { dropDraftsOf, subjectsOf } from './draft-subjects.ts';
import { importOf, withMark } from './hidden.ts';
import { asStored, validRecord } from './narrowing.ts';
import { countUnexported } from './safekeeping.ts';
import { searchKeyOf } from './search-key.ts';
import { searchRowOf } from './search-tokens.ts';
import type { IndexNames, WriteTransaction } from './schema.ts';
import { seenIn, type Seen } from './seen.ts';
import { noteWorn } from './segment-store.ts';
import { together } from './together.ts';
import { transact } from './transact.ts';

/** Fields that the store fills in. */
type Filled = 'id' | 'schema' | 'createdAt' | 'modifiedAt' | 'version' | 'deletedAt';

/** An entity's own fields, without those that the store fills in. Unknown further fields may be given too. */
export type FieldsOf<N extends EntityName> = {
  [K in keyof EntityOf<N> as string extends K ? never : K extends Filled ? never : K]: EntityOf<N>[K];
};

/** What can be done inside one write. Only these may be awaited there: a transaction ends when it has nothing to do. */
export interface Work {
  /** Time of the write, ISO 8601. */
  readonly now: string;
  get<N extends EntityName>(name: N, id: string): Promise<EntityOf<N> | undefined>;
  getAllBy<N extends EntityName>(name: N, index: IndexNames[N], value: string): Promise<EntityOf<N>[]>;
  /** `id`: a UUID that a view gave before anything was stored. */
  create<N extends EntityName>(name: N, fields: FieldsOf<N>, id?: string): Promise<EntityOf<N>>;
  /** Changes the record as it is now, in this transaction: nothing written meanwhile is lost. Refuses `not-found`. */
  update<N extends EntityName>(
    name: N,
    id: string,
    change: (current: EntityOf<N>) => Partial<FieldsOf<N>> & { deletedAt?: string | null },
  ): Promise<EntityOf<N>>;
  /** Puts a whole record with its own id and times in place of `current`, as an import does; the version is raised. */
  put<N extends EntityName>(
    name: N,
    record: EntityOf<N>,
    current: EntityOf<N> | undefined,
  ): Promise<EntityOf<N>>;
  /** Records in the trash since before `limit` (ISO 8601). */
  deletedBefore<N extends EntityName>(name: N, limit: string): Promise<EntityOf<N>[]>;
  /** Deletes for good, with every trace in the undo journal, and the drafts of an article. Never recorded. */
  erase(name: EntityName, id: string): Promise<void>;
}

export interface Written<T> {
  readonly value: T;
  /** Takes the act back; null when it was not recorded. */
  readonly undoId: string | null;
}

/**
 * Runs `task` in one transaction over all records with strict durability and resolves after it committed: all of it is
 * written, or nothing. With `act` the way back is recorded in the same transaction. Errors are values (`StoreError`);
 * the task refuses by throwing `Refusal`.
 */
export const write = <T>(
  store: Store,
  act: string | null,
  task: (work: Work) => Promise<T>,
): Promise<Result<Written<T>>> => writeWith(store, act === null ? null : openJournal(act), task);

/** As `write`, with a journal that may have been begun before, and with the transaction itself. */
export async function writeWith<T>(
  store: Store,
  journal: Journal | null,
  task: (work: Work, transaction: WriteTransaction) => Promise<T>,
): Promise<Result<Written<T>>> {
  const written: { entity: EntityName; id: string }[] = [];
  try {
    const done = await transact(store, 'strict', async (transaction) => {
      const seen = await seenIn(transaction);
      const value = await task(workIn(transaction, seen, journal, written), transaction);
      const undoId = journal && (await closeJournal(transaction, journal));
      if (written.length > 0) await countUnexported(transaction, written.length);
      return { value, undoId };
    });
    store.announcer.announce(written);
    return succeeded(done);
  } catch (error) {
    return failure(error);
  }
}

function workIn(
  transaction: WriteTransaction,
  seen: Seen,
  journal: Journal | null,
  written: { entity: EntityName; id: string }[],
): Work {
  const now = new Date().toISOString();
  const save = async <N extends EntityName>(
    name: N,
    before: EntityOf<N> | undefined,
    candidate: object,
  ): Promise<EntityOf<N>> => {
    const record = validRecord(name, candidate);
    const { id, version } = record;
    await putRecord(transaction, name, record, await transaction.objectStore(name).get(id));
    if (journal) await note(transaction, journal, { entity: name, id, version }, before);
    written.push({ entity: name, id });
    return record;
  };
  return {
    now,
    get: (name, id) => seen.get(name, id),
    getAllBy: (name, index, value) => seen.by(name, index, value),
    create: (name, fields, id = crypto.randomUUID()) => {
      const filled: RecordFields = {
        id,
        schema: 1,
        createdAt: now,
        modifiedAt: now,
        version: 1,
        deletedAt: null,
      };
      return save(name, undefined, { ...fields, ...filled });
    },
    update: async (name, id, change) => {
      const current = await seen.get(name, id);
      if (!current) throw new Refusal('not-found', `${name}: no ${id}`);
      return save(name, current, {
        ...current,
        ...change(current),
        version: current.version + 1,
        modifiedAt: now,
        ancestors: ancestorsAfter(current),
      });
    },
    put: (name, record, current) => {
      const version = Math.max(record.version, (current?.version ?? 0) + 1);
      return save(name, current, { ...record, version });
    },
    deletedBefore: (name, limit) => seen.by(name, 'deletedAt', IDBKeyRange.upperBound(limit, true)),
    erase: async (name, id) => {
      await erase(transaction, name, id);
      written.push({ entity: name, id });
    },
  };
}

/**
 * A record with its rows for sync and search, in the one transaction. `stored`: what lies under the id until now, hidden
 * or not; `importId` marks what an import brings.
 */
export async function putRecord<N extends EntityName>(
  transaction: WriteTransaction,
  name: N,
  record: EntityOf<N>,
  stored: object | undefined,
  importId: string | null = null,
): Promise<void> {
  const { id, version } = record;
  const row = searchRowOf(name, record);
  if (stored && importOf(stored) !== importId) await noteWorn(transaction, name, stored);
  await together([
    () => transaction.objectStore(name).put(withMark(record, importId)),
    () => transaction.objectStore('sync').put({ entity: name, id, version, dirty: 1 }),
    ...(stored ? [() => dropRow(transaction, name, stored)] : []),
    ...(row ? [() => transaction.objectStore('words').put(withMark(row, importId))] : []),
  ]);
}

/** Takes a record out with all that tells of it; `stored` is the record as it lies there. */
export async function removeRecord(
  transaction: WriteTransaction,
  name: EntityName,
  stored: object,
): Promise<void> {
  await noteWorn(transaction, name, stored);
  await dropRecord(transaction, name, stored);
}

/** Takes a record out with its rows for sync and search, of an import whose segments go as a whole. */
export async function dropRecord(
  transaction: WriteTransaction,
  name: EntityName,
  stored: object,
): Promise<void> {
  const { id } = asStored(name, stored);
  await together([
    () => transaction.objectStore(name).delete(id),
    () => transaction.objectStore('sync').delete([name, id]),
    () => dropRow(transaction, name, stored),
  ]);
}

/** The search row has a key of its own for each time that the record was changed. */
export const dropRow = (transaction: WriteTransaction, name: EntityName, stored: object): Promise<void> =>
  transaction.objectStore('words').delete(searchKeyOf(name, asStored(name, stored)));

async function erase(transaction: WriteTransaction, name: EntityName, id: string): Promise<void> {
  const seen = await seenIn(transaction);
  const subjects = [id, ...subjectsOf(name, await seen.get(name, id))];
  await dropDraftsOf(transaction, subjects);
  const article = name === 'articles' ? await seen.get(name, id) : undefined;
  if (article) {
    const alike = await seen.by('articles', 'key', article.key);
    // The same page was kept again since: what is being typed is on that.
    const isKeptAgain = alike.some((other) => other.id !== id && other.deletedAt === null);
    const drafts = transaction.objectStore('drafts');
    for (const key of isKeptAgain ? [] : await drafts.index('articleKey').getAllKeys(article.key))
      await drafts.delete(key);
  }
  const stored = await transaction.objectStore(name).get(id);
  if (stored) await removeRecord(transaction, name, stored);
  const steps = transaction.objectStore('undoSteps');
  for (const key of await steps.index('record').getAllKeys([name, id])) await steps.delete(key);
}
