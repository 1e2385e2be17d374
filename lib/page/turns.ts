/** After work that took a while comes a rest this many times as long: a page that asks all the time keeps its machine. */
const REST = 4;
/** Longest rest, ms. */
const LONGEST_REST = 1000;

/**
 * Does one piece of work at a time. What is asked meanwhile is one wish, however often it was asked, and gets one
 * answer; `merge` makes one wish of two. Nothing queues.
 */
export class Turns<Wish, Answer> {
  readonly #work: (wish: Wish) => Promise<Answer>;
  readonly #merge: (first: Wish, second: Wish) => Wish;
  #wish: { readonly is: Wish } | null = null;
  #next: Promise<Answer> | null = null;
  /** Ends when the next may begin. */
  #before: Promise<unknown> = Promise.resolve();

  constructor(work: (wish: Wish) => Promise<Answer>, merge: (first: Wish, second: Wish) => Wish) {
    this.#work = work;
    this.#merge = merge;
  }

  /** Resolves with the answer to the wish that this one became part of, and rejects as the work does. */
  ask(wish: Wish): Promise<Answer> {
    this.#wish = { is: this.#wish ? this.#merge(this.#wish.is, wish) : wish };
    this.#next ??= this.#begin(this.#before);
    return this.#next;
  }

  async #begin(before: Promise<unknown>): Promise<Answer> {
    await before;
    const wish = this.#wish?.is;
    this.#wish = this.#next = null;
    if (wish === undefined) throw new Error('nothing was asked');
    const since = performance.now();
    const work = this.#work(wish);
    this.#before = work.then(rest(since), rest(since));
    return work;
  }
}

const rest = (since: number) => (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, Math.min(REST * (performance.now() - since), LONGEST_REST));
  });
