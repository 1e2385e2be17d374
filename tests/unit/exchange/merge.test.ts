import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../lib/exchange/canonical.ts';
import { ancestorsAfter } from '../../../lib/exchange/content-hash.ts';
import { mergeRecords } from '../../../lib/exchange/merge.ts';
import type { RecordFields } from '../../../lib/model/record.ts';

const day = (n: number): string => new Date(Date.UTC(2026, 0, 1 + n)).toISOString();

const record = (fields: Record<string, unknown>): RecordFields => ({
  id: '7d6b3a52-0f7e-4b5e-9a44-0b7f3c1d2e10',
  schema: 1,
  createdAt: day(0),
  modifiedAt: day(0),
  version: 1,
  deletedAt: null,
  ...fields,
});

describe('mergeRecords', () => {
  it('takes changes of different fields from both sides when the base is known', () => {
    const base = record({ body: 'a', language: 'ar' });
    const { record: merged, outcome } = mergeRecords(
      { ...base, body: 'b', modifiedAt: day(1) },
      { ...base, language: 'en', modifiedAt: day(2) },
      base,
    );
    expect(merged).toMatchObject({ body: 'b', language: 'en' });
    expect([outcome, merged.kept]).toEqual(['merged', undefined]);
  });

  it('keeps the value that lost', () => {
    const { record: merged, outcome } = mergeRecords(
      record({ body: 'mine', modifiedAt: day(1) }),
      record({ body: 'theirs', modifiedAt: day(2) }),
      null,
    );
    expect(outcome).toBe('conflicting');
    expect(merged).toMatchObject({
      body: 'theirs',
      kept: [{ field: 'body', value: 'mine', modifiedAt: day(1) }],
    });
  });

  it('takes the later version without a conflict when it came of the other', () => {
    const first = record({ body: 'a' });
    const second = record({ body: 'b', modifiedAt: day(1), ancestors: ancestorsAfter(first) });
    const third = record({ body: 'c', modifiedAt: day(2), ancestors: ancestorsAfter(second) });
    expect(mergeRecords(first, third, null)).toEqual({ record: third, outcome: 'merged' });
    expect(mergeRecords(third, first, null)).toEqual({ record: third, outcome: 'same' });
    const undone = record({ body: 'a', modifiedAt: day(3), ancestors: ancestorsAfter(third) });
    expect(mergeRecords(third, undone, null).record.body).toBe('a');
    expect(mergeRecords(undone, third, null).record.body).toBe('a');
  });

  it('lets a change beat a deletion, and a deletion of unchanged content stand', () => {
    const edited = record({ body: 'b', modifiedAt: day(1) });
    const deleted = record({ body: 'a', modifiedAt: day(2), deletedAt: day(2) });
    expect(mergeRecords(edited, deleted, null).record.deletedAt).toBeNull();
    expect(mergeRecords({ ...edited, body: 'a' }, deleted, null).record.deletedAt).toBe(day(2));
  });

  const value = fc.oneof(
    fc.string({ maxLength: 3 }),
    fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
  );
  const any = fc
    .record({
      modifiedAt: fc.nat(3).map(day),
      deletedAt: fc.option(fc.nat(3).map(day)),
      body: value,
      tags: value,
      extra: fc.option(value, { nil: undefined }),
    })
    .map(({ extra, ...fields }) => record(extra === undefined ? fields : { ...fields, extra }));

  it('gives the same in either order, changes nothing when repeated, and loses no value', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const one = mergeRecords(a, b, null).record;
        const other = mergeRecords(b, a, null).record;
        expect(canonical(one)).toBe(canonical(other));
        expect(mergeRecords(one, b, null)).toMatchObject({ outcome: 'same' });
        expect(mergeRecords(one, a, null)).toMatchObject({ outcome: 'same' });
        const everything = canonical(one);
        for (const source of [a, b])
          for (const field of ['body', 'tags', 'extra']) {
            const values = [source[field]].flat().filter((item) => item !== undefined);
            for (const item of values) expect(everything).toContain(canonical(item));
          }
      }),
      { numRuns: 1000 },
    );
  });
});
