import { describe, expect, it } from 'vitest';
import { writeJson } from '../../../lib/exchange/write-json.ts';
import { dropAbandonedImports } from '../../../lib/store/clear-import.ts';
import { finishImport, stageImport } from '../../../lib/store/import-file.ts';
import { keepArticle } from '../../../lib/store/keep-article.ts';
import type { Store } from '../../../lib/store/open.ts';
import { everyRecord, getRecord, listArticles, listBy, loadArticle } from '../../../lib/store/records.ts';
import { search } from '../../../lib/store/search.ts';
import { deleteEverything, listTrash, moveToTrash } from '../../../lib/store/trash.ts';
import { housekeeping } from '../../../lib/store/housekeeping.ts';
import { undo } from '../../../lib/store/undo.ts';
import { write } from '../../../lib/store/write.ts';
import { openForTest, valueOf } from './open-for-test.ts';
import { readArticle } from './read-article.ts';

async function exported(store: Store): Promise<string> {
  let text = '';
  const generator = { name: 'isnad', version: '0.1.0' };
  for await (const piece of writeJson(generator, '2026-01-01T00:00:00.000Z', (name) =>
    everyRecord(store, name),
  ))
    text += piece;
  return text;
}

/** An export of that many people, more than one batch of an import. */
async function fileOf(count: number, more: object = {}): Promise<string> {
  const at = '2026-01-01T00:00:00.000Z';
  const people = Array.from({ length: count }, (_, n) => ({
    id: `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`,
    schema: 1,
    createdAt: at,
    modifiedAt: at,
    version: 1,
    deletedAt: n % 5 === 4 ? at : null,
    kind: 'person',
    name: `شخص ${n}`,
    aliases: [],
    roles: [],
    key: 'k',
    language: 'ar',
    direction: 'rtl',
    ...more,
  }));
  let text = '';
  for await (const piece of writeJson({ name: 'isnad', version: '0' }, at, (name) =>
    name === 'actors' ? [people] : [],
  ))
    text += piece;
  return text;
}

/** What views ask for, each in a transaction that is begun at once. */
async function seen(store: Store) {
  const [record, found, trash, listed] = await Promise.all([
    getRecord(store, 'actors', '00000000-0000-4000-8000-000000000000'),
    search(store, 'شخص', { entities: [], articleId: null, limit: 9 }),
    listTrash(store),
    listBy(store, 'actors', 'key', 'k'),
  ]);
  return {
    record: valueOf(record) !== undefined,
    found: valueOf(found).hits.length,
    trash: valueOf(trash).length,
    listed: valueOf(listed).length,
  };
}
const nothing = { record: false, found: 0, trash: 0, listed: 0 };

async function imported(store: Store, text: string) {
  const { importId, counts, invalid } = valueOf(await stageImport(store, [text]));
  expect(invalid).toEqual([]);
  const done = valueOf(await finishImport(store, importId));
  expect(done.value).toEqual(counts);
  return done;
}

