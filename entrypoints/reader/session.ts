import type { Browser } from 'webextension-polyfill';
import { findArticle, type FoundArticle } from '../../lib/article/find-article.ts';
import { openJudge, type Judge, type JudgeWeights } from '../../lib/article/judge.ts';
import { isShownByLayout } from '../../lib/article/visibility.ts';
import { announce, askBackground } from '../../lib/messaging/client.ts';
import { isConnected } from '../../lib/messaging/native.ts';
import type { PageLook, Settings } from '../../lib/model/settings.ts';
import type { PageState, ReadPage } from '../../lib/messaging/page-state.ts';
import type { Intent } from '../../lib/model/intent.ts';
import type { PaintedMark } from '../../lib/page/mark.ts';
import type { PageWords } from '../../lib/page/messages.ts';
import { onTextClick } from '../../lib/page/clicks.ts';
import { Painter } from '../../lib/page/painter.ts';
import type { MarkKind } from '../../lib/page/mark-kinds.ts';
import { rangesOf } from '../../lib/page/ranges.ts';
import { scrollToRange } from '../../lib/page/scroll.ts';
import type { Stretch } from '../../lib/page/selection.ts';
import type { InPage, Reading } from '../../lib/page/in-page.ts';
import { isMarkedTranslated, LanguageWatch, TRANSLATED } from '../../lib/page/translated.ts';
import { watchPage } from '../../lib/page/watch.ts';
import { citedFrom, dismissedBy } from './card-actions.ts';
import { marksOf, openQuotations } from './marks.ts';
import { pageWords } from './words.ts';

/** How long a place that was pointed at stays marked, ms. */
const POINTING = 4000;

