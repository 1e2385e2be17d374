import * as z from 'zod/mini';
import { DetectedActor, DetectedQuotation } from '../model/analysis.ts';
import { ArticleMetadata, ArticleText } from '../model/article.ts';
import { Offset, text } from '../model/primitives.ts';
import { AnchorState } from '../model/selector.ts';

/** How far a slow step has come. */
export const Step = z.enum(['pending', 'done', 'failed']);

/** What names are found with: the entity model of the script, the knowledge core alone, or that because the model's file is missing or damaged. */
export const NameSource = z.enum(['model', 'core', 'model-unusable']);
export type NameSource = z.infer<typeof NameSource>;

/** A stored record of this article and where it sits in today's text. */
export const PlacedRecord = z.object({
  /** An actor stands here when it was dismissed, at one of its mentions. */
  type: z.enum(['quotation', 'passage', 'actor']),
  id: z.string(),
  state: AnchorState,
  start: z.nullable(Offset),
  end: z.nullable(Offset),
  /** True when the reader wrote a note on it. */
  annotated: z.boolean(),
  dismissed: z.boolean(),
  /** A quotation as the reader marked or corrected it, at its place of today. */
  made: z.optional(DetectedQuotation),
  /** Where the words stand that were detected before the correction; their mark gives way. */
  replaces: z.optional(z.object({ start: Offset, end: Offset })),
});
export type PlacedRecord = z.infer<typeof PlacedRecord>;

/** An article that was read: what was found in it. What is stored of it each view reads for itself. */
export const ReadPage = z.object({
  status: z.literal('ready'),
  metadata: ArticleMetadata,
  article: ArticleText,
  quotations: z.array(DetectedQuotation),
  actors: z.array(DetectedActor),
  /** Actors come after the quotations are painted. */
  actorStep: Step,
  /** Null until the actors are there. */
  nameSource: z.nullable(NameSource),
  /** False when the reader asked for a page that does not look like an article. */
  isArticle: z.boolean(),
});
export type ReadPage = z.infer<typeof ReadPage>;

/** What the reader script knows of its page. */
export const PageState = z.discriminatedUnion('status', [
  z.object({ status: z.literal('reading') }),
  /** `reason`: an article's reason, or `translated` where a machine's words stand in the place of the page's own. */
  z.object({ status: z.literal('not-article'), reason: z.string() }),
  z.object({ status: z.literal('failed'), reason: z.string() }),
  ReadPage,
]);
export type PageState = z.infer<typeof PageState>;

/** What a reader tells of its page. Answers and announcements come in any order: of one reader the higher turn is newer. */
export const Told = z.object({
  /** Random, of one reader: a page that is loaded again has another. */
  reader: text(36),
  turn: Offset,
  state: PageState,
});
export type Told = z.infer<typeof Told>;

/** Longest that is read, in UTF-16 units: an article of the longest text with all that can be found in it. */
const MAX_TOLD = 64_000_000;

/** Reads what a reader tells (JSON of `Told`); null for what no reader of ours would tell. */
export function readTold(sent: unknown): Told | null {
  if (typeof sent !== 'string' || sent.length > MAX_TOLD) return null;
  try {
    return Told.safeParse(JSON.parse(sent)).data ?? null;
  } catch {
    return null;
  }
}
