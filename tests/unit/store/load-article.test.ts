import { expect, it } from 'vitest';
import { keepArticle } from '../../../lib/store/keep-article.ts';
import type { Store } from '../../../lib/store/open.ts';
import { loadArticle } from '../../../lib/store/records.ts';
import { write } from '../../../lib/store/write.ts';
import { openForTest, valueOf } from './open-for-test.ts';
import { readArticle } from './read-article.ts';

const assess = (store: Store, quotationIds: readonly string[]) =>
  write(store, null, async (work) => {
    for (const quotationId of quotationIds)
      await work.create('assessments', {
        quotationId,
        scaleId: 'quotation',
        value: 'verbatim',
        label: 'verbatim',
        rationale: '',
        state: 'draft',
        originalSource: 'not-looked',
      });
  });

it.each([0, 1, 60])(
  'an article comes with what is written on its own quotations, beside %i others',
  async (others) => {
    const store = await openForTest();
    const { article, quotationIds } = valueOf(await keepArticle(store, readArticle())).value;
    valueOf(
      await assess(store, [...quotationIds, ...Array.from({ length: others }, () => crypto.randomUUID())]),
    );
    const [from = '', to = ''] = quotationIds;
    const link = { relation: 'context', note: '', independent: false } as const;
    valueOf(
      await write(store, null, async (work) => {
        await work.create('crossReferences', { ...link, fromQuotationId: from, to: { quotationId: to } });
        await work.create('crossReferences', {
          ...link,
          fromQuotationId: crypto.randomUUID(),
          to: { quotationId: to },
        });
        await work.create('crossReferences', {
          ...link,
          fromQuotationId: crypto.randomUUID(),
          to: { url: 'https://a.example/', title: '' },
        });
      }),
    );
    const records = valueOf(await loadArticle(store, article.id));
    expect(records?.assessments.map(({ quotationId }) => quotationId).sort()).toEqual(
      [...quotationIds].sort(),
    );
    // Links that come from elsewhere to one of its quotations are among them, once.
    expect(records?.crossReferences.map(({ to: target }) => target)).toEqual([
      { quotationId: to },
      { quotationId: to },
    ]);
  },
);
