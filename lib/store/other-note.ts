import type { Annotation } from '../model/entities.ts';

/** The live note that a quotation has beside this one: a sheet shows one, the other could not be reached. */
export const otherNote = (all: readonly Annotation[], note: Annotation): Annotation | undefined =>
  note.target.type !== 'quotation' || note.target.id === null
    ? undefined
    : all.find(
        ({ id, target, deletedAt }) => id !== note.id && target.id === note.target.id && deletedAt === null,
      );
