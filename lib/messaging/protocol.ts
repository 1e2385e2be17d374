import * as z from 'zod/mini';
import { DetectedActor, DetectedQuotation } from '../model/analysis.ts';
import { ArticleMetadata, ArticleText } from '../model/article.ts';
import { Intent } from '../model/intent.ts';
import { Id, Offset } from '../model/primitives.ts';
import type { PageLook } from '../model/settings.ts';
import type { NameSource, PlacedRecord } from './page-state.ts';

/** What a page was read as: storing any of it keeps the whole article. */
const Reading = z.object({
  metadata: ArticleMetadata,
  article: ArticleText,
  quotations: z.array(DetectedQuotation),
  actors: z.array(DetectedActor),
});
export type Reading = z.infer<typeof Reading>;

/** What the reader takes out of the marks: a quotation by its place, an actor by its id in this reading. */
const Dismissed = z.discriminatedUnion('type', [
  z.object({ type: z.literal('quotation'), start: Offset, end: Offset }),
  z.object({ type: z.literal('actor'), id: z.string() }),
  /** One that the reader marked or corrected, by its stored id. */
  z.object({ type: z.literal('stored'), id: Id }),
]);
export type Dismissed = z.infer<typeof Dismissed>;

/**
 * Every message of the extension, a sentence each. Whoever receives checks the shape: a page can take over the
 * process that its content scripts run in.
 */
export const backgroundRequests = {
  /** Detector: this tab's page looks like an article; send the reader script. */
  'page.detected': z.object({}),
  /** Popup and menu: send the reader script to a tab. `force` reads what is not taken for an article too. */
  'page.read': z.object({ tabId: z.int(), force: z.boolean() }),
  /** Reader: what the article is found with. */
  'article.weights': z.object({}),
  /** Reader: find the quotations of this text. */
  'analysis.quotations': z.object({ article: ArticleText }),
  /** Reader: find the actors of this text; the speakers of its quotations are evidence. */
  'analysis.actors': z.object({ article: ArticleText, quotations: z.array(DetectedQuotation) }),
  /** Reader: what is stored of this article, placed in its text of today. */
  'annotations.place': z.object({
    metadata: ArticleMetadata,
    article: ArticleText,
    /** Offset of the text that is seen: what has to be searched is searched near it first. */
    near: Offset,
    /** Ids that an answer before left waiting; null asks for all. */
    waiting: z.nullable(z.array(z.string())),
  }),
  /** Reader: numbers for the badge of its tab, null when there is no article; `failed` when it could not be read. */
  'page.count': z.object({
    quotations: z.nullable(z.int().check(z.nonnegative())),
    failed: z.boolean(),
  }),
  /** Reader: what do the settings say of all that is shown inside a page, which speaks `language`? */
  'page.look': z.object({ language: z.string() }),
  /** Reader: send the script with the card and all that answers the reader's hand to this tab. */
  'page.tools': z.object({}),
  /** Reader: the reader chose something in the page; leave it for the popup and open that on the sender's tab. */
  'intent.leave': Intent,
  /** Reader: the reader holds a mark to be none; keep that. */
  'mark.dismiss': z.object({ reading: Reading, dismissed: Dismissed }),
  /** Reader: take a dismissal back. */
  'mark.undo': z.object({ undoId: Id }),
};

interface BackgroundReplies {
  'page.detected': null;
  'page.read': null;
  /** Trees for `openJudge` of the article room, which this room may not name. */
  'article.weights': unknown;
  'analysis.quotations': DetectedQuotation[];
  /** The quotations come back with their speakers joined to actors. */
  'analysis.actors': { actors: DetectedActor[]; quotations: DetectedQuotation[]; nameSource: NameSource };
  /** `waiting`: ids of records that take longer to find; to be asked for again. */
  'annotations.place': { placed: PlacedRecord[]; waiting: string[] };
  'page.count': null;
  'page.look': PageLook;
  'page.tools': null;
  'intent.leave': null;
  'mark.dismiss': { undoId: string };
  'mark.undo': null;
}

export type BackgroundName = keyof typeof backgroundRequests;
export type BackgroundRequest<N extends BackgroundName> = z.infer<(typeof backgroundRequests)[N]>;
export type BackgroundReply<N extends BackgroundName> = BackgroundReplies[N];

/** Requests that only the extension's own pages may make; the rest come from content scripts. */
export const pageOnlyRequests: ReadonlySet<BackgroundName> = new Set(['page.read']);

/** From background and extension pages to the reader script of a tab. */
export interface ReaderRequests {
  /**
   * What do you know of your page? JSON of `Told`: an article with hundreds of quotations is thousands of objects, and
   * Firefox hands a text over in half the time.
   */
  'reader.state': { request: object; reply: string };
  /** Read again, also what is not taken for an article. */
  'reader.read': { request: { force: boolean }; reply: null };
  /** Scroll to a place of the article's text and point at it. False when it is not in the page any more. */
  'reader.go-to': { request: { start: number; end: number }; reply: boolean };
  /** Stored records of this article changed: place and paint them again. */
  'reader.refresh': { request: object; reply: null };
  /** Show or hide all marks; null turns them over. Replies with what is shown now. */
  'reader.show-marks': { request: { shown: boolean | null }; reply: boolean };
  /** What is selected in the article, by whole words; null when nothing is, which the page says. */
  'reader.selection': {
    request: object;
    reply: { start: number; end: number; /** Of `reader.pick`. */ picking: string | null } | null;
  };
  /**
   * The reader is about to select words for the stored quotation `id` (null: not any more). What is selected in the
   * article already is the answer; else the page says so, and the next «annotate» there leaves a `reattach` intent.
   */
  'reader.pick': { request: { id: string | null }; reply: { start: number; end: number } | null };
  /** Go to the next or the previous quotation and say which it is; null when there is none. */
  'reader.step': { request: { by: 1 | -1 }; reply: { number: number; count: number } | null };
  /** Go back to where the reader was before the first step; false when there was none. */
  'reader.go-back': { request: object; reply: boolean };
  /** Open the card of the mark that was gone to, else of the first one in sight; false when there is none. */
  'reader.open-card': { request: object; reply: boolean };
}
export type ReaderName = keyof ReaderRequests;

/** From the reader to whichever extension pages are open; nobody answers. */
export interface Announcement {
  readonly announce: 'page.changed';
  /** JSON of `Told`. */
  readonly told: string;
}
