import * as z from 'zod/mini';
import { entitySchemas } from '../model/entities.ts';
import { text, Timestamp } from '../model/primitives.ts';

export const FORMAT = 'isnad';
export const FORMAT_VERSION = 1;

/** Name and version of the program that wrote the file. */
export const Generator = z.looseObject({ name: text(200), version: text(50) });
export type Generator = z.infer<typeof Generator>;

/** What a file says of itself before its records. */
export const ExportHeader = z.looseObject({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  generator: Generator,
  exportedAt: Timestamp,
});
export type ExportHeader = z.infer<typeof ExportHeader>;

/** The whole file: the header, and one list for each kind of record. Lists may be left out when empty. */
export const ExportFile = z.looseObject({
  ...ExportHeader.shape,
  articles: z.optional(z.array(entitySchemas.articles)),
  quotations: z.optional(z.array(entitySchemas.quotations)),
  actors: z.optional(z.array(entitySchemas.actors)),
  appearances: z.optional(z.array(entitySchemas.appearances)),
  annotations: z.optional(z.array(entitySchemas.annotations)),
  assessments: z.optional(z.array(entitySchemas.assessments)),
  crossReferences: z.optional(z.array(entitySchemas.crossReferences)),
  evidence: z.optional(z.array(entitySchemas.evidence)),
});
