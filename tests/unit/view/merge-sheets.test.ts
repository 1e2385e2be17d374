import { describe, expect, it } from 'vitest';
import type { EvidenceSheet, Sheet } from '../../../lib/model/sheet.ts';
import { mergeSheets } from '../../../lib/view/work/merge-sheets.ts';
import { emptySheet } from '../../../lib/view/work/sheet-records.ts';

const noted = (body: string, ...tags: string[]): Sheet => ({ ...emptySheet(), note: { body, tags } });
const rated = (scaleId: string, value: string): Sheet => {
  const sheet = emptySheet();
  return { ...sheet, assessment: { ...sheet.assessment, scaleId, value, label: value } };
};
const source = (id: string, url: string, note: string): EvidenceSheet => ({
  id,
  kind: 'source',
  url,
  archiveUrl: '',
  excerpt: '',
  day: '',
  note,
});
const evidence = (...all: EvidenceSheet[]): Sheet => ({ ...emptySheet(), evidence: all });

describe('a draft and what was stored since', () => {
  it.each([
    ['the draft alone changed', noted('a'), noted('a b'), noted('a'), noted('a b')],
    ['the store alone changed', noted('a'), noted('a'), noted('c'), noted('c')],
    ['both changed', noted('a'), noted('b'), noted('c'), noted('c\n\nb')],
    ['both changed to the same', noted('a'), noted('b'), noted('b'), noted('b')],
    ['the draft took words out', noted('a b'), noted('a'), noted('a b'), noted('a')],
    ['words were taken out since', noted('a b'), noted('a b'), noted('a'), noted('a')],
    ['something was put before', noted('a'), noted('a b'), noted('c a'), noted('c a b')],
    ['something was put behind', noted('a'), noted('b'), noted('a c'), noted('b c')],
    ['one holds the other', noted('a'), noted('a b c'), noted('a b'), noted('a b c')],
    ['both added tags', noted('', 'x'), noted('', 'x', 'y'), noted('', 'x', 'z'), noted('', 'x', 'z', 'y')],
    ['a value goes with its scale', rated('s', ''), rated('s', 'v'), rated('t', 'w'), rated('s', 'v')],
    [
      'other fields of one source',
      evidence(source('1', '', '')),
      evidence(source('1', 'u', '')),
      evidence(source('1', '', 'n')),
      evidence(source('1', 'u', 'n')),
    ],
    [
      'a source of each',
      evidence(),
      evidence(source('1', 'u', '')),
      evidence(source('2', 'v', '')),
      evidence(source('2', 'v', ''), source('1', 'u', '')),
    ],
    [
      'a source deleted since',
      evidence(source('1', 'u', '')),
      evidence(source('1', 'u', '')),
      evidence(),
      evidence(),
    ],
    [
      'a source deleted and changed',
      evidence(source('1', 'u', '')),
      evidence(source('1', 'u', 'n')),
      evidence(),
      evidence(source('1', 'u', 'n')),
    ],
  ])('%s', (_, base, draft, stored, expected) => {
    expect(mergeSheets(base, draft, stored)).toEqual(expected);
  });
});
