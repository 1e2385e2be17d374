import type { Browser } from 'webextension-polyfill';
import type { FoundArticle } from '../../lib/article/find-article.ts';
import { announce, askBackground, askBackgroundAgain } from '../../lib/messaging/client.ts';
import { isConnected } from '../../lib/messaging/native.ts';
import type { PageState, PlacedRecord, ReadPage, Told } from '../../lib/messaging/page-state.ts';
import { onTextClick } from '../../lib/page/clicks.ts';
import type { PaintedMark } from '../../lib/page/mark.ts';
import { Painter } from '../../lib/page/painter.ts';
import type { Stretch } from '../../lib/page/selection.ts';
import { TRANSLATED } from '../../lib/page/translated.ts';
import { Turns } from '../../lib/page/turns.ts';
import { watchPage, type PageWatch } from '../../lib/page/watch.ts';
import { citedFrom, dismissedBy } from './card-actions.ts';
import { ArticleFinder } from './find-article.ts';
import { ReaderHand } from './hand.ts';
import { ReaderLook } from './look.ts';
import { marksOf, openQuotations } from './marks.ts';
import { placeAll, placedSoon } from './place-stored.ts';
import { Pointer } from './pointer.ts';
import { nearestShown, watchedOf } from './watched.ts';

/** `quiet`: the page changed; marks stay until all is known of the new words. */
interface Wish {
  readonly force: boolean;
  readonly quiet?: boolean;
}

/** One text on its way from being found to being shown; its nodes may be replaced by others with the same words. */
interface Reading {
  found: FoundArticle;
}

