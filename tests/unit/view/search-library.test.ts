import { describe, expect, it } from 'vitest';
import { keepArticle } from '../../../lib/store/keep-article.ts';
import { moveToTrash } from '../../../lib/store/trash.ts';
import { write } from '../../../lib/store/write.ts';
import { hitParts } from '../../../lib/view/library/hit-parts.ts';
import { facetsOf, filterHits, noFilters } from '../../../lib/view/library/search-filters.ts';
import { searchLibrary } from '../../../lib/view/library/search-library.ts';
import { openForTest, valueOf } from '../store/open-for-test.ts';
import { readArticle } from '../store/read-article.ts';

const marked = (text: string, query: string): string =>
  hitParts(text, query)
    .map((part) => (part.isHit ? `[${part.text}]` : part.text))
    .join('');

describe('hitParts', () => {
  it.each([
    ['سافر إلى أذربيجان', 'اذربيجان', 'سافر إلى [أذربيجان]'],
    ['والأمين العام', 'امين', '[والأمين] العام'],
    ['قَالَ الوزير', 'قال', '[قَالَ] الوزير'],
    ['The NATO summit', 'nat sum', 'The [NATO] [summit]'],
    ['nothing here', 'zebra', 'nothing here'],
    ['', 'a', ''],
  ])('%j for %j', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it('shows the part around the first hit of a long text, cut at words', () => {
    const text = `${'before '.repeat(100)}target ${'after '.repeat(100)}`;
    const shown = marked(text, 'target');
    expect(shown).toMatch(/^…before .*\[target\] after .*…$/);
    expect(shown.length).toBeLessThan(260);
  });
});

describe('searchLibrary', () => {
  async function library() {
    const store = await openForTest();
    const { article, quotationIds } = valueOf(await keepArticle(store, readArticle())).value;
    const [first = ''] = quotationIds;
    valueOf(
      await write(store, null, async (work) => {
        await work.create('annotations', {
          articleId: article.id,
          target: { type: 'quotation', id: first },
          selector: null,
          motivation: 'commenting',
          body: 'checked with the ministry',
          language: 'en',
          tags: ['bridge'],
        });
        await work.create('assessments', {
          quotationId: first,
          scaleId: 'quotation',
          value: 'trimmed',
          label: 'Trimmed',
          rationale: '',
          state: 'final',
          originalSource: 'found',
        });
      }),
    );
    return { store, article, first };
  }

  it('brings each hit with its article, speaker, tags and ratings, and where it leads', async () => {
    const { store, article, first } = await library();
    const { hits } = valueOf(await searchLibrary(store, 'ministry', ''));
    expect(hits).toHaveLength(1);
    expect(hits[0]).toMatchObject({
      entity: 'annotations',
      target: { is: 'quotation', articleId: article.id, quotationId: first },
      direction: 'auto',
      speaker: 'سعاد المرابط',
      tags: ['bridge'],
      ratings: ['Trimmed'],
      article: { outlet: 'Example', title: 'الجسر' },
    });
    const actors = valueOf(await searchLibrary(store, 'المرابط', 'actors')).hits;
    expect(actors.map(({ target }) => target.is)).toEqual(['actor']);
    expect(valueOf(await searchLibrary(store, 'ministry', 'quotations')).hits).toEqual([]);
  });

  it.each(['passage', 'article'] as const)('leads to a note on a %s itself', async (type) => {
    const { store, article } = await library();
    const written = await write(store, null, (work) =>
      work.create('annotations', {
        articleId: article.id,
        target: { type, id: null },
        selector: null,
        motivation: 'commenting',
        body: 'compare with the gazette',
        language: 'en',
        tags: [],
      }),
    );
    const note = valueOf(written).value;
    const { hits } = valueOf(await searchLibrary(store, 'gazette', ''));
    expect(hits.map(({ target }) => target)).toEqual([
      { is: 'note', articleId: article.id, noteId: note.id },
    ]);
  });

  it('does not find what is in the trash, or belongs to it', async () => {
    const { store, article } = await library();
    valueOf(await moveToTrash(store, [{ entity: 'articles', id: article.id }]));
    for (const query of ['ministry', 'المرابط', 'الجسر'])
      expect(valueOf(await searchLibrary(store, query, '')).hits).toEqual([]);
  });

  it.each([
    [{ tag: 'bridge' }, 2],
    [{ tag: 'other' }, 0],
    [{ rating: 'Trimmed' }, 2],
    [{ outlet: 'Example' }, 4],
    [{ language: 'ar', from: '2026-03-01', until: '2026-03-01' }, 4],
    [{ from: '2026-03-02' }, 0],
    [{ until: '2026-02-28' }, 0],
  ])('is narrowed by %j', async (filter, expected) => {
    const { store } = await library();
    // The first quotation and its note; the second; the article's title.
    const { hits } = valueOf(await searchLibrary(store, 'جسر', ''));
    const note = valueOf(await searchLibrary(store, 'ministry', '')).hits;
    const all = [...hits, ...note];
    expect(all).toHaveLength(4);
    expect(filterHits(all, { ...noFilters, ...filter })).toHaveLength(expected);
    expect(facetsOf(all).outlet).toEqual([{ value: 'Example', count: 4 }]);
  });
});
