import * as z from 'zod/mini';
import { Language, text } from '../primitives.ts';

/** A text in the languages it exists in, by BCP 47 tag. */
const Labels = z.record(Language, text(200));

/** One value of a scale. Its id is what is stored; labels may be mended later. */
const ScaleValue = z.object({ id: text(100), labels: Labels });
export type ScaleValue = z.infer<typeof ScaleValue>;

/**
 * A rating scale of a newsroom, as data: values in the order they are offered. A scale that exists in one language
 * only is shown in that language everywhere: its words are the rating.
 */
export const Scale = z.object({
  id: text(100),
  labels: Labels,
  values: z.array(ScaleValue).check(z.minLength(1), z.maxLength(50)),
  /** So many of the values, from the first on, are steps from the best to the worst; the others stand beside them. */
  steps: z.optional(z.int().check(z.minimum(2), z.maximum(50))),
});
export type Scale = z.infer<typeof Scale>;

export interface LocalLabel {
  readonly text: string;
  readonly language: string;
}

/** A label in the reader's language, else in the first language it has. */
export function labelIn(labels: Readonly<Record<string, string>>, language: string): LocalLabel {
  const own = Object.hasOwn(labels, language) ? labels[language] : undefined;
  if (own !== undefined) return { text: own, language };
  const [first] = Object.entries(labels);
  return first ? { text: first[1], language: first[0] } : { text: '', language };
}

/** The steps of each scale that has any, worst first: what makes a number of a verdict. */
export const stepsOf = (scales: readonly Scale[]): Record<string, readonly string[]> =>
  Object.fromEntries(
    scales.flatMap(({ id, values, steps }) =>
      steps === undefined
        ? []
        : [
            [
              id,
              values
                .slice(0, steps)
                .map((value) => value.id)
                .reverse(),
            ],
          ],
    ),
  );
