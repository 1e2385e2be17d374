import * as z from 'zod/mini';
import { Assessment, Evidence, Relation } from './entities.ts';
import { Id, text } from './primitives.ts';

/**
 * Everything that the reader writes on one quotation, as the fields of a form hold it: half-typed addresses included.
 * It is what a draft keeps; records are made of it by `recordsOf`.
 */
const NOTE = 100_000;

export const EvidenceSheet = z.object({
  id: Id,
  kind: Evidence.shape.kind,
  /** As typed; stored once it is an http(s) address. */
  url: text(8192),
  archiveUrl: text(8192),
  excerpt: text(NOTE),
  /** Day of access, search or asking, `YYYY-MM-DD`, or ''. */
  day: text(10),
  /** Where was searched; what was answered; remarks. */
  note: text(NOTE),
});
export type EvidenceSheet = z.infer<typeof EvidenceSheet>;

export const LinkSheet = z.object({
  id: Id,
  /** A stored quotation's id, or an outside address as typed. */
  to: z.union([z.object({ quotationId: Id }), z.object({ url: text(8192), title: text(2000) })]),
  relation: Relation,
  note: text(NOTE),
  independent: z.boolean(),
});
export type LinkSheet = z.infer<typeof LinkSheet>;

export const Sheet = z.object({
  note: z.object({ body: text(NOTE), tags: z.array(text(100)).check(z.maxLength(50)) }),
  assessment: z.object({
    scaleId: text(100),
    /** Id of the scale's value; '' while none is chosen. */
    value: text(100),
    /** The value's label as it read when it was chosen. */
    label: text(200),
    rationale: text(NOTE),
    state: Assessment.shape.state,
    originalSource: Assessment.shape.originalSource,
  }),
  evidence: z.array(EvidenceSheet).check(z.maxLength(500)),
  links: z.array(LinkSheet).check(z.maxLength(500)),
});
export type Sheet = z.infer<typeof Sheet>;

/** «example.org/x» as «https://example.org/x»; what has a scheme or no dot stays as typed. */
export function completeAddress(typed: string): string {
  const trimmed = typed.trim();
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#:]|$)/u.test(trimmed) ? `https://${trimmed}` : trimmed;
}
