import { describe, expect, it } from 'vitest';
import { cell } from '../../../lib/exchange/csv.ts';

describe('a cell of a table', () => {
  it.each([
    ['plain; words', '"plain; words"'],
    ['=1+1', '"\'=1+1"'],
    ['a;=1+1', '"a;\'=1+1"'],
    ['a; "@x', '"a; ""\'@x"'],
    ['a\t+1', '"a\t\'+1"'],
    ['a;b;-1', '"a;b;\'-1"'],
    ['3 - 2; two', '"3 - 2; two"'],
  ])('%j', (value, expected) => {
    expect(cell(value)).toBe(expected);
  });

  it('is written in linear time', () => {
    const started = performance.now();
    cell(`${';'.repeat(300_000)}${'\t'.repeat(300_000)};${' '.repeat(300_000)}`);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
