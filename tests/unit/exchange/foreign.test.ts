import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readJson } from '../../../lib/exchange/read-json.ts';
import type { Invalid } from '../../../lib/exchange/read-record.ts';
import { annotationCollection, CONTEXT, webAnnotations } from '../../../lib/exchange/web-annotation.ts';
import { writeAnnotations } from '../../../lib/exchange/write-annotations.ts';
import { dossier } from './dossier-for-test.ts';

async function read(value: unknown, invalid: Invalid[] = []) {
  const records = [];
  for await (const record of readJson([JSON.stringify(value)], (one) => invalid.push(one)))
    records.push(record);
  return records;
}

describe('Web Annotations', () => {
  const annotations = webAnnotations(dossier());

  it('are one for each quotation, note, verdict, source and link, with encoded addresses', () => {
    expect(annotations.map(({ motivation }) => motivation)).toEqual([
      'highlighting',
      'commenting',
      'assessing',
      'linking',
      'linking',
      'linking',
    ]);
    expect(JSON.stringify(annotations)).toContain('"source":"https://news.example/%D8%A3');
  });

  it('are the same written in pieces', async () => {
    const id = '00000000-0000-4000-8000-000000000000';
    for (const all of [annotations, []]) {
      let text = '';
      for await (const piece of writeAnnotations(batches(all), id, '2026-01-01T00:00:00Z')) text += piece;
      const whole = annotationCollection(all, id, '2026-01-01T00:00:00Z');
      // How many there are is known at the end: the page cannot tell it of its collection.
      const { first, ...rest } = z
        .looseObject({ first: z.optional(z.looseObject({ partOf: z.looseObject({}) })) })
        .parse(JSON.parse(JSON.stringify(whole)));
      if (first) delete first.partOf['total'];
      expect(JSON.parse(text)).toEqual(first ? { ...rest, first } : rest);
    }
  });

  /** Addresses are percent-encoded on their way. */
  const withAddress = (record: object): object =>
    'to' in record && typeof record.to === 'object' && record.to !== null && 'url' in record.to
      ? { ...record, to: { ...record.to, url: new URL(String(record.to.url)).href } }
      : record;

  const collection = annotationCollection(
    annotations,
    '00000000-0000-4000-8000-000000000000',
    '2026-01-01T00:00:00Z',
  );

  it('come back as what they were, as far as the format carries it', async () => {
    const { article, quotations, annotations: notes, assessments, evidence, crossReferences } = dossier();
    const records = await read(collection);
    const articleId = records[0]?.record.id;
    const back = new Map(records.map(({ record }) => [record.id, record]));
    expect(records[0]?.record).toMatchObject({ url: new URL(article.url).href, title: article.title });
    for (const { id, kind, cue, language, direction, selector, speaker } of quotations) {
      const { exact, prefix, suffix, start, end, range } = selector;
      expect(back.get(id)).toMatchObject({
        ...{ articleId, kind, cue, language, direction },
        selector: { exact, prefix, suffix, start, end, range },
        speaker: { name: speaker?.name, actorId: speaker?.actorId },
      });
    }
    for (const note of notes) expect(back.get(note.id)).toEqual({ ...note, articleId });
    for (const one of [...assessments, ...crossReferences])
      expect(back.get(one.id)).toMatchObject(withAddress(one));
    for (const one of evidence)
      expect(back.get(one.id)).toEqual({ ...one, url: one.url === null ? null : new URL(one.url).href });
    expect(back.size).toBe(1 + annotations.length);
  });

  it('are the same from a collection, a page and one by one', async () => {
    const whole = await read(collection);
    expect(await read({ type: 'AnnotationPage', items: annotations })).toEqual(
      whole.map((record) => ({ ...record, line: 1 })),
    );
    const [, note] = annotations;
    const single = await read(note);
    expect(single[1]?.record).toEqual(whole.find(({ entity }) => entity === 'annotations')?.record);
  });

  it('keep their kind: sources with and without an archived copy, drafts, notes on actors and articles', async () => {
    const one = dossier();
    const [item] = one.evidence;
    const [verdict] = one.assessments;
    const [note] = one.annotations;
    if (!item || !verdict || !note) throw new Error('no example');
    const other = (n: number) => `00000000-0000-4000-8000-0000000000a${n}`;
    const changed = {
      ...one,
      evidence: [
        { ...item, archiveUrl: 'https://archive.example/1' },
        { ...item, id: other(1), url: null, archiveUrl: 'https://archive.example/2', accessedAt: null },
        { ...item, id: other(2), kind: 'nothing-found' as const, url: null, accessedAt: null, note: 'n' },
      ],
      assessments: [{ ...verdict, scaleId: 'a:b', value: 'ج د', state: 'draft' as const }],
      annotations: [
        { ...note, id: other(3), target: { type: 'actor' as const, id: other(9) } },
        { ...note, id: other(4), target: { type: 'article' as const, id: null }, tags: [] },
      ],
    };
    const records = await read({ type: 'AnnotationPage', items: webAnnotations(changed) });
    const back = new Map(records.map(({ record }) => [record.id, record]));
    const articleId = records[0]?.record.id;
    const address = new URL(item.url ?? '').href;
    for (const source of changed.evidence)
      expect(back.get(source.id)).toEqual({ ...source, url: source.url === null ? null : address });
    for (const same of changed.assessments) expect(back.get(same.id)).toEqual(same);
    for (const same of changed.annotations) expect(back.get(same.id)).toEqual({ ...same, articleId });
  });

  it.each<[string, object, object]>([
    [
      'a highlight with a comment, a tag and a link',
      {
        motivation: ['commenting', 'tagging'],
        body: [
          { type: 'TextualBody', value: 'a comment', language: 'fr' },
          { type: 'TextualBody', value: 'media', purpose: 'tagging' },
          { type: 'SpecificResource', source: 'https://other.example/x', purpose: 'linking' },
          'https://other.example/y',
        ],
      },
      {
        motivation: 'commenting',
        body: 'a comment\n\nhttps://other.example/x\n\nhttps://other.example/y',
        tags: ['media'],
        language: 'fr',
      },
    ],
    ['a plain body value', { bodyValue: 'short' }, { body: 'short', motivation: 'commenting' }],
    ['no body', { motivation: 'highlighting' }, { body: '', motivation: 'highlighting', tags: [] }],
    [
      'an HTML body, as text',
      {
        body: { value: '<p>one &amp; two</p><p><img src=x onerror=alert(1)>&lt;b></p>', format: 'text/html' },
      },
      { body: 'one & two\n<b>' },
    ],
    ['a script as a link', { body: { source: 'javascript:alert(1)', purpose: 'linking' } }, { body: '' }],
    [
      'our name with a verdict on nothing',
      { generator: 'urn:isnad', motivation: 'assessing', body: { value: 'x', purpose: 'assessing' } },
      { body: 'x', target: { type: 'passage' } },
    ],
  ])('of other programs come in as notes: %s', async (_, foreign, expected) => {
    const target = {
      source: 'https://news.example/a',
      selector: { type: 'TextQuoteSelector', exact: 'words' },
    };
    const records = await read({ id: 'https://n.example/1', type: 'Annotation', target, ...foreign });
    expect(records.map(({ entity }) => entity)).toEqual(['articles', 'annotations']);
    expect(records[1]?.record).toMatchObject({ selector: { exact: 'words' }, ...expected });
  });

  it('that break a bound are left out and named', async () => {
    const invalid: Invalid[] = [];
    const target = {
      source: 'https://news.example/a',
      selector: { type: 'TextQuoteSelector', exact: 'x'.repeat(100_001) },
    };
    expect(await read({ type: 'Annotation', target }, invalid)).toEqual([]);
    expect(invalid).toMatchObject([{ field: 'selector.exact' }]);
  });
});