describe('export and import', () => {
  it('gives the same file again from an empty profile, and writes nothing the second time', async () => {
    const source = await openForTest();
    valueOf(await keepArticle(source, readArticle()));
    const text = await exported(source);
    const target = await openForTest();
    expect((await imported(target, text)).value).toEqual({ new: 7, same: 0, merged: 0, conflicting: 0 });
    expect(await exported(target)).toBe(text);
    const again = await imported(target, text);
    expect(again).toEqual({ value: { new: 0, same: 7, merged: 0, conflicting: 0 }, undoId: null });
    expect(await target.db.count('staging')).toBe(0);
  });

  it('brings in no record that could never be written again', async () => {
    const target = await openForTest();
    await imported(target, await fileOf(1, { version: Number.MAX_SAFE_INTEGER }));
    const id = '00000000-0000-4000-8000-000000000000';
    for (const name of ['one', 'two'])
      valueOf(await write(target, null, (work) => work.update('actors', id, () => ({ name }))));
    expect(valueOf(await getRecord(target, 'actors', id))?.name).toBe('two');
    const again = await openForTest();
    await imported(again, await exported(target));
    expect(valueOf(await getRecord(again, 'actors', id))?.name).toBe('two');
  });

  it('gives a deletion that arrives by import its whole time in the trash', async () => {
    const [source, target] = [await openForTest(), await openForTest()];
    const { quotationIds } = valueOf(await keepArticle(source, readArticle())).value;
    const id = quotationIds[0] ?? '';
    await imported(target, await exported(source));
    valueOf(await moveToTrash(source, [{ entity: 'quotations', id }]));
    const { deletedAt } = valueOf(await getRecord(source, 'quotations', id)) ?? {};
    const old = new Date(Date.parse(deletedAt ?? '') - 90 * 86_400_000).toISOString();
    const file = (await exported(source)).replaceAll(
      `"deletedAt":"${deletedAt ?? ''}"`,
      `"deletedAt":"${old}"`,
    );
    const started = new Date().toISOString();
    expect((await imported(target, file)).value).toMatchObject({ merged: 1 });
    valueOf(await housekeeping(target, new Date()));
    const record = valueOf(await getRecord(target, 'quotations', id));
    expect((record?.deletedAt ?? '') >= started).toBe(true);
    expect((await imported(target, file)).value).toMatchObject({ merged: 0 });
  });

  it('is one act to undo', async () => {
    const source = await openForTest();
    valueOf(await keepArticle(source, readArticle()));
    const target = await openForTest();
    const empty = await exported(target);
    const { undoId } = await imported(target, await exported(source));
    valueOf(await undo(target, undoId ?? ''));
    expect(await exported(target)).toBe(empty);
  });

  it('keeps fields that this version does not know, at every level', async () => {
    const source = await openForTest();
    valueOf(await keepArticle(source, readArticle()));
    const text = (await exported(source)).replaceAll('"exact":', '"later":{"a":[1]},"exact":');
    const target = await openForTest();
    await imported(target, text);
    expect((await exported(target)).match(/"later":/g)?.length).toBe(text.match(/"later":/g)?.length);
  });

  it('keeps both values where the same record was changed here and there', async () => {
    const source = await openForTest();
    const { quotationIds } = valueOf(await keepArticle(source, readArticle())).value;
    const id = quotationIds[0] ?? '';
    const target = await openForTest();
    await imported(target, await exported(source));
    valueOf(await write(target, null, (work) => work.update('quotations', id, () => ({ cue: 'here' }))));
    valueOf(await write(source, null, (work) => work.update('quotations', id, () => ({ cue: 'there' }))));
    expect((await imported(target, await exported(source))).value).toMatchObject({ conflicting: 1, same: 6 });
    const record = JSON.stringify(valueOf(await getRecord(target, 'quotations', id)));
    expect(record).toContain('"here"');
    expect(record).toContain('"there"');
  });

  it('joins the same article kept on two machines', async () => {
    const [source, target] = [await openForTest(), await openForTest()];
    valueOf(await keepArticle(source, readArticle()));
    const own = valueOf(await keepArticle(target, readArticle())).value.article;
    const { importId } = valueOf(await stageImport(target, [await exported(source)]));
    valueOf(await finishImport(target, importId));
    expect(valueOf(await listArticles(target, 0, 9)).map(({ id }) => id)).toEqual([own.id]);
    expect(valueOf(await listBy(target, 'quotations', 'articleId', own.id))).toHaveLength(4);
  });

  it('stops when asked, and leaves nothing behind', async () => {
    const source = await openForTest();
    valueOf(await keepArticle(source, readArticle()));
    const text = await exported(source);
    const target = await openForTest();
    const signal = AbortSignal.abort();
    expect(await stageImport(target, [text], { signal })).toMatchObject({
      ok: false,
      error: { code: 'cancelled' },
    });
    const { importId } = valueOf(await stageImport(target, [text]));
    expect(await finishImport(target, importId, { signal })).toMatchObject({ error: { code: 'cancelled' } });
    for (const name of target.db.objectStoreNames)
      expect([name, await target.db.count(name)]).toEqual([name, 0]);
  });

  it.each([
    ['{"a":1}', 'not-isnad'],
    ['{"format":"isnad","version":9,"articles":[{}]}', 'newer-version'],
    ['{"a":1,\n"a":2}', 'duplicate-key 2'],
  ])('refuses %s', async (text, message) => {
    const store = await openForTest();
    expect(await stageImport(store, [text])).toMatchObject({ error: { code: 'refused-file', message } });
  });

  it('takes no mark of storage from a file', async () => {
    const target = await openForTest();
    const text = await fileOf(2, { $import: 'x' });
    await imported(target, text);
    expect((await imported(target, text)).value.same).toBe(2);
    expect(await exported(target)).not.toContain('$import');
  });

  it('drops what a closed window left behind', async () => {
    const store = await openForTest();
    await store.db.add('staging', { importId: 'x', records: [] });
    valueOf(await dropAbandonedImports(store));
    expect(await store.db.count('staging')).toBe(0);
  });
});

