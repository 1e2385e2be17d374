import type { ArticleText } from '../model/article.ts';

/** Reason of a page that is shown in translation: nothing of it is read, marked or kept, not on request either. */
export const TRANSLATED = 'translated';

/**
 * Whether a browser has put a machine translation in the place of the page's words. Chromium marks the root with a
 * class and wraps what it writes in two `font` elements, Edge leaves hashes of the originals on what it translated.
 */
export function isMarkedTranslated(document: Document): boolean {
  const root = document.documentElement;
  return (
    root.classList.contains('translated-ltr') ||
    root.classList.contains('translated-rtl') ||
    document.querySelector('font > font[style*="vertical-align: inherit"], [_msttexthash]') !== null
  );
}

const base = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/**
 * Firefox translates in place and leaves no other trace than this: under the same address the page declares another
 * language than when it was first read, and its words are in another one too.
 */
export class LanguageWatch {
  #first: { readonly address: string; readonly declared: string; readonly written: string } | null = null;

  /** @param article as it was found just now */
  isTranslation(document: Document, { language, text }: Pick<ArticleText, 'language' | 'text'>): boolean {
    const address = document.location.href.split('#')[0] ?? '';
    const now = { address, declared: base(document.documentElement.lang), written: base(language) };
    if (this.#first?.address !== address) this.#first = null;
    // An article that is still being drawn says nothing of its language.
    if (!this.#first && text !== '') this.#first = now;
    return (
      this.#first !== null && this.#first.declared !== now.declared && this.#first.written !== now.written
    );
  }
}
