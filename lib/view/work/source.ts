import type { ReadPage } from '../../messaging/page-state.ts';
import type { Place } from '../../model/note-view.ts';

/** What a view is about: the page that is open, or a kept article without its page. */
export type WorkSource =
  | { readonly is: 'page'; readonly page: ReadPage }
  | { readonly is: 'kept'; readonly articleId: string; readonly articleKey: string };

export const pageOf = (source: WorkSource | null): ReadPage | null =>
  source?.is === 'page' ? source.page : null;

/** Drafts are kept by the article's key. */
export const keyOf = (source: WorkSource): string =>
  source.is === 'page' ? source.page.metadata.key : source.articleKey;

/** A quotation by its stored id, or by where it was detected. */
export interface QuotationRef {
  readonly id: string | null;
  readonly place: Place | null;
}
