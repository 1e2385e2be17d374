import { expect, it } from 'vitest';
import { Id } from '@/lib/model/primitives.ts';
import { timedId } from '@/lib/model/timed-id.ts';

it.each([
  [0, '00000000-0000-7abc-9def-0123456789ab'],
  // The time of the example in RFC 9562, appendix A.6.
  [0x017f22e279b0, '017f22e2-79b0-7abc-9def-0123456789ab'],
])('of %i ms', (now, expected) => {
  const id = timedId(now, 'ffffffff-ffff-4abc-9def-0123456789ab');
  expect(id).toBe(expected);
  expect(Id.parse(id)).toBe(id);
});

it('sorts by the time it was made at', () => {
  const times = [1_700_000_000_000, 1_700_000_000_001, 1_700_000_999_999, 1_900_000_000_000];
  const ids = times.map((time) => timedId(time));
  expect(ids.toSorted()).toEqual(ids);
});