/** One page's reading: finds the article, asks the background what it says, paints, and follows the page's life. */
export class ReaderSession {
  state: PageState = { status: 'reading' };
  readonly #api: Browser;
  readonly #painter = new Painter();
  readonly #end = new AbortController();
  readonly #watch: { refocus(): void };
  readonly #mode: ShadowRootMode;
  readonly #words: PageWords;
  #inPage: InPage | null = null;
  #loading: Promise<InPage | null> | null = null;
  readonly #language = new LanguageWatch();
  #marks: readonly PaintedMark[] = [];
  /** Ends when the newest reading has its actors. */
  #settled: Promise<void> = Promise.resolve();
  #found: FoundArticle | null = null;
  #judge: Judge | null = null;
  #force = false;
  #shown = true;
  #look: PageLook = {
    marks: { quotations: true, actors: true, notes: true },
    digits: 'auto',
    selectionButton: true,
  };
  /** Raised by each reading: an answer that comes after a newer one began is dropped. */
  #turn = 0;
  #pointing: ReturnType<typeof setTimeout> | undefined;
  /** Made while the extension still answers. */
  readonly #reloadNotice: string;

  /** @param mode of the shadow root that holds what is shown in the page */
  constructor(api: Browser, mode: ShadowRootMode) {
    this.#api = api;
    this.#mode = mode;
    this.#words = pageWords(api, () => this.#look.digits);
    this.#reloadNotice = this.#words.say('reloadNotice');
    // Heard from the first mark on: the card's script may still be on its way.
    onTextClick((x, y) => void this.#openCardAt(x, y), this.#end.signal);
    this.#watch = watchPage(
      () => this.#found?.root ?? document.documentElement,
      {
        onChange: () => void this.read({ force: this.#force, quiet: true }),
        onNavigate: () => void this.read({ force: false }),
        onTick: () => this.#tick(),
      },
      this.#end.signal,
    );
  }

  get isAlive(): boolean {
    return !this.#end.signal.aborted && isConnected();
  }

  /** Reads the page and paints what is found. `quiet`: the page changed; say nothing unless the article did too. */
  async read({ force, quiet = false }: { force: boolean; quiet?: boolean }): Promise<void> {
    const turn = ++this.#turn;
    this.#force = force;
    const judge = await this.#openJudge();
    if (turn !== this.#turn || !judge) return;
    const found = this.#find(judge);
    if (!found) return;
    const same = this.#found?.article.text === found.article.text && this.state.status === 'ready';
    this.#found = found;
    this.#watch.refocus();
    if (quiet && same) {
      // The nodes may be new though the words are the old ones.
      this.#paint();
      return;
    }
    if (!found.isArticle && !force) {
      this.#refuse(found.reason);
      return;
    }
    if (!quiet) {
      this.#inPage?.reset();
      this.#setState({ status: 'reading' });
    }
    this.#settled = this.#analyse(found, turn);
    await this.#settled;
  }

  /** Places what is stored of this article again. */
  async placeStored(): Promise<void> {
    const page = this.state;
    if (page.status !== 'ready') return;
    const turn = this.#turn;
    const { metadata, article } = page;
    const [stored, look] = await Promise.all([
      askBackground(this.#api, 'annotations.place', { metadata, article }),
      askBackground(this.#api, 'page.look', {}),
    ]);
    if (turn !== this.#turn || this.state.status !== 'ready') return;
    if (look.ok) this.#look = look.value;
    if (stored.ok) this.#setState({ ...this.state, stored: stored.value });
    this.#paint();
  }

  /** Shows a place and points at it for a while. Without `motion` a quick walk is never behind its keys. */
  goTo(place: { start: number; end: number }, motion = true): boolean {
    if (!this.#found) return false;
    const ranges = rangesOf(this.#found.map, this.#found.article.blocks, place);
    const [first] = ranges;
    if (!first) return false;
    scrollToRange(first, motion);
    this.#painter.point(ranges);
    clearTimeout(this.#pointing);
    this.#pointing = setTimeout(() => this.#painter.point([]), POINTING);
    return true;
  }

  /** Shows or hides the marks; null turns them over. */
  showMarks(shown: boolean | null): boolean {
    this.#shown = shown ?? !this.#shown;
    this.#paint();
    return this.#shown;
  }

  /** What is selected in the article; a page that was not taken for one is read on request. */
  async selection(): Promise<Stretch | null> {
    const stretch = (await this.#tools())?.selection() ?? null;
    if (stretch && this.state.status === 'not-article') void this.read({ force: true });
    return stretch;
  }

  async step(by: 1 | -1): Promise<{ number: number; count: number } | null> {
    return (await this.#tools())?.step(by, (mark) => void this.goTo(mark, false)) ?? null;
  }

  async goBack(): Promise<boolean> {
    this.#painter.point([]);
    return (await this.#tools())?.goBack() ?? false;
  }

  async openCard(): Promise<boolean> {
    return (await this.#tools())?.openCard((mark) => void this.goTo(mark, false)) ?? false;
  }

  async #openCardAt(x: number, y: number): Promise<void> {
    if (this.#marks.length > 0) (await this.#tools())?.openAt(x, y);
  }

  /** Loads what answers the reader's hand, once; null when the tab may not be reached any more. */
  #tools(): Promise<InPage | null> {
    this.#loading ??= this.#loadTools();
    return this.#loading;
  }

  async #loadTools(): Promise<InPage | null> {
    await askBackground(this.#api, 'page.tools', {});
    const Tools = globalThis.isnadInPage;
    if (!Tools || this.#end.signal.aborted) return null;
    this.#inPage = new Tools({
      words: this.#words,
      mode: this.#mode,
      reading: () => this.#open(),
      offersButton: () => this.#look.selectionButton,
      actions: {
        leave: (what, place) => this.#leaveIntent(what, place),
        dismiss: (mark) => this.#dismiss(mark),
        cite: (mark) => (this.state.status === 'ready' ? citedFrom(this.state, mark) : null),
      },
      signal: this.#end.signal,
    });
    return this.#inPage;
  }

  /** The page's article; null after the state that says why there is none. */
  /** Fetched once a page: the weights would be a fifth of this script. Null and said when they cannot be had. */
  async #openJudge(): Promise<Judge | null> {
    if (this.#judge) return this.#judge;
    const weights = await askBackground(this.#api, 'article.weights', {});
    // Our own background sends what it was built with.
    if (weights.ok) this.#judge = openJudge(weights.value as JudgeWeights);
    else this.#setState({ status: 'failed', reason: weights.detail });
    return this.#judge;
  }

  #find(judge: Judge): FoundArticle | null {
    try {
      const found = isMarkedTranslated(document)
        ? null
        : findArticle(document, location.href, isShownByLayout, judge);
      if (found && !this.#language.isTranslation(document, found.article)) return found;
      this.#found = null;
      this.#refuse(TRANSLATED);
    } catch (error) {
      this.#setState({ status: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
    return null;
  }

  /** Nothing is read here: no marks, no card. */
  #refuse(reason: string): void {
    this.#inPage?.reset();
    this.#marks = [];
    this.#painter.clear();
    if (this.state.status === 'not-article' && this.state.reason === reason) return;
    this.#setState({ status: 'not-article', reason });
  }

  #open(): Reading | null {
    return this.#found && isConnected() ? { found: this.#found, marks: this.#marks } : null;
  }

  #leaveIntent(what: Intent['do'], { start, end }: Stretch): void {
    void askBackground(this.#api, 'intent.leave', { do: what, start, end });
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

  async #analyse(found: FoundArticle, turn: number): Promise<void> {
    const { article, metadata, isArticle } = found;
    const quotations = await askBackground(this.#api, 'analysis.quotations', { article });
    if (turn !== this.#turn) return;
    if (!quotations.ok) {
      this.#setState({ status: 'failed', reason: quotations.detail });
      return;
    }
    const before = this.state.status === 'ready' ? this.state.stored : [];
    this.#showReady({
      status: 'ready',
      metadata,
      article,
      quotations: quotations.value,
      actors: [],
      actorStep: 'pending',
      nameSource: null,
      stored: before,
      isArticle,
    });
    await this.placeStored();
    const actors = await askBackground(this.#api, 'analysis.actors', {
      article,
      quotations: quotations.value,
    });
    if (turn !== this.#turn || this.state.status !== 'ready') return;
    this.#showReady(
      actors.ok
        ? { ...this.state, ...actors.value, actorStep: 'done' }
        : { ...this.state, actorStep: 'failed' },
    );
  }

  #showReady(page: ReadPage): void {
    this.#setState(page);
    this.#paint();
  }

  #paint(): void {
    if (!this.#found || this.state.status !== 'ready') return;
    const { map, article, root } = this.#found;
    const marks = this.#shown ? marksOf(this.state, map, article.blocks) : [];
    this.#marks = marks.filter(({ kind }) => isWanted(kind, this.#look.marks));
    this.#painter.paint(this.#marks, root);
    void this.#tools();
  }

  #setState(state: PageState): void {
    this.state = state;
    const quotations = state.status === 'ready' ? openQuotations(state).length : null;
    void askBackground(this.#api, 'page.count', { quotations, failed: state.status === 'failed' });
    announce(this.#api, { announce: 'page.changed', state });
  }

  #tick(): void {
    if (isConnected()) {
      this.#painter.repair();
      this.#inPage?.repair();
      return;
    }
    // The extension was updated or removed: nothing that is shown here can be kept true.
    this.#end.abort();
    clearTimeout(this.#pointing);
    this.#painter.clear();
    this.#inPage?.say(this.#reloadNotice);
  }
}

/** Whether the reader's settings show this kind of mark. */
function isWanted(kind: MarkKind, { quotations, actors, notes }: Settings['marks']): boolean {
  if (kind === 'actor') return actors;
  if (kind === 'note') return notes;
  return kind === 'pointed' || quotations;
}
