import * as z from 'zod/mini';
import { Direction, Language, Span, text } from './primitives.ts';

export const QuotationKind = z.enum(['direct', 'indirect', 'mixed']);
export type QuotationKind = z.infer<typeof QuotationKind>;

/** What a reader should know before relying on a detected quotation. */
export const QuotationFlag = z.enum([
  /** The opening mark has no partner; the end was inferred. */
  'unclosed',
  /** Reported as not said, or as denied. */
  'negated',
  /** Reported as possible or alleged. */
  'hedged',
  'question',
  /** The source is kept unnamed by the article. */
  'anonymous',
]);
export type QuotationFlag = z.infer<typeof QuotationFlag>;

/** How the speaker was found, from the surest to the least sure. */
export const SpeakerPath = z.enum(['explicit', 'pronoun', 'dropped', 'carried', 'none']);
export type SpeakerPath = z.infer<typeof SpeakerPath>;

/** Why something was marked; shown to the reader, who judges. */
export const Reason = z.object({
  /** Name of the rule, kebab-case; each has a sentence in the locale files. */
  rule: text(64),
  speaker: SpeakerPath,
});

/** The mention that the words are attributed to. `name` is the actor's full name in this article. */
export const SpeakerMention = z.extend(Span, {
  name: z.string(),
  /** Id of the `DetectedActor`, or null where the speaker is no actor that was found. */
  actorId: z.nullable(z.string()),
  /** For a pronoun: the earlier words that name whom it means. */
  antecedent: z.optional(Span),
});
export type SpeakerMention = z.infer<typeof SpeakerMention>;

export const DetectedQuotation = z.extend(Span, {
  kind: QuotationKind,
  speaker: z.nullable(SpeakerMention),
  cue: z.nullable(Span),
  /** 0 to 1. */
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  flags: z.array(QuotationFlag),
  /** Parts of one quotation that its attribution splits share a group. */
  group: z.optional(z.string()),
  reason: Reason,
});
export type DetectedQuotation = z.infer<typeof DetectedQuotation>;

export const ActorKind = z.enum(['person', 'organization', 'place']);
export type ActorKind = z.infer<typeof ActorKind>;

/** An actor's occurrence. `named` is false for a description without a proper name («the Armenian government»). */
export const Mention = z.extend(Span, { named: z.boolean(), kind: z.optional(ActorKind) });
export type Mention = z.infer<typeof Mention>;

export const Role = z.object({ title: z.string(), of: z.optional(z.string()) });
export type Role = z.infer<typeof Role>;

export const DetectedActor = z.object({
  /** Stable within one analysis: `a1`, `a2` … in order of first mention. */
  id: z.string(),
  kind: ActorKind,
  name: z.string(),
  aliases: z.array(z.string()),
  roles: z.array(Role),
  /** True when it speaks or decides in the text. */
  acts: z.boolean(),
  /** Key that is equal across scripts and articles (ISO country code, body id, folded name); proposes links, never merges. */
  key: z.nullable(z.string()),
  /** 0 to 1. */
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  mentions: z.array(Mention),
  /** Id of the stored actor that the reader's corrections make of it; absent where there are none. */
  storedId: z.optional(z.string()),
});
export type DetectedActor = z.infer<typeof DetectedActor>;

export const Analysis = z.object({
  language: Language,
  direction: Direction,
  quotations: z.array(DetectedQuotation),
  actors: z.array(DetectedActor),
  /** Wall-clock time of each step, ms. */
  ms: z.object({ quotations: z.number(), actors: z.number() }),
});
export type Analysis = z.infer<typeof Analysis>;
