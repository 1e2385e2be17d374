import type { Steps } from '../article/steps.ts';

/** Longest work without a pause, ms: half a frame, so that the page can still draw each. */
const SLICE = 8;

/** Does steps one after the other and lets the page go on between them whenever they have taken longer than 8 ms. */
export async function withPauses<T>(steps: Steps<T>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE) continue;
    await pause();
    since = performance.now();
  }
}

/** Ends when the page had its turn. */
function pause(): Promise<unknown> {
  const { scheduler: own } = globalThis as { scheduler?: Partial<Scheduler> };
  if (own?.yield) return own.yield();
  // Timers wait longer in nests and hidden tabs; messages do not.
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve(null);
    };
    port2.postMessage(null);
  });
}
