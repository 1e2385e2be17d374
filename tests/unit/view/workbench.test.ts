import { signal } from '@preact/signals';
import { expect, it, onTestFinished, vi } from 'vitest';
import { correctQuotation } from '../../../lib/store/corrections.ts';
import { keepArticle } from '../../../lib/store/keep-article.ts';
import type { Store } from '../../../lib/store/open.ts';
import type { WorkSource } from '../../../lib/view/work/source.ts';
import { openWorkbench } from '../../../lib/view/work/workbench.ts';
import { openForTest, valueOf } from '../store/open-for-test.ts';
import { readArticle } from '../store/read-article.ts';
import { readPage } from './read-page.ts';

async function benchOn(store: Store, page = readPage()) {
  const bench = openWorkbench(store, signal<WorkSource>({ is: 'page', page }), () => Promise.resolve());
  onTestFinished(() => bench.close());
  await vi.waitFor(() => expect(bench.isLoaded.value).toBe(true));
  return bench;
}

it('what was read stays when it cannot be read again, and the reader is told', async () => {
  const [store, other] = [await openForTest(), await openForTest()];
  const { value } = valueOf(await keepArticle(store, readArticle()));
  valueOf(await correctQuotation(store, value.quotationIds[0] ?? '', { status: 'dismissed' }));
  const bench = await benchOn(store);
  const shown = bench.quotations.value;
  expect(shown.map(({ isDismissed }) => isDismissed)).toContain(true);
  store.close();
  // Another view has written something.
  other.announcer.announce([{ entity: 'quotations', id: value.quotationIds[0] ?? '' }]);
  await vi.waitFor(() => expect(bench.trouble.value).toBe('closed'));
  expect(bench.quotations.value).toEqual(shown);
});

it('an act that throws has failed, and says so', async () => {
  const read = readPage();
  const page = {
    ...read,
    get article() {
      return read.article;
    },
  };
  const bench = await benchOn(await openForTest(), page);
  const [item] = bench.quotations.value;
  vi.spyOn(page, 'article', 'get').mockImplementation(() => {
    throw new Error('damaged');
  });
  expect(item && (await bench.change(item, { status: 'dismissed' }))).toEqual({ ok: false, code: 'failed' });
});
