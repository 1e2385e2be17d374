import type { Place } from '../../lib/model/note-view.ts';

/** Which view of one article is shown. Below the lists a quotation is the one whose sheet is open. */
export type Route =
  | { readonly at: 'lists' }
  /** `focus`: the action whose button has the focus, after a view that it opened. */
  | { readonly at: 'quotation'; readonly startsInNote: boolean; readonly focus?: string }
  | { readonly at: 'candidates' }
  | { readonly at: 'span' }
  /** The open quotation is put on other words, beginning with these. */
  | { readonly at: 'reattach'; readonly place: Place }
  /** A note on a passage; `place`: it is put on other words, beginning with these. */
  | { readonly at: 'passage'; readonly id: string; readonly place?: Place }
  | { readonly at: 'actor'; readonly key: string }
  | { readonly at: 'missed-quotation'; readonly place: Place }
  | { readonly at: 'missed-actor'; readonly place: Place };
