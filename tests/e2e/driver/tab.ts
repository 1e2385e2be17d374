/** A point of the viewport, CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the tests need of a page, the same over both drivers. */
export interface Tab {
  goto(address: string): Promise<void>;
  /** Makes it the tab in front: the toolbar's button is about that one. */
  front(): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** Runs in the page; the function sees nothing of the test but `argument`. */
  evaluate<T, A>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** Runs a script's source in the page, outside of the page's own policy. */
  inject(source: string): Promise<void>;
  /** Waits until the function is true in the page. */
  waitFor<A>(holds: (argument: A) => boolean | Promise<boolean>, argument: A, what: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** A click of the real pointer at a point of the viewport, CSS px. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses at one point, moves to the other and releases: what selects text. */
  drag(from: Point, to: Point): Promise<void>;
  /** Types into what has the focus, key by key. */
  type(text: string): Promise<void>;
  press(
    key: 'Enter' | 'Escape' | 'Tab' | 'ArrowDown' | 'ArrowUp' | 'ArrowLeft' | 'ArrowRight' | 'End' | 'Space',
  ): Promise<void>;
  /** Presses keys together: the last while the others are held. */
  chord(held: readonly ('Alt' | 'Shift' | 'Control')[], key: string): Promise<void>;
  /** Draws with the colours of a contrast theme, or with the page's own again. @throws in Firefox */
  forceColors(forced: boolean): Promise<void>;
  size(width: number, height: number): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** How long anything in a page may take, ms. */
export const PATIENCE = 15_000;
