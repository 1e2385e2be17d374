import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Turns } from '@/lib/page/turns.ts';

const WORK = 100;

/** Work that takes 100 ms and answers with how often it was begun. */
function slowly(done: string[]): (wish: string) => Promise<number> {
  return async (wish) => {
    done.push(wish);
    const begun = done.length;
    await new Promise((resolve) => setTimeout(resolve, WORK));
    if (wish === 'broken') throw new Error('broken');
    return begun;
  };
}

describe('Turns', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('does one thing at a time, and makes one of all that is asked meanwhile', async () => {
    const done: string[] = [];
    const turns = new Turns(slowly(done), (first, second) => first + second);
    const first = turns.ask('a');
    await vi.advanceTimersByTimeAsync(0);
    const others = [turns.ask('b'), turns.ask('c'), turns.ask('d')];
    await vi.advanceTimersByTimeAsync(WORK);
    expect(done).toEqual(['a']);
    expect(await first).toBe(1);
    await vi.runAllTimersAsync();
    expect(done).toEqual(['a', 'bcd']);
    expect(await Promise.all(others)).toEqual([2, 2, 2]);
  });

  it('rests four times as long as it worked', async () => {
    const done: string[] = [];
    const turns = new Turns(slowly(done), (_, second) => second);
    void turns.ask('a');
    await vi.advanceTimersByTimeAsync(WORK);
    void turns.ask('b');
    await vi.advanceTimersByTimeAsync(4 * WORK - 1);
    expect(done).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toEqual(['a', 'b']);
  });

  it('goes on after work that fails', async () => {
    const done: string[] = [];
    const turns = new Turns(slowly(done), (_, second) => second);
    const broken = expect(turns.ask('broken')).rejects.toThrow('broken');
    await vi.advanceTimersByTimeAsync(WORK);
    const next = turns.ask('next');
    await vi.runAllTimersAsync();
    await broken;
    expect(await next).toBe(2);
  });
});
