import { button, element } from './element.ts';
import { groundOf } from './ground.ts';
import type { PageWords } from './messages.ts';
import { surfaceStyles } from './surface-styles.ts';

/** How long an announcement stays to be read, ms. */
const SPOKEN = 4000;
/** How long a sentence stays in the corner, ms. */
const TOLD = 8000;
/** A live region must be known to assistive technology before its text changes, ms. */
const BEFORE_SPEAKING = 100;

/** Keyboard and pointer events inside end at the host: the page's own shortcuts must not answer to our buttons. */
const contained = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
];

/**
 * The one place in the page where we show anything: a host beside the body with a shadow root of its own, there only
 * while something is shown or said. The root is closed in the shipped build; the test build opens it for drivers.
 */
export class Surface {
  readonly #words: PageWords;
  readonly #mode: ShadowRootMode;
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  #live: HTMLElement | null = null;
  #told: HTMLElement | null = null;
  #speaking: ReturnType<typeof setTimeout> | undefined;

  constructor(words: PageWords, mode: ShadowRootMode) {
    this.#words = words;
    this.#mode = mode;
  }

  /** Whether an event of the page came from inside; a closed root shows its host only. */
  holds(target: EventTarget | null): boolean {
    return target !== null && target === this.#host;
  }

  /** Adds a popover and shows it. */
  show(box: HTMLElement, ground: 'light' | 'dark'): void {
    const { language, direction } = this.#words;
    box.lang = language;
    box.dir = direction;
    box.popover = 'manual';
    box.dataset['ground'] = ground;
    this.#mount().append(box);
    box.showPopover();
  }

  /** Takes a popover away, and with the last one the host. */
  hide(box: HTMLElement): void {
    box.remove();
    this.#leaveWhenEmpty();
  }

  /** Says a sentence once, politely. */
  announce(sentence: string): void {
    clearTimeout(this.#speaking);
    this.#mount();
    const live = this.#live;
    if (!live) return;
    const { language, direction } = this.#words;
    live.lang = language;
    live.dir = direction;
    live.textContent = '';
    this.#speaking = setTimeout(() => {
      live.textContent = sentence;
      this.#speaking = setTimeout(() => {
        live.textContent = '';
        this.#leaveWhenEmpty();
      }, SPOKEN);
    }, BEFORE_SPEAKING);
  }

  /**
   * Shows a sentence in a corner, and says it. Gone with its button (`onClose`), with the returned call, and after a
   * while unless it is `lasting`.
   */
  tell(sentence: string, lasting: boolean, onClose: () => void = () => undefined): () => void {
    if (this.#told) this.hide(this.#told);
    const told = element('div', { class: 'told' }, element('span', { 'aria-hidden': 'true' }, sentence));
    const take = () => {
      if (this.#told === told) this.#told = null;
      this.hide(told);
    };
    const close = button(this.#words.say('close'), 'close', () => {
      take();
      onClose();
    });
    told.append(close);
    this.#told = told;
    this.show(told, groundOf(document.body));
    this.announce(sentence);
    if (!lasting) setTimeout(take, TOLD);
    return take;
  }

  /** Puts the host back after the page threw it out while something was shown. */
  repair(): void {
    if (!this.#host || this.#host.isConnected) return;
    document.documentElement.append(this.#host);
    // Leaving the document closed the popovers.
    for (const box of this.#boxes()) box.showPopover();
  }

  remove(): void {
    clearTimeout(this.#speaking);
    this.#host?.remove();
    this.#host = this.#root = this.#live = this.#told = null;
  }

  #boxes(): HTMLElement[] {
    return [...(this.#root?.querySelectorAll<HTMLElement>('[popover]') ?? [])];
  }

  #leaveWhenEmpty(): void {
    if (this.#boxes().length === 0 && this.#live?.textContent === '') this.remove();
  }

  #mount(): ShadowRoot {
    if (this.#root && this.#host?.isConnected) return this.#root;
    this.remove();
    const host = element('div', { translate: 'no', class: 'notranslate' });
    const root = host.attachShadow({ mode: this.#mode });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(surfaceStyles);
    root.adoptedStyleSheets = [sheet];
    const live = element('div', { class: 'live', role: 'status' });
    root.append(live);
    for (const name of contained) host.addEventListener(name, (event) => event.stopPropagation());
    document.documentElement.append(host);
    this.#host = host;
    this.#root = root;
    this.#live = live;
    return root;
  }
}
