import { expect, it } from 'vitest';
import type { KeptValue } from '../../../lib/model/record.ts';
import { keepArticle } from '../../../lib/store/keep-article.ts';
import { listKept, settleKept } from '../../../lib/store/kept-values.ts';
import { getRecord } from '../../../lib/store/records.ts';
import { undo } from '../../../lib/store/undo.ts';
import { write } from '../../../lib/store/write.ts';
import { openForTest, valueOf } from './open-for-test.ts';
import { readArticle } from './read-article.ts';

const at = '2026-01-01T00:00:00.000Z';

async function articleWith(kept: KeptValue[]) {
  const store = await openForTest();
  const { article } = valueOf(await keepArticle(store, readArticle())).value;
  const { id } = article;
  valueOf(await write(store, null, (work) => work.update('articles', id, () => ({ kept }))));
  const current = async () => valueOf(await getRecord(store, 'articles', id));
  return { store, id, current };
}

it('lists the live records that hold two wordings', async () => {
  const { store, id } = await articleWith([{ field: 'title', value: 'Other', modifiedAt: at }]);
  expect(valueOf(await listKept(store, 10)).map(({ record }) => record.id)).toEqual([id]);
  valueOf(await settleKept(store, { entity: 'articles', id }, 0, false));
  expect(valueOf(await listKept(store, 10))).toEqual([]);
});

it('puts the other wording in place, as one act to undo', async () => {
  const { store, id, current } = await articleWith([{ field: 'title', value: 'Other', modifiedAt: at }]);
  const before = (await current())?.title;
  const { undoId } = valueOf(await settleKept(store, { entity: 'articles', id }, 0, true));
  expect(await current()).toMatchObject({ title: 'Other', kept: [] });
  valueOf(await undo(store, undoId ?? ''));
  expect(await current()).toMatchObject({ title: before, kept: [{ value: 'Other' }] });
});

it.each([
  ['id', 'x'],
  ['version', 99],
  ['deletedAt', at],
  ['__proto__', {}],
  ['unknown', 'x'],
  ['title', 7],
])('refuses to replace %s by %j, which only a made-up file asks for', async (field, value) => {
  const { store, id, current } = await articleWith([{ field, value, modifiedAt: at }]);
  const before = await current();
  expect(await settleKept(store, { entity: 'articles', id }, 0, true)).toMatchObject({
    ok: false,
    error: { code: 'invalid' },
  });
  expect(await current()).toEqual(before);
});

it('refuses a wording that is not there any more', async () => {
  const { store, id } = await articleWith([]);
  expect(await settleKept(store, { entity: 'articles', id }, 0, true)).toMatchObject({
    ok: false,
    error: { code: 'not-found' },
  });
});