describe('an import while it is brought in', () => {
  const PEOPLE = 250;

  async function staged() {
    const store = await openForTest();
    const { importId } = valueOf(await stageImport(store, [await fileOf(PEOPLE)]));
    return { store, importId };
  }

  it('is seen by no view before its end, and then as a whole', async () => {
    const { store, importId } = await staged();
    const during: Promise<object>[] = [];
    const { value } = valueOf(
      await finishImport(store, importId, { onProgress: () => during.push(seen(store)) }),
    );
    expect(during).toHaveLength(3);
    // What is asked after the last batch may come after the end.
    for (const one of await Promise.all(during.slice(0, -1))) expect(one).toEqual(nothing);
    expect(value.new).toBe(PEOPLE);
    expect(await seen(store)).toEqual({
      record: true,
      found: 9,
      trash: PEOPLE / 5,
      listed: (PEOPLE * 4) / 5,
    });
  });

  it('never happened when its page is closed, and the next start clears it away', async () => {
    const { store, importId } = await staged();
    const cut = await finishImport(store, importId, { onProgress: () => store.db.close() });
    expect(cut).toMatchObject({ ok: false, error: { code: 'closed' } });
    const next = await openForTest({ name: store.db.name });
    expect(await next.db.count('actors')).toBeGreaterThan(0);
    expect(await seen(next)).toEqual(nothing);
    expect(await exported(next)).not.toContain('"id"');
    valueOf(await housekeeping(next, new Date()));
    for (const name of next.db.objectStoreNames) expect([name, await next.db.count(name)]).toEqual([name, 0]);
  });

  it('makes place for the next one when it was left behind', async () => {
    const { store, importId } = await staged();
    await finishImport(store, importId, { onProgress: () => store.db.close() });
    const next = await openForTest({ name: store.db.name });
    expect((await imported(next, await fileOf(PEOPLE))).value.new).toBe(PEOPLE);
    expect(await next.db.count('actors')).toBe(PEOPLE);
    expect(await next.db.count('staging')).toBe(0);
  });

  it('stops half way when asked, and leaves nothing behind', async () => {
    const { store, importId } = await staged();
    const stop = new AbortController();
    const { signal } = stop;
    const cut = await finishImport(store, importId, { signal, onProgress: () => stop.abort() });
    expect(cut).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    for (const name of store.db.objectStoreNames)
      expect([name, await store.db.count(name)]).toEqual([name, 0]);
  });

  it('ends when everything is deleted meanwhile', async () => {
    const { store, importId } = await staged();
    const deleted: Promise<unknown>[] = [];
    const cut = await finishImport(store, importId, {
      onProgress: () => deleted.push(deleteEverything(store)),
    });
    await Promise.all(deleted);
    expect(cut).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await seen(store)).toEqual(nothing);
  });

  it('lets the reader save at the same time', async () => {
    const { store, importId } = await staged();
    const saves: Promise<unknown>[] = [];
    valueOf(
      await finishImport(store, importId, {
        onProgress: () => saves.push(keepArticle(store, readArticle())),
      }),
    );
    expect(await Promise.all(saves)).not.toContainEqual(expect.objectContaining({ ok: false }));
    expect(valueOf(await listArticles(store, 0, 9))).toHaveLength(1);
  });

  it('goes over to an article that the reader kept meanwhile', async () => {
    const source = await openForTest();
    valueOf(await keepArticle(source, readArticle()));
    const target = await openForTest();
    const { importId } = valueOf(await stageImport(target, [await exported(source)]));
    const kept: ReturnType<typeof keepArticle>[] = [];
    valueOf(
      await finishImport(target, importId, {
        onProgress: () => kept.push(keepArticle(target, readArticle())),
      }),
    );
    const own = (await Promise.all(kept)).map((one) => valueOf(one).value.article.id);
    expect(own).not.toEqual([]);
    expect(valueOf(await listArticles(target, 0, 9)).map(({ id }) => id)).toEqual([own[0]]);
    expect(valueOf(await listBy(target, 'quotations', 'articleId', own[0] ?? ''))).toHaveLength(4);
  });
});

describe('an import that is taken back', () => {
  it('leaves what the reader wrote since, and what that hangs on', async () => {
    const source = await openForTest();
    const { quotationIds } = valueOf(await keepArticle(source, readArticle())).value;
    const target = await openForTest();
    const { undoId } = await imported(target, await exported(source));
    const quotationId = quotationIds[1] ?? '';
    const note = { scaleId: 's', value: 'v', label: 'l', rationale: '', state: 'draft' } as const;
    valueOf(
      await write(target, null, (work) =>
        work.create('assessments', { quotationId, ...note, originalSource: 'found' }),
      ),
    );
    const { restored, kept } = valueOf(await undo(target, undoId ?? ''));
    expect([restored, kept.map(({ entity }) => entity)]).toEqual([5, ['quotations', 'articles']]);
    const [article] = valueOf(await listArticles(target, 0, 9));
    const left = valueOf(await loadArticle(target, article?.id ?? ''));
    expect([left?.quotations.map(({ id }) => id), left?.assessments.length]).toEqual([[quotationId], 1]);
  });

  it('puts back what it changed', async () => {
    const source = await openForTest();
    const { quotationIds } = valueOf(await keepArticle(source, readArticle())).value;
    const id = quotationIds[0] ?? '';
    const target = await openForTest();
    await imported(target, await exported(source));
    const before = valueOf(await getRecord(target, 'quotations', id));
    valueOf(await write(source, null, (work) => work.update('quotations', id, () => ({ cue: 'there' }))));
    const { undoId } = await imported(target, await exported(source));
    expect(valueOf(await getRecord(target, 'quotations', id))?.cue).toBe('there');
    valueOf(await undo(target, undoId ?? ''));
    expect(valueOf(await getRecord(target, 'quotations', id))?.cue).toBe(before?.cue);
  });
});
