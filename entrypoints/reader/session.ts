import type { Browser } from 'webextension-polyfill';
import { findArticle, type FoundArticle } from '../../lib/article/find-article.ts';
import { isShownByLayout } from '../../lib/article/visibility.ts';
import { announce, askBackground } from '../../lib/messaging/client.ts';
import { isConnected } from '../../lib/messaging/native.ts';
import type { PageState, ReadPage } from '../../lib/messaging/page-state.ts';
import { showNotice, type NoticeText } from '../../lib/page/notice.ts';
import { Painter } from '../../lib/page/painter.ts';
import { rangesOf } from '../../lib/page/ranges.ts';
import { scrollToRange } from '../../lib/page/scroll.ts';
import { watchPage } from '../../lib/page/watch.ts';
import { marksOf } from './marks.ts';

/** How long a place that was pointed at stays marked, ms. */
const POINTING = 4000;

/** One page's reading: finds the article, asks the background what it says, paints, and follows the page's life. */
export class ReaderSession {
  state: PageState = { status: 'reading' };
  readonly #api: Browser;
  readonly #painter = new Painter();
  readonly #end = new AbortController();
  readonly #watch: { refocus(): void };
  #found: FoundArticle | null = null;
  #force = false;
  #shown = true;
  /** Raised by each reading: an answer that comes after a newer one began is dropped. */
  #turn = 0;
  #pointing: ReturnType<typeof setTimeout> | undefined;
  /** Fetched while the extension still answers. */
  readonly #reloadNotice: NoticeText;

  constructor(api: Browser) {
    this.#api = api;
    this.#reloadNotice = {
      text: api.i18n.getMessage('reloadNotice'),
      close: api.i18n.getMessage('close'),
      language: api.i18n.getMessage('@@ui_locale').replace('_', '-'),
      direction: api.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr',
    };
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
    const found = this.#find();
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
      this.#painter.clear();
      this.#setState({ status: 'not-article', reason: found.reason });
      return;
    }
    if (!quiet) this.#setState({ status: 'reading' });
    await this.#analyse(found, turn);
  }

  /** Places what is stored of this article again. */
  async placeStored(): Promise<void> {
    const page = this.state;
    if (page.status !== 'ready') return;
    const turn = this.#turn;
    const { metadata, article } = page;
    const stored = await askBackground(this.#api, 'annotations.place', { metadata, article });
    if (turn !== this.#turn || this.state.status !== 'ready' || !stored.ok) return;
    this.#setState({ ...this.state, stored: stored.value });
    this.#paint();
  }

  goTo(place: { start: number; end: number }): boolean {
    if (!this.#found) return false;
    const ranges = rangesOf(this.#found.map, this.#found.article.blocks, place);
    const [first] = ranges;
    if (!first) return false;
    scrollToRange(first);
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

  #find(): FoundArticle | null {
    try {
      return findArticle(document, location.href, isShownByLayout);
    } catch (error) {
      this.#setState({ status: 'failed', reason: error instanceof Error ? error.message : String(error) });
      return null;
    }
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
    this.#painter.paint(this.#shown ? marksOf(this.state, map, article.blocks) : [], root);
  }

  #setState(state: PageState): void {
    this.state = state;
    const quotations = state.status === 'ready' ? state.quotations.length : null;
    void askBackground(this.#api, 'page.count', { quotations });
    announce(this.#api, { announce: 'page.changed', state });
  }

  #tick(): void {
    if (isConnected()) {
      this.#painter.repair();
      return;
    }
    // The extension was updated or removed: nothing that is shown here can be kept true.
    this.#end.abort();
    clearTimeout(this.#pointing);
    this.#painter.clear();
    showNotice(this.#reloadNotice);
  }
}
