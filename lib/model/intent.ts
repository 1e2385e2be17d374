import * as z from 'zod/mini';
import { Id, Offset } from './primitives.ts';

/** What the reader chose to do in the page, to be done in the popup: no note is typed where a page could hear it. */
export const Intent = z.object({
  do: z.enum(['annotate', 'mark-quotation', 'mark-actor', 'reattach']),
  /** Stretch of the article's text, UTF-16 units. */
  start: Offset,
  end: Offset,
  /** Stored quotation that is put on these words (`reattach`). */
  id: z.optional(Id),
});
export type Intent = z.infer<typeof Intent>;
