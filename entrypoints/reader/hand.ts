import type { Browser } from 'webextension-polyfill';
import { askBackground } from '../../lib/messaging/client.ts';
import type { Intent } from '../../lib/model/intent.ts';
import type { InPage, InPageOptions } from '../../lib/page/in-page.ts';
import type { PaintedMark } from '../../lib/page/mark.ts';
import type { Stretch } from '../../lib/page/selection.ts';

type Options = Omit<InPageOptions, 'actions'> & {
  readonly actions: Omit<InPageOptions['actions'], 'leave'>;
  /** Brings a mark into sight. */
  readonly show: (mark: PaintedMark) => void;
  /** Ends when the reader's settings are known: nothing is said in another language than theirs. */
  readonly isDressed: Promise<void>;
};

/**
 * What the reader does in the page with pointer and keys. The script for it comes after the marks are painted, and what
 * is chosen goes on in the extension's own view: no note is typed in the page.
 */
export class ReaderHand {
  readonly #api: Browser;
  readonly #options: Options;
  #inPage: InPage | null = null;
  #loading: Promise<InPage | null> | null = null;
  /** Stored quotation that the reader was asked to select words for. */
  #picking: string | null = null;

  constructor(api: Browser, options: Options) {
    this.#api = api;
    this.#options = options;
  }

  /** Loads the script, once; null when the tab may not be reached any more. */
  tools(): Promise<InPage | null> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load(): Promise<InPage | null> {
    const { actions, isDressed, ...options } = this.#options;
    await Promise.all([askBackground(this.#api, 'page.tools', {}), isDressed]);
    const Tools = globalThis.isnadInPage;
    if (!Tools || options.signal.aborted) return null;
    this.#inPage = new Tools({
      ...options,
      actions: { ...actions, leave: (what, stretch) => this.#leave(what, stretch) },
    });
    return this.#inPage;
  }

  /** What is selected in the article, and what it was asked for. */
  async selection(): Promise<(Stretch & { picking: string | null }) | null> {
    const stretch = (await this.tools())?.selection() ?? null;
    if (!stretch) return null;
    const picking = this.#picking;
    this.stopPicking();
    return { ...stretch, picking };
  }

  /** Asks the reader to select words for a stored quotation; what is selected already is the answer. */
  async pick(id: string | null): Promise<Stretch | null> {
    this.#picking = id;
    const stretch = (await this.tools())?.pick(id !== null, () => this.stopPicking()) ?? null;
    if (stretch) this.stopPicking();
    return stretch;
  }

  stopPicking(): void {
    this.#picking = null;
    this.#inPage?.pick(false);
  }

  async step(by: 1 | -1): Promise<{ number: number; count: number } | null> {
    return (await this.tools())?.step(by, this.#options.show) ?? null;
  }

  async goBack(): Promise<boolean> {
    return (await this.tools())?.goBack() ?? false;
  }

  async openCard(): Promise<boolean> {
    return (await this.tools())?.openCard(this.#options.show) ?? false;
  }

  async openCardAt(x: number, y: number): Promise<void> {
    (await this.tools())?.openAt(x, y);
  }

  /** The article is another one, or none: nothing that is shown holds any more. */
  reset(): void {
    this.#inPage?.reset();
  }

  repair(): void {
    this.#inPage?.repair();
  }

  say(sentence: string): void {
    this.#inPage?.say(sentence);
  }

  /** `reattach` is for the quotation that words were asked for. */
  #leave(what: Intent['do'], { start, end }: Stretch): void {
    const id = what === 'reattach' ? this.#picking : null;
    if (id !== null) this.stopPicking();
    void askBackground(this.#api, 'intent.leave', { do: what, start, end, ...(id === null ? {} : { id }) });
  }
}
