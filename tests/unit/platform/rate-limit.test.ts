import { describe, expect, it } from 'vitest';
import { rateLimit } from '../../../lib/platform/rate-limit.ts';

describe('rateLimit', () => {
  it.each([
    ['few calls', [0, 100, 200], [true, true, true]],
    ['too many', [0, 1, 2, 3], [true, true, true, false]],
    ['again after a while', [0, 1, 2, 3, 1001, 1002, 1003], [true, true, true, false, true, true, true]],
    [
      'calls that were refused do not count',
      [0, 1, 2, 900, 950, 1001],
      [true, true, true, false, false, true],
    ],
  ])('%s', (_, times, expected) => {
    const allows = rateLimit(3, 1000);
    expect(times.map((time) => allows(7, time))).toEqual(expected);
  });

  it('counts each tab by itself', () => {
    const allows = rateLimit(1, 1000);
    expect([allows(1, 0), allows(2, 0), allows(1, 0)]).toEqual([true, true, false]);
  });
});
