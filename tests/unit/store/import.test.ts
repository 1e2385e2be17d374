import { describe, expect, it } from 'vitest';
import { writeJson } from '../../../lib/exchange/write-json.ts';
import { dropAbandonedImports } from '../../../lib/store/clear-import.ts';
import { finishImport, stageImport } from '../../../lib/store/import-file.ts';
import { keepArticle } from '../../../lib/store/keep-article.ts';
import type { Store } from '../../../lib/store/open.ts';
import { everyRecord, getRecord, listArticles, listBy } from '../../../lib/store/records.ts';
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

  it('drops what a closed window left behind', async () => {
    const store = await openForTest();
    await store.db.add('staging', { importId: 'x', records: [] });
    valueOf(await dropAbandonedImports(store));
    expect(await store.db.count('staging')).toBe(0);
  });
});
