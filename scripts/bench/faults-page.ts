/** Runs inside a browser that is about to be killed: writes, imports or migrates, and acknowledges what is committed. */
import * as z from 'zod/mini';
import { writeJson } from '../../lib/exchange/write-json.ts';
import { entityNames, entitySchemas } from '../../lib/model/entities.ts';
import { dropAbandonedImports } from '../../lib/store/clear-import.ts';
import { finishImport, stageImport } from '../../lib/store/import-file.ts';
import { migrations } from '../../lib/store/migrations/migrate.ts';
import { openStore, type Store } from '../../lib/store/open.ts';
import { everyRecord } from '../../lib/store/records.ts';
import type { Result } from '../../lib/store/result.ts';
import { undo } from '../../lib/store/undo.ts';
import { write } from '../../lib/store/write.ts';

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

const ack = (what: string): Promise<unknown> => fetch(`/ack?${what}`);
const open = async (steps = migrations): Promise<Store> =>
  valueOf(await openStore({ name: 'faults', steps }));

const actor = (n: number) => ({
  kind: 'person' as const,
  name: `Name ${n}`,
  aliases: [`${n}`],
  roles: [],
  key: null,
  language: 'en',
  direction: 'ltr' as const,
});

/** The first digits of the id tell the file, so that what is there of each can be counted. */
const record = (file: number, n: number): object => ({
  ...actor(n),
  id: `${file.toString(16).padStart(8, '0')}-0000-4000-8000-${n.toString(16).padStart(12, '0')}`,
  schema: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  modifiedAt: '2026-01-01T00:00:00.000Z',
  version: 1,
  deletedAt: null,
});

/** Two records a write, for as long as it lives: both or none may be there afterwards. */
async function writes(): Promise<void> {
  const store = await open();
  for (let n = 0; ; n++) {
    const ids = valueOf(
      await write(store, 'bulk', async (work) => [
        (await work.create('actors', actor(n))).id,
        (await work.create('actors', actor(n))).id,
      ]),
    ).value;
    await ack(`saved=${ids.join(',')}`);
  }
}

/** Imports files of `size` records one after the other and takes back every third: all of a file or nothing. */
async function imports(size: number): Promise<void> {
  const store = await open();
  for (let file = 0; ; file++) {
    const records = Array.from({ length: size }, (_, n) => record(file, n));
    const chunks = writeJson({ name: 'isnad', version: '0' }, '2026-01-01T00:00:00.000Z', (name) =>
      name === 'actors' ? [records] : [],
    );
    const { importId } = valueOf(await stageImport(store, chunks));
    const { undoId } = valueOf(await finishImport(store, importId));
    await ack(`imported=${file}`);
    if (file % 3 !== 2) continue;
    await ack(`undoing=${file}`);
    valueOf(await undo(store, undoId ?? ''));
    await ack(`undone=${file}`);
  }
}

/** Fills a database of the first version with `size` records, then upgrades it. */
async function migrates(size: number): Promise<void> {
  const first = await open(migrations.slice(0, 1));
  const transaction = first.db.transaction('actors', 'readwrite', { durability: 'strict' });
  for (let n = 0; n < size; n++) void transaction.store.put(record(0, n));
  await transaction.done;
  first.close();
  await ack('imported=0');
  (await open()).close();
  await ack('migrated=0');
}

/** One record of this id, created by whoever comes first; every call adds `count` aliases, one write each. */
async function adds(view: number, count: number): Promise<void> {
  const store = await open();
  const id = '00000000-0000-4000-8000-000000000000';
  for (let n = 0; n < count; n++)
    valueOf(
      await write(store, 'change', async (work) => {
        if (!(await work.get('actors', id))) await work.create('actors', { ...actor(0), aliases: [] }, id);
        await work.update('actors', id, ({ aliases }) => ({ aliases: [...aliases, `${view}-${n}`] }));
      }),
    );
  store.close();
}

/** The aliases of that record, and its version. */
async function added(): Promise<object> {
  const store = await open();
  const { aliases, version } = z.parse(entitySchemas.actors, (await store.db.getAll('actors'))[0]);
  store.close();
  return { aliases, version };
}

/** What a view sees, what is broken of it, and after the house was kept what lies in the stores. */
async function check(): Promise<object> {
  const store = await open();
  const broken: string[] = [];
  const ids: string[] = [];
  for (const name of entityNames)
    for await (const batch of everyRecord(store, name))
      for (const one of batch) {
        ids.push(one.id);
        if (!z.safeParse(entitySchemas[name], one).success)
          broken.push(`${name} ${JSON.stringify(one).slice(0, 80)}`);
      }
  valueOf(await dropAbandonedImports(store));
  const { db } = store;
  const [stored, sync, rows, segments, staged] = await Promise.all([
    db.count('actors'),
    db.count('sync'),
    db.count('words'),
    db.getAll('segments'),
    db.count('staging'),
  ]);
  store.close();
  const words = segments.reduce((sum, { count }) => sum + count, rows);
  return { ids, broken, stored, sync, words, staged };
}

Object.assign(globalThis, { isnadFaults: { writes, imports, migrates, adds, added, check } });
