import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import Ajv from 'ajv';
import * as z from 'zod/mini';

const Checks = z.object({ assertions: z.array(z.unknown()) });

/** Schema files that a list of MUST checks names, however deep. */
const named = (value: unknown): string[] =>
  typeof value === 'string' && value.endsWith('.json')
    ? [value]
    : Array.isArray(value)
      ? value.flatMap(named)
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(named)
        : [];

const asObject = (text: string): object => z.parse(z.looseObject({}), JSON.parse(text));

/** A list of MUST checks of the W3C's own suite, by the kind of document. */
export const mustLists = {
  annotation: 'annotations/annotationMusts.test',
  collection: 'collections/collectionMusts.test',
  page: 'collections/pages/pageMusts.test',
} as const;

/**
 * Runs a document against the MUST schemas (draft-04) of the W3C Web Annotation suite in `w3c/` of `data`. Resolves to the
 * number of checks and to what failed.
 */
export async function checkMusts(
  data: string,
  list: keyof typeof mustLists,
  document: object,
): Promise<{ checks: number; failed: string[] }> {
  const root = path.join(data, 'w3c');
  const json = async (file: string): Promise<object> =>
    asObject(await readFile(path.join(root, file), 'utf8'));
  const ajv = new Ajv({ schemaId: 'auto', meta: false, logger: false, format: 'full' });
  const draft04 = new URL(import.meta.resolve('ajv/lib/refs/json-schema-draft-04.json'));
  ajv.addMetaSchema(asObject(await readFile(draft04, 'utf8')));
  for (const name of await readdir(path.join(root, 'definitions')))
    if (name.endsWith('.json')) ajv.addSchema(await json(path.join('definitions', name)), name);
  const files = named(z.parse(Checks, await json(mustLists[list])).assertions);
  const failed: string[] = [];
  for (const file of files) {
    const validate = ajv.compile(await json(file));
    if (validate(asObject(JSON.stringify(document))) !== true)
      failed.push(`${file}: ${ajv.errorsText(validate.errors)}`);
  }
  return { checks: files.length, failed };
}
