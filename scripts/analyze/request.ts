import * as z from 'zod/mini';

/** One line in: a page or a plain text. */
export const AnalyzeRequest = z.union([
  z.object({ id: z.string(), html: z.string(), url: z.optional(z.string()) }),
  z.object({ id: z.string(), text: z.string(), lang: z.optional(z.string()) }),
]);
export type AnalyzeRequest = z.infer<typeof AnalyzeRequest>;
