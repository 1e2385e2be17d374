import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { EntityModel } from '../../lib/actors/model/entity-model.ts';
import { decodeModel } from '../../lib/actors/model/format.ts';
import { modelGroupOf } from '../../lib/actors/model/groups.ts';

/** Folder of the model files; another one can be tried by ISNAD_MODELS. */
const folder = process.env['ISNAD_MODELS'] ?? path.join(import.meta.dirname, '../../public/models');
const loaded = new Map<string, EntityModel | null>();

function load(group: string): EntityModel | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path.join(folder, `${group}.bin`));
  } catch {
    process.stderr.write(`no entity model for ${group}: names come from the knowledge core alone\n`);
    return null;
  }
  const reading = decodeModel(Uint8Array.from(bytes).buffer);
  if ('model' in reading) return reading.model;
  process.stderr.write(`${group}.bin is ${reading.problem}: names come from the knowledge core alone\n`);
  return null;
}

/** The entity model for a language, read once; undefined where there is none that can be used (said on standard error). */
export function modelFor(language: string): EntityModel | undefined {
  const group = modelGroupOf(language);
  if (!group) return undefined;
  const model = loaded.get(group) ?? load(group);
  loaded.set(group, model);
  return model ?? undefined;
}