/** One page's reading: finds the article, asks the background what it says, paints, and follows the page's life. */
export class ReaderSession {
  state: PageState = { status: 'reading' };
  readonly #api: Browser;
  /** Tells views which reader speaks. */
  readonly #id = crypto.getRandomValues(new Uint32Array(2)).join('-');
  #turn = 0;
  /** What is stored of the article, where it stands in it now. */
  #stored: readonly PlacedRecord[] = [];
  readonly #painter = new Painter();
  readonly #pointer = new Pointer(this.#painter);
  readonly #end = new AbortController();
  readonly #finder: ArticleFinder;
  readonly #look: ReaderLook;
  readonly #hand: ReaderHand;
  readonly #watch: PageWatch;
  /** A loud wish outdoes a quiet one, of two alike the later counts. */
  readonly #turns = new Turns(
    (wish: Wish) => this.#readOnce(wish),
    (first, second) => (second.quiet ? first : second),
  );
  #marks: readonly PaintedMark[] = [];
  /** Ends when the newest reading has its actors. */
  #settled: Promise<void> = Promise.resolve();
  /** What state and marks are about. */
  #held: Reading | null = null;
  /** The newest reading: it takes the other's place when all that is needed is known of it. */
  #newest: Reading | null = null;
  #force = false;
  #shown = true;
  #behind: ReturnType<typeof setTimeout> | undefined;

  /** @param mode of the shadow root that holds what is shown in the page */
  constructor(api: Browser, mode: ShadowRootMode) {
    this.#api = api;
    this.#finder = new ArticleFinder(api);
    this.#look = new ReaderLook(api);
    this.#hand = new ReaderHand(api, {
      words: this.#look.words,
      mode,
      isDressed: this.#look.ask(),
      reading: () => (this.#held && isConnected() ? { found: this.#held.found, marks: this.#marks } : null),
      offersButton: () => this.#look.offersButton,
      actions: {
        dismiss: (mark) => this.#dismiss(mark),
        cite: (mark) => (this.state.status === 'ready' ? citedFrom(this.state, mark) : null),
      },
      show: (mark) => void this.goTo(mark, false),
      signal: this.#end.signal,
    });
    // Heard from the first mark on: the card's script may still be on its way.
    onTextClick((x, y) => {
      if (this.#marks.length > 0) void this.#hand.openCardAt(x, y);
    }, this.#end.signal);
    this.#watch = watchPage(
      () => watchedOf(this.#newest?.found ?? null, this.#force),
      {
        onChange: () => this.read({ force: this.#force, quiet: true }),
        onNavigate: () => this.#onNavigate(),
        onTick: () => this.#tick(),
      },
      this.#end.signal,
    );
  }

  get isAlive(): boolean {
    return !this.#end.signal.aborted && isConnected();
  }

  /** What views are told of the page. */
  get told(): string {
    return JSON.stringify({ reader: this.#id, turn: this.#turn, state: this.state } satisfies Told);
  }

  get hand(): ReaderHand {
    return this.#hand;
  }

  /** A view asked something: what it shows is kept true for a while though the page may be hidden behind it. */
  noteQuestion(): void {
    this.#watch.noteQuestion();
  }

  /** Reads the page and paints what is found. Resolves with whether anything is other than before. */
  async read(wish: Wish): Promise<boolean> {
    const { isOther } = await this.#turns.ask(wish);
    return isOther;
  }

  /** Looks for the article once; `isOther` comes when all is known of what was found. */
  async #readOnce({ force, quiet = false }: Wish): Promise<{ isOther: boolean | Promise<boolean> }> {
    this.#force = force;
    const result = await this.#finder.find();
    clearTimeout(this.#behind);
    if (result.is === 'failed') {
      this.#setState({ status: 'failed', reason: result.reason });
      return { isOther: false };
    }
    if (result.is === 'translated') {
      this.#refuse(TRANSLATED, null);
      return { isOther: false };
    }
    if (result.is === 'behind') {
      this.#behind = setTimeout(() => void this.read({ force, quiet: true }), result.until);
      return { isOther: false };
    }
    const { found } = result;
    if (!found.isArticle && !force) {
      const wasRead = this.state.status === 'ready';
      this.#refuse(found.reason, found);
      return { isOther: wasRead };
    }
    const isSameText = this.#newest?.found.article.text === found.article.text;
    const isKnown = this.state.status === 'ready' || this.state.status === 'reading';
    // Asked for by hand, everything is done again.
    if (this.#newest && isSameText && isKnown && (quiet || !force))
      return { isOther: this.#readAgain(this.#newest, found) };
    const reading = { found };
    this.#newest = reading;
    this.#watch.refocus();
    if (!quiet) {
      this.#clear();
      this.#held = reading;
      this.#setState({ status: 'reading' });
    }
    this.#settled = this.#analyse(reading, quiet, this.#settled);
    return { isOther: this.#settled.then(() => true) };
  }

  /** The words are the old ones: the nodes may be new, and what the page says of itself. */
  async #readAgain(reading: Reading, found: FoundArticle): Promise<boolean> {
    const { article } = reading.found;
    // One text is one object: views and answers compare it.
    reading.found = { ...found, article };
    this.#watch.refocus();
    const page = this.state;
    if (page.status !== 'ready' || this.#held !== reading) return false;
    const wasLost = this.#marks.some(({ ranges }) =>
      ranges.some((range) => range.collapsed || !range.startContainer.isConnected),
    );
    const isSame = JSON.stringify(page.metadata) === JSON.stringify(found.metadata);
    if (isSame) this.#paint();
    else {
      this.#showReady({ ...page, metadata: found.metadata });
      await this.placeStored();
    }
    return wasLost || !isSame;
  }

  /** Places what is stored of this article again. */
  async placeStored(): Promise<void> {
    await this.#look.ask();
    const page = this.state;
    if (page.status !== 'ready') return;
    const { metadata, article } = page;
    const near = this.#held ? nearestShown(this.#held.found) : 0;
    const isPlaced = await placeAll(this.#api, { metadata, article, near }, (stored) => {
      if (this.state.status !== 'ready' || this.state.article !== article) return false;
      this.#stored = [...stored];
      this.#count();
      this.#paint();
      return true;
    });
    // The look may be another all the same.
    if (!isPlaced) this.#paint();
  }

  /** Shows a place and points at it for a while; false where the page does not show it just now. */
  goTo(place: { start: number; end: number }, motion = true): boolean {
    return this.#held !== null && this.#pointer.pointAt(this.#held.found, place, motion);
  }

  /** Shows or hides the marks; null turns them over. */
  showMarks(shown: boolean | null): boolean {
    this.#shown = shown ?? !this.#shown;
    this.#paint();
    return this.#shown;
  }

  /** What is selected in the article; a page that was not taken for one is read on request. */
  async selection(): Promise<(Stretch & { picking: string | null }) | null> {
    const selected = await this.#hand.selection();
    if (selected && this.state.status === 'not-article') void this.read({ force: true });
    return selected;
  }

  goBack(): Promise<boolean> {
    this.#pointer.rest();
    return this.#hand.goBack();
  }

  #onNavigate(): void {
    this.#finder.moved(this.#newest?.found ?? null);
    this.#hand.stopPicking();
    void this.read({ force: false });
  }

  #clear(): void {
    this.#hand.reset();
    this.#marks = [];
    this.#painter.clear();
  }

  /** Nothing is read here: no marks, no card. `found`: what can be read on request. */
  #refuse(reason: string, found: FoundArticle | null): void {
    this.#held = this.#newest = found && { found };
    this.#watch.refocus();
    this.#clear();
    if (this.state.status === 'not-article' && this.state.reason === reason) return;
    this.#setState({ status: 'not-article', reason });
  }

  /** Stores that the reader holds a mark to be none and paints without it; the way back undoes both. */
  async #dismiss({ subject }: PaintedMark): Promise<(() => Promise<boolean>) | null> {
    // Before the actors are there their part of the article could not be kept.
    await this.#settled;
    const dismissed = this.state.status === 'ready' ? dismissedBy(this.state, subject) : null;
    if (this.state.status !== 'ready' || !dismissed) return null;
    const { metadata, article, quotations, actors } = this.state;
    const reading = { metadata, article, quotations, actors };
    const kept = await askBackground(this.#api, 'mark.dismiss', { reading, dismissed });
    if (!kept.ok) return null;
    await this.placeStored();
    return async () => {
      const undone = await askBackground(this.#api, 'mark.undo', kept.value);
      if (undone.ok) await this.placeStored();
      return undone.ok;
    };
  }

  /**
   * Asks what the article says and what is stored of it. At first quotations are painted as soon as they are known; of
   * words that changed under the reader's eyes all comes at once, for half of it would flicker. Begins when the one
   * `before` has its answer, and not at all when there is a newer one by then: the background never has two to do.
   */
  async #analyse(reading: Reading, quiet: boolean, before: Promise<void>): Promise<void> {
    await Promise.allSettled([before]);
    const { article, metadata, isArticle } = reading.found;
    const isNewest = () => this.#newest === reading;
    if (!isNewest()) return;
    const quotations = await askBackgroundAgain(this.#api, 'analysis.quotations', { article });
    if (!isNewest()) return;
    if (!quotations.ok) {
      this.#setState({ status: 'failed', reason: quotations.detail });
      return;
    }
    const known = { metadata, article, quotations: quotations.value, isArticle };
    if (!quiet) {
      this.#show(reading, { ...known, ...noActors, actorStep: 'pending' }, []);
      await this.placeStored();
    }
    const actors = await askBackgroundAgain(this.#api, 'analysis.actors', {
      article,
      quotations: quotations.value,
    });
    if (!isNewest()) return;
    const stored = quiet
      ? await placedSoon(this.#api, { metadata, article, near: nearestShown(reading.found) })
      : this.#stored;
    if (!isNewest()) return;
    const all = actors.ok
      ? { ...known, ...actors.value, actorStep: 'done' as const }
      : { ...known, ...noActors, actorStep: 'failed' as const };
    this.#show(reading, all, stored);
    if (quiet) await this.placeStored();
  }

  #show(reading: Reading, page: Omit<ReadPage, 'status'>, stored: readonly PlacedRecord[]): void {
    this.#held = reading;
    this.#stored = stored;
    // The page may have said more of itself meanwhile.
    const { metadata } = reading.found;
    this.#showReady({ status: 'ready', ...page, metadata });
  }

  #showReady(page: ReadPage): void {
    this.#setState(page);
    this.#paint();
  }

  #paint(): void {
    if (!this.#held || this.state.status !== 'ready') return;
    const { map, root } = this.#held.found;
    const marks = this.#shown ? marksOf(this.state, this.#stored, map) : [];
    this.#marks = marks.filter(({ kind }) => this.#look.wants(kind));
    this.#painter.paint(this.#marks, root);
    void this.#hand.tools();
  }

  #setState(state: PageState): void {
    this.state = state;
    this.#turn++;
    this.#count();
    announce(this.#api, { announce: 'page.changed', told: this.told });
  }

  /** Tells the number for the badge: what is stored changes it too. */
  #count(): void {
    const { state } = this;
    const quotations = state.status === 'ready' ? openQuotations(state, this.#stored).length : null;
    void askBackground(this.#api, 'page.count', { quotations, failed: state.status === 'failed' });
  }

  #tick(): void {
    if (isConnected()) {
      this.#painter.repair();
      this.#hand.repair();
      return;
    }
    // The extension was updated or removed: nothing that is shown here can be kept true.
    this.#end.abort();
    this.#pointer.rest();
    clearTimeout(this.#behind);
    this.#painter.clear();
    this.#hand.say(this.#look.words.say('reloadNotice'));
  }
}

const noActors = { actors: [], nameSource: null };
