import { describe, expect, it } from 'vitest';
import { readJson } from '../../../lib/exchange/read-json.ts';
import type { ReadRecord } from '../../../lib/exchange/read-record.ts';
import { writeJson } from '../../../lib/exchange/write-json.ts';
import { importRecords } from '../../../lib/store/import-records.ts';
import { keepArticle } from '../../../lib/store/keep-article.ts';
import type { Store } from '../../../lib/store/open.ts';
import { everyRecord } from '../../../lib/store/records.ts';
import { undo } from '../../../lib/store/undo.ts';
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

async function recordsOf(text: string): Promise<ReadRecord[]> {
  const records: ReadRecord[] = [];
  for await (const batch of readJson([text], (invalid) => expect(invalid).toBeUndefined()))
    records.push(...batch);
  return records;
}

describe('export and import', () => {
  it('gives the same file again from an empty profile, and writes nothing the second time', async () => {
    const source = await openForTest();
    valueOf(await keepArticle(source, readArticle()));
    const text = await exported(source);
    const target = await openForTest();
    const records = await recordsOf(text);
    expect(records).toHaveLength(7);
    expect(valueOf(await importRecords(target, records)).value).toEqual({
      new: 7,
      same: 0,
      merged: 0,
      conflicting: 0,
    });
    expect(await exported(target)).toBe(text);
    const again = valueOf(await importRecords(target, records));
    expect(again).toEqual({ value: { new: 0, same: 7, merged: 0, conflicting: 0 }, undoId: null });
  });

  it('is one act to undo', async () => {
    const source = await openForTest();
    valueOf(await keepArticle(source, readArticle()));
    const target = await openForTest();
    const empty = await exported(target);
    const { undoId } = valueOf(await importRecords(target, await recordsOf(await exported(source))));
    valueOf(await undo(target, undoId ?? ''));
    expect(await exported(target)).toBe(empty);
  });

  it('keeps fields that this version does not know, at every level', async () => {
    const source = await openForTest();
    valueOf(await keepArticle(source, readArticle()));
    const text = (await exported(source)).replaceAll('"exact":', '"later":{"a":[1]},"exact":');
    const target = await openForTest();
    valueOf(await importRecords(target, await recordsOf(text)));
    expect((await exported(target)).match(/"later":/g)?.length).toBe(text.match(/"later":/g)?.length);
  });
});
