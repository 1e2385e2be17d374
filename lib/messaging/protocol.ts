import * as z from 'zod/mini';
import { DetectedQuotation, type DetectedActor } from '../model/analysis.ts';
import { ArticleMetadata, ArticleText } from '../model/article.ts';
import type { NameSource, PageState, PlacedRecord } from './page-state.ts';

/**
 * Every message of the extension, a sentence each. Whoever receives checks the shape: a page can take over the
 * process that its content scripts run in.
 */
export const backgroundRequests = {
  /** Detector: this tab's page looks like an article; send the reader script. */
  'page.detected': z.object({}),
  /** Popup and menu: send the reader script to a tab. `force` reads what is not taken for an article too. */
  'page.read': z.object({ tabId: z.int(), force: z.boolean() }),
  /** Reader: find the quotations of this text. */
  'analysis.quotations': z.object({ article: ArticleText }),
  /** Reader: find the actors of this text; the speakers of its quotations are evidence. */
  'analysis.actors': z.object({ article: ArticleText, quotations: z.array(DetectedQuotation) }),
  /** Reader: what is stored of this article, placed in its text of today. */
  'annotations.place': z.object({ metadata: ArticleMetadata, article: ArticleText }),
  /** Reader: numbers for the badge of its tab; null when there is no article. */
  'page.count': z.object({ quotations: z.nullable(z.int().check(z.nonnegative())) }),
};

interface BackgroundReplies {
  'page.detected': null;
  'page.read': null;
  'analysis.quotations': DetectedQuotation[];
  /** The quotations come back with their speakers joined to actors. */
  'analysis.actors': { actors: DetectedActor[]; quotations: DetectedQuotation[]; nameSource: NameSource };
  'annotations.place': PlacedRecord[];
  'page.count': null;
}

export type BackgroundName = keyof typeof backgroundRequests;
export type BackgroundRequest<N extends BackgroundName> = z.infer<(typeof backgroundRequests)[N]>;
export type BackgroundReply<N extends BackgroundName> = BackgroundReplies[N];

/** Requests that only the extension's own pages may make; the rest come from content scripts. */
export const pageOnlyRequests: ReadonlySet<BackgroundName> = new Set(['page.read']);

/** From background and extension pages to the reader script of a tab. */
export interface ReaderRequests {
  /** What do you know of your page? */
  'reader.state': { request: object; reply: PageState };
  /** Read again, also what is not taken for an article. */
  'reader.read': { request: { force: boolean }; reply: null };
  /** Scroll to a place of the article's text and point at it. False when it is not in the page any more. */
  'reader.go-to': { request: { start: number; end: number }; reply: boolean };
  /** Stored records of this article changed: place and paint them again. */
  'reader.refresh': { request: object; reply: null };
  /** Show or hide all marks; null turns them over. Replies with what is shown now. */
  'reader.show-marks': { request: { shown: boolean | null }; reply: boolean };
}
export type ReaderName = keyof ReaderRequests;

/** From the reader to whichever extension pages are open; nobody answers. */
export interface Announcement {
  readonly announce: 'page.changed';
  readonly state: PageState;
}
