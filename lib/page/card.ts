import { contentOf, isolated, titleOf, type Excerpts } from './card-content.ts';
import { citationOf, type Cited } from './citation.ts';
import { copyText } from './clipboard.ts';
import { button, element } from './element.ts';
import { groundOf } from './ground.ts';
import type { PaintedMark } from './mark.ts';
import type { PageWords } from './messages.ts';
import { anchorAt, boxOf, placeInView, type Anchor, type Point } from './anchor.ts';
import type { Stretch } from './selection.ts';
import type { Surface } from './surface.ts';

/** What the card's buttons do. Nothing is written in the page itself. */
export interface CardActions {
  /** Goes on in the extension's own view: no note is typed in the page. */
  annotate(place: Stretch): void;
  /** Resolves with the way back after the dismissal is stored; null when it could not be. */
  dismiss(mark: PaintedMark): Promise<(() => Promise<boolean>) | null>;
  /** What a citation of the mark is made of; null when the page is not read any more. */
  cite(mark: PaintedMark): Cited | null;
}

/** The card at a mark: a dialog that leaves the page usable beside it. */
export class Card {
  readonly #surface: Surface;
  readonly #words: PageWords;
  readonly #actions: CardActions;
  #box: HTMLElement | null = null;
  #anchor: Anchor | null = null;
  #focusBefore: Element | null = null;
  #listeners: AbortController | null = null;

  constructor(surface: Surface, words: PageWords, actions: CardActions) {
    this.#surface = surface;
    this.#words = words;
    this.#actions = actions;
  }

  get isOpen(): boolean {
    return this.#box !== null;
  }

  /**
   * Opens on the first of some marks, at `point` (CSS px of the viewport) or at its first line; the others are a button
   * each. Opens nothing for an empty list or a mark that the page has lost.
   */
  open(marks: readonly PaintedMark[], excerpts: Excerpts, point: Point | null): void {
    const [mark] = marks;
    const anchor = mark && anchorAt(mark.ranges, point);
    if (!mark || !anchor) return;
    this.close(false);
    this.#focusBefore = document.activeElement;
    this.#anchor = anchor;
    const box = element('div', { class: 'card', role: 'dialog', 'aria-labelledby': 'title', tabindex: '-1' });
    this.#box = box;
    this.#fill(mark, marks, excerpts);
    this.#surface.show(box, groundOf(anchor.range.startContainer.parentElement ?? document.documentElement));
    this.#place();
    this.#listen();
    box.focus({ preventScroll: true });
  }

  /** @param givesBack whether the focus goes back to where it was before the card */
  close(givesBack: boolean): void {
    const box = this.#box;
    if (!box) return;
    this.#listeners?.abort();
    this.#box = this.#anchor = null;
    this.#surface.hide(box);
    const before = this.#focusBefore;
    this.#focusBefore = null;
    if (givesBack && before instanceof HTMLElement && before.isConnected)
      before.focus({ preventScroll: true });
  }

  #fill(mark: PaintedMark, marks: readonly PaintedMark[], excerpts: Excerpts): void {
    const { say } = this.#words;
    const close = button('×', 'close', () => this.close(true));
    close.setAttribute('aria-label', say('close'));
    const others = marks.filter((other) => other !== mark);
    this.#box?.replaceChildren(
      element('div', { class: 'head' }, element('h2', { id: 'title' }, say(titleOf(mark))), close),
      ...contentOf(mark, excerpts, this.#words),
      ...(others.length > 0 ? [this.#others(others, marks, excerpts)] : []),
      this.#buttons(mark),
    );
  }

  #buttons(mark: PaintedMark): HTMLElement {
    const { say } = this.#words;
    const status = element('span', { role: 'status' });
    const isActor = mark.subject.type === 'actor';
    const buttons: HTMLElement[] = [];
    if (!isActor) {
      const annotate = button(say('cardAnnotate'), 'annotate main', () => {
        this.close(false);
        this.#actions.annotate(mark);
      });
      buttons.push(annotate);
    }
    if (mark.subject.type === 'quotation' || isActor)
      buttons.push(
        button(
          say(isActor ? 'cardNotActor' : 'cardDismiss'),
          'dismiss',
          () => void this.#dismiss(mark, status),
        ),
      );
    if (!isActor)
      buttons.push(
        button(say('cardCopy'), 'copy', () => {
          void this.#copy(mark).then((copied) => {
            status.textContent = say(copied ? 'cardCopied' : 'cardNotCopied');
          });
        }),
      );
    return element('div', { class: 'buttons actions' }, ...buttons, status);
  }

  #others(others: readonly PaintedMark[], marks: readonly PaintedMark[], excerpts: Excerpts): HTMLElement {
    const { say } = this.#words;
    const choices = others.map((other) => {
      const choice = button(say(titleOf(other)), 'other', () => {
        this.#fill(other, marks, excerpts);
        this.#place();
        this.#box?.focus({ preventScroll: true });
      });
      if (other.subject.type === 'actor') choice.append(' ', isolated(other.subject.actor.name, excerpts));
      return choice;
    });
    return element(
      'div',
      { class: 'buttons', role: 'group', 'aria-label': say('cardAlsoHere') },
      element('span', { class: 'soft', 'aria-hidden': 'true' }, say('cardAlsoHere')),
      ...choices,
    );
  }

  async #copy(mark: PaintedMark): Promise<boolean> {
    const cited = this.#actions.cite(mark);
    return cited !== null && copyText(citationOf(cited));
  }

  async #dismiss(mark: PaintedMark, status: HTMLElement): Promise<void> {
    const { say } = this.#words;
    const box = this.#box;
    const back = await this.#actions.dismiss(mark);
    if (!box || this.#box !== box) return;
    if (!back) {
      status.textContent = say('cardNotSaved');
      return;
    }
    const undo = button(say('cardUndo'), 'undo main', () => {
      void back().then((done) => {
        if (this.#box !== box) return;
        if (done) this.close(true);
        else said.textContent = say('cardNotSaved');
      });
    });
    const close = button(say('close'), 'done', () => this.close(true));
    const said = element('p', { role: 'status', id: 'title' });
    box.replaceChildren(said, element('div', { class: 'buttons' }, undo, close));
    said.textContent = say(mark.subject.type === 'actor' ? 'cardActorDismissed' : 'cardDismissed');
    this.#place();
    undo.focus({ preventScroll: true });
  }

  /** Also after a scroll: the mark's line leads, and a mark that the page has lost takes the card along. */
  #place(): void {
    const anchor = this.#anchor && boxOf(this.#anchor);
    if (!this.#box) return;
    if (anchor) placeInView(this.#box, anchor, this.#words.direction);
    else this.close(false);
  }

  #listen(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const outside = (event: Event) => {
      if (event.isTrusted && !this.#surface.holds(event.target)) this.close(false);
    };
    addEventListener('pointerdown', outside, { capture: true, passive: true, signal });
    addEventListener(
      'keydown',
      (event) => {
        if (event.isTrusted && event.key === 'Escape' && !event.isComposing) this.close(true);
      },
      { capture: true, signal },
    );
    let frame = 0;
    const again = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => this.#place());
    };
    addEventListener('scroll', again, { capture: true, passive: true, signal });
    addEventListener('resize', again, { passive: true, signal });
    signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  }
}
