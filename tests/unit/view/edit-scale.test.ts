import { describe, expect, it } from 'vitest';
import { builtInScales, scaleChoice } from '../../../lib/model/scales/built-in.ts';
import { draftOf, emptyScale, scaleFrom } from '../../../lib/model/scales/edit-scale.ts';
import { type Scale, stepsOf } from '../../../lib/model/scales/scale.ts';

const values = (...labels: string[]) => labels.map((label) => ({ id: null, label }));

describe('a scale of the reader’s own', () => {
  it.each([
    ['without a name', { ...emptyScale, name: ' ', values: values('a', 'b') }, 'name'],
    ['with one value', { ...emptyScale, name: 'x', values: values('a', ' ') }, 'values'],
    ['with the same value twice', { ...emptyScale, name: 'x', values: values('a', ' a') }, 'twice'],
    [
      'with a value that is too long',
      { ...emptyScale, name: 'x', values: values('a', 'b'.repeat(201)) },
      'values',
    ],
  ])('%s is none yet', (_, draft, problem) => {
    expect(scaleFrom(draft, 'ar', null, 'own-1')).toBe(problem);
  });

  it('keeps its values’ ids, and labels in other languages, when it is mended', () => {
    const before: Scale = {
      id: 'own-1',
      labels: { ar: 'مقياس', en: 'Scale' },
      values: [
        { id: 'yes', labels: { ar: 'نعم', en: 'Yes' } },
        { id: 'no', labels: { ar: 'لا' } },
      ],
    };
    const draft = draftOf(before, 'en');
    expect(draft.values.map(({ label }) => label)).toEqual(['Yes', 'لا']);
    const mended = scaleFrom(
      {
        ...draft,
        values: [...draft.values, { id: null, label: 'no' }].map((one) =>
          one.id === 'yes' ? { ...one, label: 'Surely' } : one,
        ),
      },
      'en',
      before,
      'unused',
    );
    expect(mended).toEqual({
      ...before,
      values: [
        { id: 'yes', labels: { ar: 'نعم', en: 'Surely' } },
        { id: 'no', labels: { ar: 'لا' } },
        { id: 'no 2', labels: { en: 'no' } },
      ],
    });
  });

  it('has numbers in an export when its values are in order', () => {
    const scale = scaleFrom(
      { id: null, name: 'x', values: values('good', 'bad'), isOrdered: true },
      'en',
      null,
      'own-1',
    );
    expect(typeof scale === 'string' ? scale : stepsOf([scale])).toEqual({ 'own-1': ['bad', 'good'] });
    expect(stepsOf(builtInScales)['claims']).toEqual([
      'false',
      'mostly-false',
      'mixture',
      'mostly-true',
      'true',
    ]);
  });

  it('comes first when it is chosen, and gives way when it is gone', () => {
    const own = { id: 'own-1', labels: { en: 'x' }, values: [{ id: 'a', labels: { en: 'a' } }] };
    expect(scaleChoice([own], 'own-1').first).toBe('own-1');
    expect(scaleChoice([], 'own-1').first).toBe('quotation');
  });
});
