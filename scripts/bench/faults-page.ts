/** Runs inside a browser that is about to be killed: writes, imports or migrates, and acknowledges what is committed. */
import * as z from 'zod/mini';
import { writeJson } from '../../lib/exchange/write-json.ts';
import { entityNames, entitySchemas } from '../../lib/model/entities.ts';
import { finishImport, stageImport } from '../../lib/store/import-file.ts';
import { migrations } from '../../lib/store/migrations/migrate.ts';
import { openStore, type Store } from '../../lib/store/open.ts';
import type { Result } from '../../lib/store/result.ts';
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

const record = (n: number): object => ({
  ...actor(n),
  id: `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`,
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

const IMPORTED = 3000;

/** Imports files one after the other: all of a file or nothing. */
async function imports(): Promise<void> {
  const store = await open();
  for (let round = 0; ; round++) {
    const records = Array.from({ length: IMPORTED }, (_, n) => record(round * IMPORTED + n));
    const file = writeJson({ name: 'isnad', version: '0' }, '2026-01-01T00:00:00.000Z', (name) =>
      name === 'actors' ? [records] : [],
    );
    const { importId } = valueOf(await stageImport(store, file));
    valueOf(await finishImport(store, importId));
    await ack(`imported=${(round + 1) * IMPORTED}`);
  }
}

/** Fills a database of the first version, then upgrades it. */
async function migrates(): Promise<void> {
  const first = await open(migrations.slice(0, 1));
  const transaction = first.db.transaction('actors', 'readwrite', { durability: 'strict' });
  for (let n = 0; n < IMPORTED; n++) void transaction.store.put(record(n));
  await transaction.done;
  first.close();
  await ack(`filled=${IMPORTED}`);
  (await open()).close();
  await ack('migrated');
}

/** What is there now: ids, and whatever is half written. */
async function check(): Promise<object> {
  const store = await open();
  const broken: string[] = [];
  for (const name of entityNames)
    for (const one of await store.db.getAll(name))
      if (!z.safeParse(entitySchemas[name], one).success)
        broken.push(`${name} ${JSON.stringify(one).slice(0, 80)}`);
  const ids = await store.db.getAllKeys('actors');
  const [sync, found] = [await store.db.count('sync'), await store.db.count('words')];
  store.close();
  return { ids, broken, sync, found };
}

Object.assign(globalThis, { isnadFaults: { writes, imports, migrates, check } });
