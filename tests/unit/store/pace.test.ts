import { expect, it } from 'vitest';
import { Pace } from '../../../lib/store/pace.ts';

const work = (ms: number): void => {
  const until = performance.now() + ms;
  while (performance.now() < until);
};

it('is due by time alone, and not again at once after a rest', async () => {
  const pace = new Pace();
  expect(pace.isDue()).toBe(false);
  work(12);
  expect(pace.isDue()).toBe(true);
  await pace.rest();
  expect(pace.isDue()).toBe(false);
});

it('lets other tasks of the page run during a rest', async () => {
  const pace = new Pace();
  let ran = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => ran++;
  port2.postMessage(null);
  await Promise.resolve();
  expect(ran).toBe(0);
  await pace.rest();
  expect(ran).toBe(1);
  port1.close();
});
