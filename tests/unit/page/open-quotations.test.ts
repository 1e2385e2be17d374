import { expect, it } from 'vitest';
import { openQuotations } from '@/entrypoints/reader/marks.ts';
import type { PlacedRecord, ReadPage } from '@/lib/messaging/page-state.ts';
import type { DetectedQuotation } from '@/lib/model/analysis.ts';

const quotation = (start: number, end: number): DetectedQuotation => ({
  start,
  end,
  exact: 'x'.repeat(end - start),
  kind: 'direct',
  speaker: null,
  cue: null,
  confidence: 0.9,
  flags: [],
  reason: { rule: 'marks-alone', speaker: 'none' },
});

const record = (start: number, end: number, more: Partial<PlacedRecord>): PlacedRecord => ({
  type: 'quotation',
  id: `${start}`,
  state: 'placed',
  start,
  end,
  annotated: false,
  dismissed: false,
  ...more,
});

const page: ReadPage = {
  status: 'ready',
  metadata: {
    url: 'https://n.example/',
    key: 'k',
    canonicalUrl: null,
    title: '',
    byline: null,
    siteName: null,
    publishedAt: null,
    modifiedAt: null,
  },
  article: { text: '', blocks: [], language: 'ar', direction: 'rtl' },
  quotations: [quotation(10, 20), quotation(40, 60)],
  actors: [],
  actorStep: 'done',
  nameSource: 'core',
  isArticle: true,
};

const places = (stored: PlacedRecord[]) =>
  openQuotations(page, stored).map(({ quotation: { start, end } }) => [start, end]);

it.each<[string, PlacedRecord[], number[][]]>([
  [
    'as detected',
    [record(10, 20, {})],
    [
      [10, 20],
      [40, 60],
    ],
  ],
  ['without what was dismissed', [record(10, 20, { dismissed: true })], [[40, 60]]],
  [
    'with a corrected stretch in the place of the detected one',
    [record(12, 20, { made: quotation(12, 20), replaces: { start: 10, end: 20 } })],
    [
      [12, 20],
      [40, 60],
    ],
  ],
  [
    'without a corrected one that was dismissed, nor what was detected there',
    [record(12, 20, { dismissed: true, replaces: { start: 10, end: 20 } })],
    [[40, 60]],
  ],
  [
    'with one that the reader marked, in the order of the text',
    [record(25, 30, { made: quotation(25, 30) })],
    [
      [10, 20],
      [25, 30],
      [40, 60],
    ],
  ],
  [
    'without one whose words changed in the page',
    [record(25, 30, { made: quotation(25, 30), state: 'changed' })],
    [
      [10, 20],
      [40, 60],
    ],
  ],
  [
    'whatever is said of an actor at the same place',
    [record(10, 20, { type: 'actor', dismissed: true })],
    [
      [10, 20],
      [40, 60],
    ],
  ],
])('quotations are painted %s', (_, stored, expected) => {
  expect(places(stored)).toEqual(expected);
});
