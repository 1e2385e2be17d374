import { deleteDB, openDB } from 'idb';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeJson } from '../../../lib/exchange/write-json.ts';
import { onChanges } from '../../../lib/store/changes.ts';
import { housekeeping } from '../../../lib/store/housekeeping.ts';
import { migrations } from '../../../lib/store/migrations/migrate.ts';
import { finishImport, stageImport } from '../../../lib/store/import-file.ts';
import { keepArticle } from '../../../lib/store/keep-article.ts';
import { openStore, type Store } from '../../../lib/store/open.ts';
import { everyRecord, getRecord } from '../../../lib/store/records.ts';
import { search } from '../../../lib/store/search.ts';
import { safekeeping } from '../../../lib/store/safekeeping.ts';
import { deleteForGood, moveToTrash } from '../../../lib/store/trash.ts';
import { undo } from '../../../lib/store/undo.ts';
import { write } from '../../../lib/store/write.ts';
import { readArticle } from '../../unit/store/read-article.ts';
import { valueOf } from './value-of.ts';

async function open(name: string = crypto.randomUUID()): Promise<Store> {
  const store = valueOf(await openStore({ name }));
  onTestFinished(async () => {
    store.close();
    await deleteDB(name);
  });
  return store;
}

async function exported(store: Store): Promise<string> {
  let text = '';
  for await (const piece of writeJson({ name: 'isnad', version: '0' }, '2026-01-01T00:00:00.000Z', (name) =>
    everyRecord(store, name),
  ))
    text += piece;
  return text;
}

