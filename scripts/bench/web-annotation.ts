import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import Ajv from 'ajv';
import * as z from 'zod/mini';
import type { Dossier } from '../../lib/exchange/dossier.ts';
import { annotationCollection, webAnnotations } from '../../lib/exchange/web-annotation.ts';

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

/**
 * Runs our Web Annotations against the MUST schemas of the W3C's own suite (draft-04), in the folder ISNAD_DATA names.
 * Prints what fails; resolves to the figures.
 */
export async function webAnnotation(data: string, dossier: Dossier): Promise<object> {
  const root = path.join(data, 'w3c');
  const json = async (file: string): Promise<object> =>
    z.parse(z.looseObject({}), JSON.parse(await readFile(path.join(root, file), 'utf8')));
  const ajv = new Ajv({ schemaId: 'auto', meta: false, logger: false });
  ajv.addMetaSchema(await draft04());
  for (const name of await readdir(path.join(root, 'definitions')))
    if (name.endsWith('.json')) ajv.addSchema(await json(path.join('definitions', name)), name);
  const annotations = webAnnotations(dossier);
  const collection = annotationCollection(
    annotations,
    '00000000-0000-4000-8000-000000000000',
    new Date().toISOString(),
  );
  const page = { '@context': collection['@context'], ...z.parse(z.looseObject({}), collection['first']) };
  const sets: [list: string, samples: unknown[]][] = [
    ['annotations/annotationMusts.test', annotations],
    ['collections/collectionMusts.test', [collection]],
    ['collections/pages/pageMusts.test', [page]],
  ];
  let checks = 0;
  const failed: string[] = [];
  for (const [list, samples] of sets) {
    const { assertions } = z.parse(Checks, await json(list));
    for (const file of named(assertions)) {
      const validate = ajv.compile(await json(file));
      for (const sample of samples) {
        checks++;
        if (validate(JSON.parse(JSON.stringify(sample))) !== true)
          failed.push(`${file}: ${ajv.errorsText(validate.errors)}`);
      }
    }
  }
  for (const failure of new Set(failed)) console.log(failure);
  return { bench: 'web-annotation', samples: annotations.length + 2, checks, failed: failed.length };
}

const draft04 = async (): Promise<object> =>
  z.parse(
    z.looseObject({}),
    JSON.parse(
      await readFile(new URL(import.meta.resolve('ajv/lib/refs/json-schema-draft-04.json')), 'utf8'),
    ),
  );
