import * as z from 'zod/mini';
import { Direction, Language, text } from './primitives.ts';

/** A made-up article of the package, to try the extension on without access to any page. */
export const Sample = z.object({
  title: text(300),
  language: Language,
  direction: Direction,
  siteName: text(300),
  paragraphs: z.array(text(5000)).check(z.minLength(1), z.maxLength(100)),
});
export type Sample = z.infer<typeof Sample>;
