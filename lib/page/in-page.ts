import type { Intent } from '../model/intent.ts';
import type { FoundArticle } from '../article/find-article.ts';
import { Card, type CardActions } from './card.ts';
import { marksAt } from './hit-test.ts';
import type { PaintedMark } from './mark.ts';
import type { MessageKey, PageWords } from './messages.ts';
import { offerAtSelection, selectedRange } from './selection-button.ts';
import { stretchOf, type Stretch } from './selection.ts';
import { Surface } from './surface.ts';
import { isMarkedTranslated } from './translated.ts';
import { Walk } from './walk.ts';

declare global {
  /** Left for the reader script by the script that brings this class. */
  var isnadInPage: typeof InPage | undefined;
}

/** The page as it is read at the moment. */
export interface Reading {
  readonly found: FoundArticle;
  /** What is painted; empty while marks are hidden. */
  readonly marks: readonly PaintedMark[];
}

export interface InPageActions extends Omit<CardActions, 'annotate'> {
  /** Goes on with a stretch of the article in the extension's own view: no note is typed in the page. */
  readonly leave: (what: Intent['do'], place: Stretch) => void;
}

export interface InPageOptions {
  readonly words: PageWords;
  readonly mode: ShadowRootMode;
  /** Null while nothing is read, or nothing may be. */
  readonly reading: () => Reading | null;
  readonly actions: InPageActions;
  /** Whether the reader wants the button at a selection. */
  readonly offersButton: () => boolean;
  readonly signal: AbortSignal;
}

/** What answers the reader inside the page: the card at a mark, the button at a selection, the walk from mark to mark. */
export class InPage {
  readonly #surface: Surface;
  readonly #card: Card;
  readonly #walk = new Walk();
  readonly #words: PageWords;
  readonly #reading: () => Reading | null;
  /** Takes away the request to select words. */
  #picking: (() => void) | null = null;

  constructor({ words, mode, reading, actions, offersButton, signal }: InPageOptions) {
    this.#words = words;
    this.#reading = reading;
    this.#surface = new Surface(words, mode);
    this.#card = new Card(this.#surface, words, {
      dismiss: (mark) => actions.dismiss(mark),
      cite: (mark) => actions.cite(mark),
      annotate: (place) => actions.leave('annotate', place),
    });
    offerAtSelection({
      surface: this.#surface,
      words,
      stretchIn: (range) => (this.#picking || offersButton() ? this.#stretchIn(range) : null),
      isPicking: () => this.#picking !== null,
      leave: (what, place) => actions.leave(what, place),
      signal,
    });
    signal.addEventListener('abort', () => {
      this.#card.close(false);
      this.#surface.remove();
    });
  }

  /** Says that nothing here can be kept true any more, after everything else has ended. */
  say(sentence: string): void {
    this.#surface.tell(sentence, true);
  }

  /** The article is another one, or none: nothing that is shown holds any more. */
  reset(): void {
    this.#card.close(false);
  }

  repair(): void {
    this.#surface.repair();
  }

  /** What is selected in the article; says in the page why there is nothing. */
  selection(): Stretch | null {
    const range = selectedRange();
    const stretch = range && this.#stretchIn(range);
    if (!stretch) this.#surface.tell(this.#words.say(this.#refusalOf(range)), false);
    return stretch;
  }

  /**
   * Asks for words in the page, until it is told not to or the reader closes the request (`onEnd`). What is selected
   * already comes back at once.
   */
  pick(asks: boolean, onEnd: () => void = () => undefined): Stretch | null {
    this.#picking?.();
    this.#picking = null;
    if (!asks) return null;
    const range = selectedRange();
    const stretch = range && this.#stretchIn(range);
    if (!stretch) this.#picking = this.#surface.tell(this.#words.say('pickWords'), true, onEnd);
    return stretch;
  }

  /** Opens the card of the marks under a point of the viewport, where there are any. */
  openAt(x: number, y: number): void {
    const reading = this.#reading();
    if (!reading) return;
    this.#card.open(marksAt(reading.marks, x, y), reading.found.article, { x, y });
  }

  /** Goes to the next or previous mark and says once which it is. `show` brings it into sight. */
  step(by: 1 | -1, show: (mark: PaintedMark) => void): { number: number; count: number } | null {
    this.#card.close(false);
    const stop = this.#walk.step(this.#reading()?.marks ?? [], by);
    if (!stop) {
      this.#surface.announce(this.#words.say('noMarks'));
      return null;
    }
    const { mark, number, count } = stop;
    show(mark);
    this.#surface.announce(this.#sentenceOf(mark, this.#words.number(number), this.#words.number(count)));
    return { number, count };
  }

  goBack(): boolean {
    this.#card.close(false);
    const came = this.#walk.leave();
    if (came) this.#surface.announce(this.#words.say('cameBack'));
    return came;
  }

  /** Opens the card of the mark that was gone to; after no step of the first one in sight. */
  openCard(show: (mark: PaintedMark) => void): boolean {
    const reading = this.#reading();
    if (!reading) return false;
    if (!this.#walk.current(reading.marks)) this.step(1, show);
    const mark = this.#walk.current(reading.marks);
    if (mark) this.#card.open([mark], reading.found.article, null);
    return this.#card.isOpen;
  }

  #stretchIn(range: Range): Stretch | null {
    const found = this.#reading()?.found;
    return found ? stretchOf(range, found.map, found.article.text) : null;
  }

  #refusalOf(range: Range | null): MessageKey {
    if (isMarkedTranslated(document)) return 'pageTranslated';
    return range ? 'selectionOutside' : 'selectionNone';
  }

  #sentenceOf({ subject }: PaintedMark, number: string, count: string): string {
    if (subject.type !== 'quotation') return this.#words.say('markOfPassage', number, count);
    const { speaker } = subject.quotation;
    if (!speaker) return this.#words.say('markOfNobody', number, count);
    const isolate = this.#reading()?.found.article.direction === 'rtl' ? '\u2067' : '\u2066';
    return this.#words.say('markOf', number, count, `${isolate}${speaker.name}\u2069`);
  }
}
