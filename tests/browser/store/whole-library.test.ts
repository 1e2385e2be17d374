import * as fc from 'fast-check';
import { deleteDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../lib/exchange/canonical.ts';
import { writeJson } from '../../../lib/exchange/write-json.ts';
import { entityNames } from '../../../lib/model/entities.ts';
import type { RecordFields } from '../../../lib/model/record.ts';
import { finishImport, stageImport } from '../../../lib/store/import-file.ts';
import { openStore, type Store } from '../../../lib/store/open.ts';
import { everyRecord } from '../../../lib/store/records.ts';
import { undo } from '../../../lib/store/undo.ts';
import { type Library, library } from '../../unit/exchange/arbitrary-records.ts';
import { valueOf } from './value-of.ts';

const generator = { name: 'isnad', version: '0.1.0' };
const RUNS = 30;
const NOW = '2026-01-01T00:00:00.000Z';

async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
const fileOf = (from: Library): Promise<string> =>
  whole(writeJson(generator, NOW, (name) => [from.get(name) ?? []]));
const exported = (store: Store): Promise<string> =>
  whole(writeJson(generator, NOW, (name) => everyRecord(store, name)));

async function imported(store: Store, text: string) {
  const { importId, counts, invalid } = valueOf(await stageImport(store, [text]));
  expect(invalid).toEqual([]);
  const done = valueOf(await finishImport(store, importId));
  expect(done.value).toEqual(counts);
  return done;
}

/** Properties open stores by the dozen: each is closed at once. */
async function inStore<T>(task: (store: Store) => Promise<T>): Promise<T> {
  const store = valueOf(await openStore({ name: crypto.randomUUID() }));
  try {
    return await task(store);
  } finally {
    store.close();
    await deleteDB(store.db.name);
  }
}

async function recordsIn(store: Store): Promise<Map<string, RecordFields>> {
  const all = new Map<string, RecordFields>();
  for (const name of entityNames)
    for await (const batch of everyRecord(store, name))
      for (const record of batch) all.set(`${name} ${record.id}`, record);
  return all;
}

describe('any library', () => {
  it('is the same file again from an empty profile, and importing it again writes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(library, (any) =>
        inStore(async (store) => {
          const text = await fileOf(any);
          await imported(store, text);
          expect(await exported(store)).toBe(text);
          expect((await imported(store, text)).undoId).toBeNull();
          expect(await exported(store)).toBe(text);
        }),
      ),
      { numRuns: RUNS },
    );
  }, 60_000);

  it('merged with any other is the same in either order, and nothing of either is lost', async () => {
    await fc.assert(
      fc.asyncProperty(library, library, async (one, other) => {
        const files = [await fileOf(one), await fileOf(other)] as const;
        const joined = (order: readonly string[]) =>
          inStore(async (store) => {
            for (const file of order) await imported(store, file);
            return recordsIn(store);
          });
        const records = await joined(files);
        // Each write raises the version, whatever came first.
        const contents = (all: ReadonlyMap<string, RecordFields>) =>
          [...all].map(([name, record]) => `${name} ${canonical({ ...record, version: 0 })}`);
        expect(contents(records)).toEqual(contents(await joined([...files].reverse())));
        for (const from of [one, other])
          for (const [entity, list] of from)
            for (const record of list)
              expect(missingOf(record, records.get(`${entity} ${record.id}`))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  }, 60_000);

  it('comes back as it was when an import of any other is taken back', async () => {
    const content = (records: ReadonlyMap<string, RecordFields>) =>
      [...records].map(([name, record]) => {
        // What storage writes anew with every change.
        const rest = { ...record, version: 0, modifiedAt: '', ancestors: [] };
        return `${name} ${canonical(rest)}`;
      });
    await fc.assert(
      fc.asyncProperty(library, library, (one, other) =>
        inStore(async (store) => {
          await imported(store, await fileOf(one));
          const before = await recordsIn(store);
          const { undoId } = await imported(store, await fileOf(other));
          const { kept } = undoId === null ? { kept: [] } : valueOf(await undo(store, undoId));
          const now = await recordsIn(store);
          // Records that lacked what they hang on have it now.
          for (const { entity, id } of kept) now.delete(`${entity} ${id}`);
          expect(content(now)).toEqual(content(before));
        }),
      ),
      { numRuns: RUNS },
    );
  }, 60_000);

  it('is as it was when an import of any other is stopped half way', async () => {
    await fc.assert(
      fc.asyncProperty(library, library, (one, other) =>
        inStore(async (store) => {
          await imported(store, await fileOf(one));
          const before = await exported(store);
          const stop = new AbortController();
          const { importId } = valueOf(await stageImport(store, [await fileOf(other)]));
          const cut = await finishImport(store, importId, {
            signal: stop.signal,
            onProgress: () => stop.abort(),
          });
          expect(cut.ok && cut.value.value.new > 0).toBe(false);
          expect(await exported(store)).toBe(before);
        }),
      ),
      { numRuns: RUNS },
    );
  }, 60_000);
});

/** Decided by the merge itself. */
const own = new Set(['id', 'schema', 'version', 'createdAt', 'modifiedAt', 'deletedAt']);

/** Fields of a record whose value is neither on top nor kept beside it, nor in a list that was united. */
function missingOf(record: object, now: RecordFields | undefined): string[] {
  if (!now) return ['the record'];
  return Object.entries(record).flatMap(([field, value]: [string, unknown]) => {
    if (own.has(field)) return [];
    const top: unknown = now[field];
    const beside = (now.kept ?? []).filter((kept) => kept.field === field).map((kept) => kept.value);
    if ([top, ...beside].some((there) => canonical(there) === canonical(value))) return [];
    const united = Array.isArray(value) && Array.isArray(top);
    return united && value.every((item) => top.map(canonical).includes(canonical(item))) ? [] : [field];
  });
}
