import * as z from 'zod/mini';
import { Assessment, Evidence, Relation } from './entities.ts';
import { Id, text } from './primitives.ts';

/**
 * Everything that the reader writes on one quotation, as the fields of a form hold it: half-typed addresses included.
 * It is what a draft keeps, looser than the records that are made of it: what is too long to be stored is still a draft.
 */
const typed = text(1_000_000);

export const EvidenceSheet = z.object({
  id: Id,
  kind: Evidence.shape.kind,
  /** As typed; stored once it is an http(s) address. */
  url: typed,
  archiveUrl: typed,
  excerpt: typed,
  /** Day of access, search or asking, `YYYY-MM-DD`, or ''. */
  day: typed,
  /** Where was searched; what was answered; remarks. */
  note: typed,
});
export type EvidenceSheet = z.infer<typeof EvidenceSheet>;

export const LinkSheet = z.object({
  id: Id,
  /** A stored quotation's id, or an outside address as typed. */
  to: z.union([z.object({ quotationId: Id }), z.object({ url: typed, title: typed })]),
  relation: Relation,
  note: typed,
  independent: z.boolean(),
});
export type LinkSheet = z.infer<typeof LinkSheet>;

export const Sheet = z.object({
  note: z.object({ body: typed, tags: z.array(typed).check(z.maxLength(1000)) }),
  assessment: z.object({
    scaleId: typed,
    /** Id of the scale's value; '' while none is chosen. */
    value: typed,
    /** The value's label as it read when it was chosen. */
    label: typed,
    rationale: typed,
    state: Assessment.shape.state,
    originalSource: Assessment.shape.originalSource,
  }),
  evidence: z.array(EvidenceSheet).check(z.maxLength(1000)),
  links: z.array(LinkSheet).check(z.maxLength(1000)),
});
export type Sheet = z.infer<typeof Sheet>;

/** «example.org/x» as «https://example.org/x»; what has a scheme or no dot stays as typed. */
export function completeAddress(typed: string): string {
  const trimmed = typed.trim();
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#:]|$)/u.test(trimmed) ? `https://${trimmed}` : trimmed;
}
