import { describe, expect, it } from 'vitest';
import { rawExport } from '../../../lib/store/raw-export.ts';
import { entityNames } from '../../../lib/model/entities.ts';
import { writeJson } from '../../../lib/exchange/write-json.ts';
import { housekeeping } from '../../../lib/store/housekeeping.ts';
import { finishImport, stageImport } from '../../../lib/store/import-file.ts';
import type { Store } from '../../../lib/store/open.ts';
import { getRecord } from '../../../lib/store/records.ts';
import { Pace } from '../../../lib/store/pace.ts';
import { search } from '../../../lib/store/search.ts';
import { searchKeyOf } from '../../../lib/store/search-key.ts';
import {
  beginningWith,
  blocksOf,
  buildSegment,
  eachOrdinal,
  exactly,
  SEGMENT_RECORDS,
  type TokenRange,
  withoutOrdinals,
} from '../../../lib/store/segment.ts';
import { deleteEverything, deleteForGood, moveToTrash } from '../../../lib/store/trash.ts';
import { listUndo, undo } from '../../../lib/store/undo.ts';
import { write } from '../../../lib/store/write.ts';
import { openForTest, valueOf } from './open-for-test.ts';

const uuid = (n: number): string => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
const timeOf = (n: number): string =>
  new Date(Date.UTC(2026, 0, 1) + ((n * 7919) % 5003) * 1000).toISOString();
/** Words of different frequency, in several scripts, one the beginning of another, one outside the first plane. */
const wordsOf = (n: number): string[] => [
  'كل',
  ...(n % 2 === 0 ? ['جسر'] : ['جسور']),
  ...(n % 7 === 0 ? ['bridge'] : []),
  ...(n % 11 === 0 ? ['bridges', '𐤀𐤁'] : []),
  `w${n % 1300}`,
  `own${n}`,
];

const indexed = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    entity: 'annotations' as const,
    row: {
      key: searchKeyOf('annotations', { id: uuid(n), modifiedAt: timeOf(n) }),
      id: uuid(n),
      version: 1,
      tokens: wordsOf(n),
    },
  }));

