import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Steps } from '@/lib/article/steps.ts';
import { withPauses } from '@/lib/page/pauses.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Steps that take 3 ms each, on a clock that nothing else moves. */
function stepsOf3Ms(count: number): Steps<string> {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  return (function* () {
    for (let step = 0; step < count; step++) {
      now += 3;
      yield;
    }
    return 'done';
  })();
}

/** The browser's own way to let others go on, counted. */
function countedYield(): () => number {
  let pauses = 0;
  vi.stubGlobal('scheduler', { yield: () => Promise.resolve(++pauses) });
  return () => pauses;
}

describe('withPauses', () => {
  it('lets the page go on whenever steps have taken 8 ms', async () => {
    const pauses = countedYield();
    expect(await withPauses(stepsOf3Ms(40))).toBe('done');
    expect(pauses()).toBe(13);
  });

  it('does short work at once', async () => {
    const pauses = countedYield();
    expect(await withPauses(stepsOf3Ms(2))).toBe('done');
    expect(pauses()).toBe(0);
  });

  it('lets others go on where the browser has no way of its own', async () => {
    vi.stubGlobal('scheduler', undefined);
    const order: string[] = [];
    const done = withPauses(stepsOf3Ms(4)).then(() => order.push('done'));
    setImmediate(() => order.push('others'));
    await done;
    expect(order).toEqual(['others', 'done']);
  });

  it('rejects with what a step throws', async () => {
    const broken = (function* (): Steps<never> {
      yield;
      throw new Error('a page of its own kind');
    })();
    await expect(withPauses(broken)).rejects.toThrow('a page of its own kind');
  });
});
