import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { annotationCollection, webAnnotations } from '../../../lib/exchange/web-annotation.ts';
import { dossier } from './dossier-for-test.ts';
import { checkMusts } from './w3c-schemas.ts';

const data = process.env['ISNAD_DATA'];

const ID = '00000000-0000-4000-8000-000000000000';
const NOW = '2026-01-01T00:00:00Z';
const annotations = webAnnotations(dossier());
const collection = annotationCollection(annotations, ID, NOW);

/** The page of the collection as a document of its own. */
const page = { '@context': collection['@context'], ...z.parse(z.looseObject({}), collection['first']) };

function mustSchemas(folder: string): void {
  it.each(annotations.map((one) => [String(one['motivation']), one] as const))(
    'for an annotation that is %s',
    async (_, annotation) => {
      const { checks, failed } = await checkMusts(folder, 'annotation', annotation);
      expect(checks).toBeGreaterThan(20);
      expect(failed).toEqual([]);
    },
  );

  it.each(['collection', 'page'] as const)('for the %s', async (kind) => {
    const { checks, failed } = await checkMusts(folder, kind, kind === 'page' ? page : collection);
    expect(checks).toBeGreaterThan(0);
    expect(failed).toEqual([]);
  });

  it.each<[string, object]>([
    [
      'an address that is not encoded',
      { target: { type: 'SpecificResource', source: 'https://news.example/أخبار' } },
    ],
    ['a time without a zone', { created: '2026-01-01T00:00:00' }],
  ])('and catch %s', async (_, wrong) => {
    const { failed } = await checkMusts(folder, 'annotation', { ...annotations[0], ...wrong });
    expect(failed).not.toEqual([]);
  });
}

if (data === undefined) console.log('skipped: ISNAD_DATA names no folder with the schemas of the W3C');
else describe('the MUST schemas of the W3C hold', () => mustSchemas(data));

describe('addresses and times of Web Annotations', () => {
  it('are percent-encoded and have a zone', () => {
    const text = JSON.stringify(annotations);
    const sources = [...text.matchAll(/"(?:source|cached|id)":"([^"]*)"/g)].map(([, value]) => value);
    expect(sources.length).toBeGreaterThan(annotations.length);
    for (const source of sources) expect(source).toMatch(/^(?:https?:|urn:)[!-~]+$/);
    for (const [, time] of text.matchAll(/"(?:created|modified|sourceDate)":"([^"]*)"/g))
      expect(time).toMatch(/Z$/);
  });
});