describe('a segment', () => {
  const all = indexed(2600);
  const newestFirst = all.toSorted(
    (a, b) =>
      Date.parse(timeOf(all.indexOf(b))) - Date.parse(timeOf(all.indexOf(a))) ||
      (a.row.id < b.row.id ? -1 : 1),
  );
  const building = buildSegment('i', all, new Pace());

  it('has its records newest first', async () => {
    const { segment, records } = await building;
    expect(records.flatMap(({ ids }) => ids)).toEqual(newestFirst.map(({ row }) => row.id));
    const kinds = new Set(records.flatMap((row) => [...row.kinds]));
    expect([...kinds]).toEqual([entityNames.indexOf('annotations')]);
    expect(segment.count).toBe(2600);
    expect(segment.newest).toEqual(records.map(({ times }) => times[0]));
    const times = records.flatMap((row) => [...row.times]);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it.each<[string, TokenRange]>([
    ['a word of all', exactly('كل')],
    ['one of the half', exactly('جسر')],
    ['a beginning of two', beginningWith('جس')],
    ['a word that another begins with', exactly('bridge')],
    ['both', beginningWith('bridge')],
    ['outside the first plane', beginningWith('𐤀')],
    ['a word of two', exactly('w77')],
    ['a beginning of many', beginningWith('w1')],
    ['a beginning of as many as there are', beginningWith('own')],
    ['the first', beginningWith('b')],
    ['the last', exactly('own2599')],
    ['none, between two', exactly('bridgehead')],
    ['none, before all', beginningWith('a')],
    ['none, after all', beginningWith('\uffff')],
  ])('tells which have %s', async (_, range) => {
    const { segment, tokens } = await building;
    const [from, to] = blocksOf(segment, range) ?? [1, 0];
    const met = new Set<number>();
    for (const block of tokens.slice(from, to + 1)) eachOrdinal(block, range, (ordinal) => met.add(ordinal));
    const expected = newestFirst.flatMap(({ row }, ordinal) =>
      row.tokens.some((token) => token >= range.first && token <= range.last) ? [ordinal] : [],
    );
    expect([...met].sort((a, b) => a - b)).toEqual(expected);
  });

  it('forgets what is taken out', async () => {
    const { tokens } = await building;
    const gone = new Set([0, 77, 2599]);
    const left = tokens.map((block) => withoutOrdinals(block, gone));
    const met: string[] = [];
    for (const block of left)
      for (const token of block.tokens)
        eachOrdinal(block, exactly(token), (ordinal) => {
          expect(gone.has(ordinal)).toBe(false);
          met.push(`${ordinal} ${token}`);
        });
    const expected = newestFirst.flatMap(({ row }, ordinal) =>
      gone.has(ordinal) ? [] : row.tokens.map((token) => `${ordinal} ${token}`),
    );
    expect(met.sort()).toEqual(expected.sort());
    expect(tokens.map((block) => withoutOrdinals(block, new Set([9999])) === block)).not.toContain(false);
  });
});

const note = (n: number, words = wordsOf(n)): object => ({
  id: uuid(n),
  schema: 1,
  createdAt: timeOf(n),
  modifiedAt: timeOf(n),
  version: 1,
  deletedAt: null,
  articleId: uuid(900_000 + (n % 3)),
  target: { type: 'passage', id: null },
  selector: null,
  motivation: 'commenting',
  body: words.join(' '),
  language: 'en',
  tags: [],
});

const fileOf = (notes: object[]) =>
  writeJson({ name: 'isnad', version: '0' }, timeOf(0), (kind) => (kind === 'annotations' ? [notes] : []));

async function broughtIn(store: Store, notes: object[]): Promise<string> {
  const { importId } = valueOf(await stageImport(store, fileOf(notes)));
  return valueOf(await finishImport(store, importId)).undoId ?? '';
}

const imported = (store: Store, count: number, words = wordsOf): Promise<string> =>
  broughtIn(
    store,
    Array.from({ length: count }, (_, n) => note(n, words(n))),
  );

const anywhere = { entities: [], articleId: null, limit: 3000 };
const idsOf = async (store: Store, query: string, options = {}): Promise<string[]> =>
  valueOf(await search(store, query, { ...anywhere, ...options })).hits.map(({ id }) => id);

/** Everything that lies in the stores of the search index, as text. */
async function indexText(store: Store): Promise<string> {
  let text = '';
  for await (const lines of rawExport(store.db.name))
    for (const line of lines.split('\n')) if (/^\{"store":"(?:words|segment)/.test(line)) text += line;
  return text;
}

describe('what a large import brings', () => {
  it.each([
    ['few', 999, 0, 999],
    ['enough for a segment', 1000, 1, 0],
    ['more than one segment holds', SEGMENT_RECORDS + 300, 1, 300],
  ])('has rows or segments: %s', async (_, count, segments, rows) => {
    const store = await openForTest();
    await imported(store, count);
    expect([await store.db.count('segments'), await store.db.count('words')]).toEqual([segments, rows]);
    expect(await idsOf(store, `own${count - 1}`)).toEqual([uuid(count - 1)]);
    expect(await idsOf(store, 'own3')).toContain(uuid(3));
  });

  it('is in a segment early when it has very many words', async () => {
    const store = await openForTest();
    await imported(store, 60, (n) => Array.from({ length: 500 }, (_, at) => `w${n}x${at}`));
    expect(await store.db.count('segments')).toBe(1);
    expect(await store.db.count('words')).toBeLessThan(30);
    expect(await idsOf(store, 'w0x499')).toEqual([uuid(0)]);
    expect(await idsOf(store, 'w59x0')).toEqual([uuid(59)]);
  });

  it('is found as it is now, when it was changed, deleted and restored', async () => {
    const store = await openForTest();
    await imported(store, 1200);
    valueOf(
      await write(store, null, (work) => work.update('annotations', uuid(5), () => ({ body: 'tunnel كل' }))),
    );
    expect(await idsOf(store, 'own5')).not.toContain(uuid(5));
    expect(await idsOf(store, 'tunnel')).toEqual([uuid(5)]);
    // Just changed, it comes first, and once.
    const all = await idsOf(store, 'كل');
    expect(all[0]).toBe(uuid(5));
    expect(all).toHaveLength(1200);
    expect(new Set(all).size).toBe(1200);
    const { undoId } = valueOf(await moveToTrash(store, [{ entity: 'annotations', id: uuid(6) }]));
    expect(await idsOf(store, 'own6')).not.toContain(uuid(6));
    valueOf(await undo(store, undoId ?? ''));
    expect(await idsOf(store, 'own6')).toContain(uuid(6));
  });

  it('leaves no word of what was deleted for good', async () => {
    const store = await openForTest();
    await imported(store, 1200);
    valueOf(await moveToTrash(store, [{ entity: 'annotations', id: uuid(1199) }]));
    expect(await indexText(store)).toContain('"own1199"');
    valueOf(await deleteForGood(store, [{ entity: 'annotations', id: uuid(1199) }]));
    const text = await indexText(store);
    for (const trace of ['"own1199"', uuid(1199)]) expect(text).not.toContain(trace);
    expect(text).toContain('"own6"');
  });

  it('leaves no word of what was changed, once the house was kept', async () => {
    const store = await openForTest();
    await imported(store, 1200);
    valueOf(
      await write(store, null, (work) => work.update('annotations', uuid(5), () => ({ body: 'tunnel' }))),
    );
    expect(await indexText(store)).toContain('"own5"');
    valueOf(await housekeeping(store, new Date('2026-02-01T00:00:00.000Z')));
    expect(await indexText(store)).not.toContain('"own5"');
    expect(await idsOf(store, 'tunnel')).toEqual([uuid(5)]);
    expect(await idsOf(store, 'own7')).toContain(uuid(7));
    expect(await idsOf(store, 'كل')).toHaveLength(1199);
    expect(await store.db.count('segmentWorn')).toBe(0);
  });

  it.each([
    ['in the midst', 'm'],
    ['at the end', '\u{ffff0}'],
  ])(
    'is found when words %s, which fill whole blocks, are those of a record that is gone',
    async (_, letter) => {
      const store = await openForTest();
      await imported(store, 1100, (n) =>
        n === 3
          ? Array.from({ length: 800 }, (__, at) => `${letter}${at}`)
          : [n % 2 === 0 ? 'landmark' : 'mica', `n${n}`, 'common'],
      );
      valueOf(await moveToTrash(store, [{ entity: 'annotations', id: uuid(3) }]));
      valueOf(await deleteForGood(store, [{ entity: 'annotations', id: uuid(3) }]));
      expect(await idsOf(store, `${letter}5`)).toEqual([]);
      expect(await idsOf(store, 'landmark')).toHaveLength(550);
      expect(await idsOf(store, 'mica')).toHaveLength(549);
      expect(await idsOf(store, 'n7')).toContain(uuid(7));
    },
  );

  it('is found behind many that were put into the trash since', async () => {
    const store = await openForTest();
    await imported(store, 3000);
    const newest = await idsOf(store, 'كل', { limit: 2500 });
    valueOf(
      await moveToTrash(
        store,
        newest.map((id) => ({ entity: 'annotations', id })),
      ),
    );
    expect(await idsOf(store, 'كل', { limit: 9 })).toHaveLength(9);
  });

  it('goes as a whole when nothing of it is left', async () => {
    const store = await openForTest();
    await imported(store, 1100);
    const all = Array.from({ length: 1100 }, (_, n) => ({ entity: 'annotations' as const, id: uuid(n) }));
    valueOf(await moveToTrash(store, all));
    for (const name of ['segments', 'segmentTokens', 'segmentRecords', 'segmentWorn'] as const)
      expect([name, await store.db.count(name)]).toEqual([name, 0]);
    valueOf(await undo(store, valueOf(await listUndo(store, 1))[0]?.id ?? ''));
    expect(await idsOf(store, 'own77')).toContain(uuid(77));
  });

  it('is found as a later file has it, which changes nearly all of it', async () => {
    const store = await openForTest();
    await imported(store, 1300);
    const later = { version: 2, modifiedAt: '2026-03-01T00:00:00.000Z' };
    await broughtIn(
      store,
      Array.from({ length: 1290 }, (_, n) => ({ ...note(n, [`second${n}`]), ...later })),
    );
    expect(await idsOf(store, 'own1295')).toEqual([uuid(1295)]);
    expect(await idsOf(store, 'second1289')).toEqual([uuid(1289)]);
    expect(await store.db.count('segmentWorn')).toBe(0);
  });

  it.each([
    ['of few', 10, 3],
    ['in one segment', 1500, 3],
    ['in a segment that is closed already', SEGMENT_RECORDS + 200, 3],
  ])('is found as the file has it last, when it has it twice: %s', async (_, count, n) => {
    const store = await openForTest();
    const later = { version: 2, modifiedAt: '2026-03-01T00:00:00.000Z' };
    const again = [
      { ...note(n, ['harbour']), ...later },
      { ...note(n + 1), ...later, deletedAt: '2026-03-01T00:00:00.000Z' },
    ];
    await broughtIn(store, [...Array.from({ length: count }, (__, at) => note(at)), ...again]);
    expect(await idsOf(store, 'harbour')).toEqual([uuid(n)]);
    const { deletedAt } = valueOf(await getRecord(store, 'annotations', uuid(n + 1))) ?? {};
    expect(deletedAt).not.toBeUndefined();
    expect((await idsOf(store, `own${n + 1}`)).includes(uuid(n + 1))).toBe(deletedAt === null);
    expect(await indexText(store)).not.toContain(`"own${n}"`);
  });

  it.each([
    ['few', 300],
    ['many', 1300],
  ])(
    'is refused, and nothing of it stays, when everything is deleted at its last step: %s',
    async (_, count) => {
      const store = await openForTest();
      const { importId } = valueOf(
        await stageImport(store, fileOf(Array.from({ length: count }, (__, n) => note(n)))),
      );
      let deleting: Promise<unknown> = Promise.resolve();
      const done = await finishImport(store, importId, {
        onProgress: (records) => {
          if (records === count) deleting = deleteEverything(store);
        },
      });
      await deleting;
      expect(done).toMatchObject({ ok: false, error: { code: 'cancelled' } });
      for (const name of store.db.objectStoreNames)
        expect([name, await store.db.count(name)]).toEqual([name, 0]);
    },
  );

  it('goes with it when it is taken back, but for what was written since', async () => {
    const store = await openForTest();
    const undoId = await imported(store, 1200);
    valueOf(
      await write(store, null, (work) =>
        work.update('annotations', uuid(5), () => ({ body: 'tunnel own5' })),
      ),
    );
    const { restored, kept } = valueOf(await undo(store, undoId));
    expect([restored, kept]).toEqual([1199, [{ entity: 'annotations', id: uuid(5) }]]);
    expect(await idsOf(store, 'own')).toEqual([uuid(5)]);
    for (const name of ['segments', 'segmentTokens', 'segmentRecords'] as const)
      expect(await store.db.count(name)).toBe(0);
  });

  it('is gone when everything is deleted', async () => {
    const store = await openForTest();
    await imported(store, 1200);
    valueOf(await deleteEverything(store));
    expect(await idsOf(store, 'own')).toEqual([]);
    for (const name of store.db.objectStoreNames)
      expect([name, await store.db.count(name)]).toEqual([name, 0]);
  });
});
