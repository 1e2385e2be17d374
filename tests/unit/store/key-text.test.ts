import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityNames } from '../../../lib/model/entities.ts';
import { END, entityOfKey, idOfKey, keyOfText, textOfKey } from '../../../lib/store/key-text.ts';
import { searchKeyOf } from '../../../lib/store/search-key.ts';

const key = fc.uint8Array({ minLength: 23, maxLength: 23 }).map((bytes) => Uint8Array.from(bytes));
/** As the database orders keys. */
const compared = (a: Uint8Array, b: Uint8Array): number => {
  const at = a.findIndex((byte, index) => byte !== b[index]);
  return at === -1 ? 0 : Math.sign((a[at] ?? 0) - (b[at] ?? 0));
};
const comparedText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

describe('a key as text', () => {
  it('is in the order of the keys, leads back to the key, and comes before the end', () => {
    fc.assert(
      fc.property(key, key, (a, b) => {
        expect(comparedText(textOfKey(a), textOfKey(b))).toBe(compared(a, b));
        expect(keyOfText(textOfKey(a))).toEqual(a);
        expect(textOfKey(a.buffer)).toBe(textOfKey(a));
        expect(textOfKey(a) < END).toBe(true);
      }),
    );
  });

  it('is read from the midst of a larger buffer', () => {
    const large = Uint8Array.from({ length: 40 }, (_, at) => at);
    expect(keyOfText(textOfKey(large.subarray(9, 32)))).toEqual(large.slice(9, 32));
  });

  it('comes before the end for a record without a time too', () => {
    const text = textOfKey(
      searchKeyOf('annotations', { id: 'ffffffff-ffff-4fff-bfff-ffffffffffff', modifiedAt: '' }),
    );
    expect(text < END).toBe(true);
  });

  it('tells kind and id', () => {
    const id = '0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0ff';
    for (const entity of entityNames) {
      const text = textOfKey(searchKeyOf(entity, { id, modifiedAt: '2026-01-02T03:04:05.678Z' }));
      expect([entityOfKey(text), idOfKey(text)]).toEqual([entity, id]);
    }
  });
});
