import { describe, expect, it } from 'vitest';
import { getMany } from '../../../lib/store/get-many.ts';
import { openForTest } from './open-for-test.ts';

const draft = (key: string) => ({ key, value: key, articleKey: null, savedAt: '2026-01-01T00:00:00.000Z' });

describe('many values at once', () => {
  it('come in the order of their keys, undefined where there is none', async () => {
    const { db } = await openForTest();
    for (const key of ['a', 'b', 'c']) await db.put('drafts', draft(key));
    const drafts = db.transaction(['drafts']).objectStore('drafts');
    expect(await getMany(drafts, ['c', 'nowhere', 'a', 'c'])).toEqual([
      draft('c'),
      undefined,
      draft('a'),
      draft('c'),
    ]);
    expect(await getMany(drafts, [])).toEqual([]);
  });

  it('fail as one when the transaction ends before', async () => {
    const { db } = await openForTest();
    const transaction = db.transaction(['drafts']);
    const ended = transaction.done.catch(() => 'ended');
    const reading = getMany(transaction.objectStore('drafts'), ['a', 'b']);
    transaction.abort();
    await expect(reading).rejects.toThrow();
    expect(await ended).toBe('ended');
  });
});
