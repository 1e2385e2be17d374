/** How long (ms) the page is held at once: far below what a reader feels, for machines that are several times slower. */
const STEP = 10;

/** Keeps a long task of a page in short steps, by time: how many records fit in one differs from machine to machine. */
export class Pace {
  #since = performance.now();

  /** Whether the step that was begun has lasted long enough. */
  isDue(): boolean {
    return performance.now() - this.#since >= STEP;
  }

  /** A step begins: the page could do something else just now. */
  begin(): void {
    this.#since = performance.now();
  }

  /** Lets the page do what waits, and begins the next step. A message, as timers are slowed in a page that nobody sees. */
  async rest(): Promise<void> {
    const { port1, port2 } = new MessageChannel();
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
    port1.close();
    this.begin();
  }
}