describe('in a real browser', () => {
  it('keeps, exports, imports into an empty profile, and gives the same file again', async () => {
    const source = await open();
    valueOf(await keepArticle(source, readArticle()));
    const text = await exported(source);
    const target = await open();
    const { importId } = valueOf(await stageImport(target, [text.slice(0, 700), text.slice(700)]));
    valueOf(await finishImport(target, importId));
    expect(await exported(target)).toBe(text);
    const hits = valueOf(await search(target, 'الجسر', { entities: [], articleId: null, limit: 9 })).hits;
    expect(hits).toHaveLength(3);
  });

  it('loses no update of two connections that write the same record at once', async () => {
    const name = crypto.randomUUID();
    const [one, two] = [await open(name), await open(name)];
    const { quotationIds } = valueOf(await keepArticle(one, readArticle())).value;
    const id = quotationIds[0] ?? '';
    const raise = (store: Store) =>
      write(store, null, (work) =>
        work.update('quotations', id, ({ confidence }) => ({ confidence: confidence + 1 })),
      );
    await Promise.all(Array.from({ length: 50 }, (_, at) => raise(at % 2 === 0 ? one : two)));
    expect(valueOf(await getRecord(two, 'quotations', id))).toMatchObject({ confidence: 50.9, version: 51 });
  });

  it('deletes with a way back, and for good', async () => {
    const store = await open();
    const { article } = valueOf(await keepArticle(store, readArticle())).value;
    const ref = { entity: 'articles' as const, id: article.id };
    const { undoId } = valueOf(await moveToTrash(store, [ref]));
    expect(valueOf(await undo(store, undoId ?? ''))).toEqual({ restored: 5, kept: [] });
    expect(valueOf(await deleteForGood(store, [ref])).value).toBe(5);
    expect(await store.db.count('quotations')).toBe(0);
  });

  it('tells another view of a write only once it is committed', async () => {
    const name = crypto.randomUUID();
    const [writer, reader] = [await open(name), await open(name)];
    const seen = new Promise<number>((resolve) => {
      const stop = onChanges(() => {
        stop();
        void reader.db.count('articles').then(resolve);
      });
    });
    valueOf(await keepArticle(writer, readArticle()));
    expect(await seen).toBe(1);
  });

  it('tells how full the storage is', async () => {
    const state = valueOf(await safekeeping(await open()));
    expect(state.quota).toBeGreaterThan(0);
    expect(typeof state.persisted).toBe('boolean');
  });

  it.each([
    ['QuotaExceededError', 'quota'],
    ['UnknownError', 'failed'],
  ])('writes nothing and says so when the disk answers %s', async (error, code) => {
    const store = await open();
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own store below
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    onTestFinished(() => {
      IDBObjectStore.prototype.put = put;
    });
    IDBObjectStore.prototype.put = function (...args) {
      if (++puts === 6) throw new DOMException('no room', error);
      return put.apply(this, args);
    };
    expect(await keepArticle(store, readArticle())).toMatchObject({ ok: false, error: { code } });
    IDBObjectStore.prototype.put = put;
    for (const name of store.db.objectStoreNames)
      expect([name, await store.db.count(name)]).toEqual([name, 0]);
    valueOf(await keepArticle(store, readArticle()));
  });

  it('says so when the connection is closed while it writes', async () => {
    const store = await open();
    const result = await write(store, null, async (work) => {
      await work.get('articles', 'x');
      store.db.close();
      return work.create('articles', { ...(await work.get('articles', 'x')) } as never);
    });
    expect(result.ok).toBe(false);
    expect(await write(store, null, (work) => work.get('articles', 'x'))).toMatchObject({
      error: { code: 'closed' },
    });
  });

  const people = (count: number): object[] =>
    Array.from({ length: count }, (_, n) => ({
      id: `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`,
      schema: 1,
      createdAt: '2026-01-01T00:00:00.000Z',
      modifiedAt: '2026-01-01T00:00:00.000Z',
      version: 1,
      deletedAt: null,
      kind: 'person',
      name: `Person ${n}`,
      aliases: [],
      roles: [],
      key: null,
      language: 'en',
      direction: 'ltr',
    }));

  /** The disk is full at the `at`-th record that is written to a store. */
  function fullAt(store: string, at: number): () => void {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own store below
    const { put, add } = IDBObjectStore.prototype;
    let written = 0;
    const failing = (call: typeof put): typeof put =>
      function (this: IDBObjectStore, ...args) {
        if (this.name === store && ++written === at) throw new DOMException('no room', 'QuotaExceededError');
        return call.apply(this, args);
      };
    IDBObjectStore.prototype.put = failing(put);
    IDBObjectStore.prototype.add = failing(add);
    const back = () => {
      Object.assign(IDBObjectStore.prototype, { put, add });
    };
    onTestFinished(back);
    return back;
  }

  it.each([
    ['while it is put aside', 'staging', 2, 260],
    ['at the first batch that is brought in', 'actors', 57, 260],
    ['at a later batch', 'actors', 230, 260],
    ['at the list of what was brought in', 'undoSteps', 2, 260],
    ['at the rows of the search index', 'words', 57, 260],
    ['at a segment of the search index', 'segmentTokens', 2, 1100],
    ['at the very end', 'undo', 1, 260],
  ])('brings nothing in and says so when the disk is full %s', async (_, name, at, count) => {
    const store = await open();
    const file = writeJson({ name: 'isnad', version: '0' }, '2026-01-01T00:00:00.000Z', (kind) =>
      kind === 'actors' ? [people(count)] : [],
    );
    const room = fullAt(name, at);
    const staged = await stageImport(store, file);
    const done = staged.ok ? await finishImport(store, staged.value.importId) : staged;
    expect(done).toMatchObject({ ok: false, error: { code: 'quota' } });
    room();
    for (const each of store.db.objectStoreNames)
      expect([each, await store.db.count(each)]).toEqual([each, 0]);
  });

  it('keeps what another page has put aside when the house is kept, and drops what no page holds', async () => {
    const store = await open();
    const file = writeJson({ name: 'isnad', version: '0' }, '2026-01-01T00:00:00.000Z', (kind) =>
      kind === 'actors' ? [people(3)] : [],
    );
    const { importId } = valueOf(await stageImport(store, file));
    valueOf(await housekeeping(store, new Date()));
    expect(await store.db.count('staging')).toBe(1);
    expect(valueOf(await finishImport(store, importId)).value.new).toBe(3);
    await store.db.add('staging', { importId: 'of a page that is gone', records: [] });
    valueOf(await housekeeping(store, new Date()));
    expect(await store.db.count('staging')).toBe(0);
  });

  it('says when another window holds an older version open, and opens when it is gone', async () => {
    const name = crypto.randomUUID();
    valueOf(await openStore({ name, steps: migrations.slice(0, 1) })).close();
    const old = await openDB(name, 1);
    expect(await openStore({ name })).toMatchObject({ ok: false, error: { code: 'blocked' } });
    old.close();
    expect((await open(name)).db.version).toBe(migrations.length);
  });

  it('says when the data are of a newer version', async () => {
    const name = crypto.randomUUID();
    (await openDB(name, migrations.length + 1)).close();
    expect(await openStore({ name })).toMatchObject({ ok: false, error: { code: 'newer' } });
    await deleteDB(name);
  });
});
