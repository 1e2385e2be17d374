import { deleteDB, openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { keepArticle } from '../../../lib/store/keep-article.ts';
import { type Migration, migrations } from '../../../lib/store/migrations/migrate.ts';
import { openStore } from '../../../lib/store/open.ts';
import { validRecord } from '../../../lib/store/narrowing.ts';
import { rawExport } from '../../../lib/store/raw-export.ts';
import { noteExport, safekeeping } from '../../../lib/store/safekeeping.ts';
import { search } from '../../../lib/store/search.ts';
import { searchRowOf } from '../../../lib/store/search-tokens.ts';
import { openForTest, valueOf } from './open-for-test.ts';
import { readArticle } from './read-article.ts';
import versionOne from './version-1.json' with { type: 'json' };

/** A database of version `version` with the stored example of version 1 in it. */
async function stored(version: number): Promise<string> {
  const name = crypto.randomUUID();
  const store = valueOf(await openStore({ name, steps: migrations.slice(0, version) }));
  await store.db.put('articles', versionOne.article);
  await store.db.put('quotations', versionOne.quotation);
  await store.db.put('quotations', versionOne.damaged);
  const row = searchRowOf('quotations', validRecord('quotations', versionOne.quotation));
  // From this version on the search index is as it is today.
  if (version >= 5 && row) await store.db.put('words', row);
  store.close();
  return name;
}

describe('migrations', () => {
  it.each(migrations.map((_, step) => step + 1))(
    'bring a database of version %i to today',
    async (version) => {
      const name = await stored(version);
      const store = await openForTest({ name });
      expect(store.db.version).toBe(migrations.length);
      expect(await store.db.get('articles', versionOne.article.id)).toEqual(versionOne.article);
      expect(await store.db.get('quotations', 'damaged')).toEqual(versionOne.damaged);
      const { hits } = valueOf(await search(store, 'الرصيف', { entities: [], articleId: null, limit: 9 }));
      expect(hits).toHaveLength(1);
    },
  );

  it('fill the search index from every record, however many there are', async () => {
    const name = await stored(1);
    const old = valueOf(await openStore({ name, steps: migrations.slice(0, 1) }));
    for (let n = 0; n < 450; n++)
      await old.db.put('quotations', {
        ...versionOne.quotation,
        id: `00000000-0000-4000-8000-${n.toString().padStart(12, '0')}`,
      });
    old.close();
    const store = await openForTest({ name });
    // The article and its own quotation are found too.
    expect(await store.db.count('words')).toBe(452);
  });

  it('keep what an import brought hidden until it is whole', async () => {
    const name = crypto.randomUUID();
    const old = valueOf(await openStore({ name, steps: migrations.slice(0, 4) }));
    await old.db.put('meta', [{ importId: 'i', was: 'brought' }], 'hiddenImports');
    await old.db.put('quotations', { ...versionOne.quotation, $import: 'i' });
    old.close();
    const store = await openForTest({ name });
    const options = { entities: [], articleId: null, limit: 9 };
    expect(valueOf(await search(store, 'الرصيف', options)).hits).toEqual([]);
    expect(await store.db.getAll('words')).toMatchObject([{ id: versionOne.quotation.id, $import: 'i' }]);
  });

  it.each<[string, Migration]>([
    [
      'at once',
      () => {
        throw new Error('broken step');
      },
    ],
    [
      'after it wrote',
      async (db, upgrade) => {
        db.createObjectStore('half');
        await new Promise((resolve) => {
          upgrade.objectStore('articles').clear().onsuccess = resolve;
        });
        throw new Error('broken step');
      },
    ],
  ])('leave the data as they were when a step fails %s', async (_, broken) => {
    const name = await stored(1);
    const failed = await openStore({ name, steps: [...migrations.slice(0, 1), broken] });
    expect(failed).toMatchObject({ ok: false, error: { code: 'migration' } });
    const db = await openDB(name);
    expect([db.version, [...db.objectStoreNames].includes('half'), await db.count('articles')]).toEqual([
      1,
      false,
      1,
    ]);
    db.close();
    let text = '';
    for await (const piece of rawExport(name)) text += piece;
    expect(
      text
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line)),
    ).toContainEqual({
      store: 'articles',
      key: versionOne.article.id,
      value: versionOne.article,
    });
  });
});

describe('openStore', () => {
  it('says when the data are of a newer version', async () => {
    const name = crypto.randomUUID();
    (await openDB(name, migrations.length + 1)).close();
    expect(await openStore({ name })).toMatchObject({ ok: false, error: { code: 'newer' } });
  });

  it('says when another window holds an older version open', async () => {
    const name = crypto.randomUUID();
    const old = await openDB(name, 1);
    expect(await openStore({ name })).toMatchObject({ ok: false, error: { code: 'blocked' } });
    old.close();
  });

  it('gives way to a newer version, and says so', async () => {
    const name = crypto.randomUUID();
    let told = 0;
    valueOf(await openStore({ name, onClosed: () => told++ }));
    await deleteDB(name);
    expect(told).toBe(1);
  });
});

describe('safekeeping', () => {
  it('counts what was written since the last export', async () => {
    const store = await openForTest();
    expect(valueOf(await safekeeping(store))).toMatchObject({ lastExportAt: null, unexported: 0 });
    valueOf(await keepArticle(store, readArticle()));
    expect(valueOf(await safekeeping(store)).unexported).toBe(7);
    valueOf(await noteExport(store));
    const after = valueOf(await safekeeping(store));
    expect(after.unexported).toBe(0);
    expect(after.lastExportAt).toMatch(/^\d{4}-.*Z$/);
  });
});
