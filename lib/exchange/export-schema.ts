import * as z from 'zod/mini';
import { ExportFile, FORMAT_VERSION } from './export-file.ts';

/** The published JSON Schema (draft 2020-12) of the export file, made from the schemas that storage itself uses. */
export function exportJsonSchema(): object {
  return {
    $id: `urn:isnad:export:${FORMAT_VERSION}`,
    title: 'Isnad export',
    description:
      'Articles, quotations, actors, notes, assessments, cross-references and evidence kept with Isnad. Unknown fields are allowed and kept. Times are ISO 8601 in UTC; ids are UUIDs.',
    ...z.toJSONSchema(ExportFile, { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' }),
  };
}
