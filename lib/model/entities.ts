import * as z from 'zod/mini';
import { ActorKind, QuotationFlag, QuotationKind, Reason, Role } from './analysis.ts';
import { ArticleMetadata } from './article.ts';
import { Direction, HttpUrl, Id, Language, Offset, text, Timestamp } from './primitives.ts';
import { recordFields } from './record.ts';
import { Selector } from './selector.ts';

const NOTE = 100_000;

/** An article that the reader kept something of. Its body is not stored, only what selectors need. */
export const Article = z.looseObject({
  ...ArticleMetadata.shape,
  // After the metadata: `modifiedAt` is the record's own time here, the page's is `updatedAt`.
  ...recordFields,
  updatedAt: ArticleMetadata.shape.modifiedAt,
  /** Every address it was read under. */
  aliases: z.array(HttpUrl).check(z.maxLength(100)),
  language: Language,
  direction: Direction,
  textHash: text(64),
});
export type Article = z.infer<typeof Article>;

/** The mention that words are attributed to in this article (UTF-16 offsets of the time), and the stored actor. */
export const Speaker = z.looseObject({
  exact: text(1000),
  name: text(1000),
  start: Offset,
  end: Offset,
  actorId: z.nullable(Id),
});
export type Speaker = z.infer<typeof Speaker>;

/** What the reader may correct of a quotation. */
const correctable = {
  kind: QuotationKind,
  selector: Selector,
  /** Null when nobody is named. */
  speaker: z.nullable(Speaker),
};

/** Words that the reader's record stood on before the page changed; kept for ever, with the time of the change. */
const earlier = z.optional(
  z.array(z.looseObject({ selector: Selector, until: Timestamp })).check(z.maxLength(200)),
);

/** Words attributed to a source, as the article printed them. The fields hold what the reader made of it. */
export const Quotation = z.looseObject({
  ...recordFields,
  articleId: Id,
  ...correctable,
  language: Language,
  direction: Direction,
  cue: z.nullable(text(500)),
  confidence: z.number(),
  flags: z.array(QuotationFlag),
  group: z.optional(text(64)),
  reason: z.looseObject(Reason.shape),
  origin: z.enum(['detected', 'reader']),
  status: z.enum(['open', 'dismissed']),
  /** What was detected, from the first correction on: corrections stick, and stay apart from what was found. */
  detected: z.optional(z.looseObject(correctable)),
  earlier,
});
export type Quotation = z.infer<typeof Quotation>;

/** A person, organization or place that acts, over all articles. */
export const Actor = z.looseObject({
  ...recordFields,
  kind: ActorKind,
  name: text(1000),
  aliases: z.array(text(1000)).check(z.maxLength(200)),
  roles: z.array(z.looseObject(Role.shape)).check(z.maxLength(200)),
  key: z.nullable(text(1000)),
  /** The actor that the reader merged it into; it is in the trash then. */
  mergedInto: z.optional(Id),
  /** Wordings that the reader split off, by the actor that they went to: later articles follow. */
  splitOff: z.optional(
    z.array(z.looseObject({ actorId: Id, words: z.array(text(1000)) })).check(z.maxLength(200)),
  ),
  language: Language,
  direction: Direction,
});
export type Actor = z.infer<typeof Actor>;

/** An actor in one article: its names there and its mentions. Merging and splitting actors moves appearances. */
export const Appearance = z.looseObject({
  ...recordFields,
  articleId: Id,
  actorId: Id,
  /** The fullest name that the article uses. */
  name: text(1000),
  acts: z.boolean(),
  /** Offsets are UTF-16 units in the text of `textHash`; on another text the words decide. */
  mentions: z
    .array(z.looseObject({ exact: text(1000), start: Offset, end: Offset, named: z.boolean() }))
    .check(z.maxLength(5000)),
  textHash: text(64),
  origin: z.enum(['detected', 'reader']),
  status: z.enum(['open', 'dismissed']),
});
export type Appearance = z.infer<typeof Appearance>;

/** A reader's note on a quotation, an actor, a passage or the whole article. */
export const Annotation = z.looseObject({
  ...recordFields,
  articleId: Id,
  /** Null target id with a selector: a passage of the reader's own choice. */
  target: z.looseObject({
    type: z.enum(['quotation', 'actor', 'article', 'passage']),
    id: z.nullable(Id),
  }),
  selector: z.nullable(Selector),
  earlier,
  /** W3C motivation. */
  motivation: z.enum(['commenting', 'highlighting', 'identifying', 'questioning']),
  body: text(NOTE),
  language: Language,
  tags: z.array(text(100)).check(z.maxLength(50)),
});
export type Annotation = z.infer<typeof Annotation>;

/** The reader's verdict on a quotation, on a scale of the reader's choice. */
export const Assessment = z.looseObject({
  ...recordFields,
  quotationId: Id,
  scaleId: text(100),
  /** Value within the scale; the label is kept as it read when chosen. */
  value: text(100),
  label: text(200),
  rationale: text(NOTE),
  state: z.enum(['draft', 'final']),
  originalSource: z.enum(['found', 'not-found', 'not-looked']),
  /** Verdicts it replaced, oldest first: corrections are never hidden. */
  history: z.optional(
    z
      .array(
        z.looseObject({
          scaleId: text(100),
          value: text(100),
          label: text(200),
          state: z.enum(['draft', 'final']),
          until: Timestamp,
        }),
      )
      .check(z.maxLength(500)),
  ),
});
export type Assessment = z.infer<typeof Assessment>;

/** In the order they are offered: what the other wording is, then what the other source does. */
export const Relation = z.enum([
  'same-words',
  'reworded',
  'shortened',
  'translated',
  'supports',
  'contradicts',
  'context',
  'primary-source',
]);
export type Relation = z.infer<typeof Relation>;

/** A typed link from a quotation to a quotation elsewhere or to an outside source. */
export const CrossReference = z.looseObject({
  ...recordFields,
  fromQuotationId: Id,
  to: z.union([z.looseObject({ quotationId: Id }), z.looseObject({ url: HttpUrl, title: text(2000) })]),
  relation: Relation,
  note: text(NOTE),
  /** Whether the reader holds the other source to be independent of this one. */
  independent: z.boolean(),
});
export type CrossReference = z.infer<typeof CrossReference>;

/** A source that the reader consulted, found or not. */
export const Evidence = z.looseObject({
  ...recordFields,
  quotationId: Id,
  kind: z.enum(['source', 'nothing-found', 'asked-for-comment']),
  url: z.nullable(HttpUrl),
  archiveUrl: z.nullable(HttpUrl),
  excerpt: text(NOTE),
  accessedAt: z.nullable(Timestamp),
  note: text(NOTE),
});
export type Evidence = z.infer<typeof Evidence>;

/** Every stored kind and its schema: the one list that storage, export and import walk. */
export const entitySchemas = {
  articles: Article,
  quotations: Quotation,
  actors: Actor,
  appearances: Appearance,
  annotations: Annotation,
  assessments: Assessment,
  crossReferences: CrossReference,
  evidence: Evidence,
};
export type EntityName = keyof typeof entitySchemas;
export type EntityOf<N extends EntityName> = z.infer<(typeof entitySchemas)[N]>;

export const EntityName = z.enum([
  'articles',
  'quotations',
  'actors',
  'appearances',
  'annotations',
  'assessments',
  'crossReferences',
  'evidence',
]);
export const entityNames: readonly EntityName[] = EntityName.options;
