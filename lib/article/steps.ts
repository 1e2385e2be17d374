/** Work that its caller may pause after each step. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
