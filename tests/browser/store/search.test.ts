import { deleteDB } from 'idb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeJson } from '../../../lib/exchange/write-json.ts';
import { finishImport, stageImport } from '../../../lib/store/import-file.ts';
import { openStore, type Store } from '../../../lib/store/open.ts';
import { search, type SearchOptions } from '../../../lib/store/search.ts';
import { valueOf } from './value-of.ts';

const COUNT = 3000;
/** Commonest first: word n stands in every (n + 1)-th note. */
const words = ['bridge', 'bridges', 'road', 'water', 'school', 'budget', 'council', 'جسر', 'طريق', 'harbour'];
const rareWords = Array.from({ length: 60 }, (_, n) => `zone${n}`);
/** Many words of one beginning, but all of them together in few notes. */
const seldom = Array.from({ length: 50 }, (_, n) => `lane${n}`);

interface Note {
  readonly id: string;
  readonly at: number;
  readonly articleId: string;
  readonly words: readonly string[];
}

const uuid = (kind: number, n: number) => `0000000${kind}-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

/** Written out of the order of their times, many at the same time. */
const notes = Array.from({ length: COUNT }, (_, n): Note => ({
  id: uuid(2, n),
  at: Date.UTC(2026, 0, 1) + ((n * 7919) % 1000) * 60_000,
  articleId: uuid(1, n % 3),
  words: [
    ...words.filter((_, at) => ((n * 2654435761) >>> 8) % (at + 1) === 0),
    rareWords[((n * 40503) >>> 3) % 60] ?? '',
    ...(n % 700 === 5 ? ['unique'] : []),
    ...(n % 9 === 4 ? [seldom[n % 50] ?? ''] : []),
  ],
}));

const recordOf = ({ id, at, articleId, words: said }: Note): object => ({
  id,
  schema: 1,
  createdAt: new Date(at).toISOString(),
  modifiedAt: new Date(at).toISOString(),
  version: 1,
  deletedAt: null,
  articleId,
  target: { type: 'passage', id: null },
  selector: null,
  motivation: 'commenting',
  body: said.join(' '),
  language: 'en',
  tags: [],
});

async function bring(store: Store, some: readonly Note[]): Promise<void> {
  const file = writeJson({ name: 'isnad', version: '0' }, '2026-01-01T00:00:00.000Z', (kind) =>
    kind === 'annotations' ? [some.map(recordOf)] : [],
  );
  const { importId } = valueOf(await stageImport(store, file));
  valueOf(await finishImport(store, importId));
}

/** A small import has rows in the search index, a large one segments. */
describe.each<[string, readonly number[], number]>([
  ['of rows', [750, 750, 750, 750], 0],
  ['of one segment', [3000], 1],
  ['of both', [400, 1000, 600, 1000], 2],
])('search in a large library %s', (_, sizes, segments) => {
  const name = crypto.randomUUID();
  let store: Store;
  beforeAll(async () => {
    store = valueOf(await openStore({ name }));
    let from = 0;
    for (const size of sizes) {
      await bring(store, notes.slice(from, from + size));
      from += size;
    }
    expect(await store.db.count('segments')).toBe(segments);
  }, 60_000);
  afterAll(async () => {
    store.close();
    await deleteDB(name);
  });

  const anywhere: SearchOptions = { entities: [], articleId: null, limit: 20 };
  it.each<[string, Partial<SearchOptions>]>([
    ['bridge', {}],
    ['bridge road water', {}],
    ['road school council harbour', {}],
    ['الجسر', {}],
    ['b', {}],
    ['z', {}],
    ['zone1', {}],
    ['zone17 bridges', {}],
    ['zone road', {}],
    ['lane', {}],
    ['lane road', {}],
    ['lane zone', {}],
    ['lane4 water', {}],
    ['zone', { articleId: uuid(1, 2) }],
    ['unique', {}],
    ['unique bridge', { limit: 2 }],
    ['bridge', { articleId: uuid(1, 1) }],
    ['bridge road', { entities: ['annotations'] }],
    ['bridge', { entities: ['articles'] }],
    ['nowhere bridge', {}],
    ['bridge', { limit: 700 }],
  ])('«%s» %j: the newest that have every word, as many as asked for', async (query, more) => {
    const options = { ...anywhere, ...more };
    const wanted = query.split(' ').map((word) => word.replace(/^ال/, ''));
    const expected = notes
      .filter(
        ({ words: said, articleId }) =>
          wanted.every((word) => said.some((one) => one.startsWith(word))) &&
          (options.articleId === null || articleId === options.articleId) &&
          (options.entities.length === 0 || options.entities.includes('annotations')),
      )
      .sort((a, b) => b.at - a.at);
    const { hits, more: further } = valueOf(await search(store, query, options));
    // Among notes of the same time any may come first.
    expect(hits.map(({ record }) => Date.parse(record.modifiedAt))).toEqual(
      expected.slice(0, options.limit).map(({ at }) => at),
    );
    const fitting = new Set(expected.map(({ id }) => id));
    expect(hits.filter(({ id }) => !fitting.has(id))).toEqual([]);
    expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
    expect(further).toBe(expected.length > options.limit);
  });
});
