/** Longest time that our own work keeps a thread from its other tasks, ms. */
const SLICE = 8;

interface Scheduler {
  yield(): Promise<void>;
}

const hasYield = (value: unknown): value is Scheduler =>
  typeof value === 'object' && value !== null && 'yield' in value && typeof value.yield === 'function';

/** Lets everything else that waits run first. A timer would wait 4 ms a time when nested. */
export function yieldNow(): Promise<void> {
  const scheduler: unknown = 'scheduler' in globalThis ? globalThis.scheduler : null;
  if (hasYield(scheduler)) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Runs work step by step and lets go of the thread after each slice of 8 ms. Ends early when `goesOn` says no after a
 * slice; resolves with what the work returned, undefined when it was ended.
 */
export async function inSlices<T, R>(
  steps: Iterator<T, R, undefined>,
  onStep: (value: T) => void,
  goesOn: () => boolean = () => true,
): Promise<R | undefined> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onStep(step.value);
    if (performance.now() - began < SLICE) continue;
    await yieldNow();
    if (!goesOn()) return undefined;
    began = performance.now();
  }
}
