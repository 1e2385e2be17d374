import type { Browser } from 'webextension-polyfill';
import { askBackground } from '../../lib/messaging/client.ts';
import type { PageLook } from '../../lib/model/settings.ts';
import type { MarkKind } from '../../lib/page/mark-kinds.ts';
import { pageWords } from './words.ts';

/** What the reader's settings say of all that is shown in the page; until they are known nothing that not all want. */
export class ReaderLook {
  readonly words: ReturnType<typeof pageWords>;
  readonly #api: Browser;
  #look: PageLook = {
    marks: { quotations: true, actors: true, notes: false },
    digits: 'auto',
    selectionButton: true,
    sentences: null,
  };

  constructor(api: Browser) {
    this.#api = api;
    this.words = pageWords(api);
  }

  /** Asks for the settings of now; those of before stay where nobody answers. */
  async ask(): Promise<void> {
    const look = await askBackground(this.#api, 'page.look', { language: this.words.language });
    if (!look.ok) return;
    this.#look = look.value;
    this.words.follow(look.value);
  }

  get offersButton(): boolean {
    return this.#look.selectionButton;
  }

  /** Whether this kind of mark is shown. */
  wants(kind: MarkKind): boolean {
    const { quotations, actors, notes } = this.#look.marks;
    if (kind === 'actor') return actors;
    if (kind === 'note') return notes;
    return kind === 'pointed' || quotations;
  }
}
