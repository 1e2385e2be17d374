/** How long after a question of a view the page is followed though it is hidden, ms: the view's window may cover it. */
const ASKED = 5 * 60_000;

/** Whether anybody looks at the page, itself or through a view of the extension. */
export class Attention {
  #askedAt = -Infinity;

  /** A view asked for what is read. */
  noteQuestion(): void {
    this.#askedAt = performance.now();
  }

  get isThere(): boolean {
    return document.visibilityState === 'visible' || performance.now() - this.#askedAt < ASKED;
  }
}