describe('Hypothesis', () => {
  const exported = {
    export_date: '2026-02-01T00:00:00Z',
    annotations: [
      {
        id: 'mN4kAbcDEe',
        created: '2026-01-31T11:00:00.123456+02:00',
        updated: '2026-01-31T12:00:00Z',
        uri: 'https://news.example/a#c',
        text: 'a note',
        tags: ['t'],
        document: { title: ['Headline'] },
        target: [
          {
            source: 'https://news.example/a#c',
            selector: [
              {
                type: 'RangeSelector',
                startContainer: '/p[1]',
                endContainer: '/p[1]',
                startOffset: 0,
                endOffset: 3,
              },
              { type: 'TextPositionSelector', start: 3, end: 9 },
              { type: 'TextQuoteSelector', exact: 'quoted', prefix: 'he ', suffix: ' it' },
            ],
          },
        ],
      },
      { id: 'x', uri: 'file:///etc/passwd', text: 'local' },
      { id: 'y', uri: 'javascript:alert(1)', text: 'script' },
    ],
  };

  it('is read with its words, tags, times and title; what is no web page is left out', async () => {
    const invalid: Invalid[] = [];
    const records = await read(exported, invalid);
    expect(records.map(({ record }) => record)).toMatchObject([
      { url: 'https://news.example/a', title: 'Headline' },
      {
        body: 'a note',
        tags: ['t'],
        createdAt: '2026-01-31T09:00:00.123Z',
        selector: { exact: 'quoted', prefix: 'he ', suffix: ' it', start: 3, end: 9 },
      },
    ]);
    expect(invalid.map(({ field }) => field)).toEqual(['target', 'target']);
    expect(await read(exported)).toEqual(records);
  });
});

describe('the title of an imported page', () => {
  const source = 'https://news.example/a';
  it.each<[string, object]>([
    ['of the target', { target: { source, 'dcterms:title': 'Headline' } }],
    ['of the described source', { target: { source: { id: source, name: 'Headline' } } }],
    ['with a language', { target: { source, 'dc:title': [{ '@language': 'en', '@value': ' Headline ' }] } }],
    [
      'of the document, when the target has none',
      { target: { source, title: '' }, document: { title: ['Headline'] } },
    ],
    ['of the document of a bare address', { target: source, document: { title: 'Headline' } }],
  ])('is that %s', async (_, annotation) => {
    const [article] = await read({ '@context': CONTEXT, type: 'Annotation', bodyValue: 'x', ...annotation });
    expect(article?.record).toMatchObject({ url: source, title: 'Headline' });
  });
});

async function* batches(all: readonly object[]) {
  yield await Promise.resolve(all.slice(0, 1));
  yield all.slice(1);
}
