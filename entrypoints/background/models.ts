import browser from 'webextension-polyfill';
import type { EntityModel } from '../../lib/actors/model/entity-model.ts';
import { decodeModel } from '../../lib/actors/model/format.ts';
import { modelGroupOf } from '../../lib/actors/model/groups.ts';
import type { NameSource } from '../../lib/messaging/page-state.ts';
import { readPackageFile } from '../../lib/platform/package-file.ts';

export interface ModelChoice {
  readonly model?: EntityModel;
  /** What names come from, for the reader to know. */
  readonly source: NameSource;
}

/** A worker's life is short and a model loads in milliseconds: kept only to serve the next page of the same script. */
const loading = new Map<string, Promise<ModelChoice>>();

/** The entity model for a language, loaded when the language is first met. */
export function modelFor(language: string): Promise<ModelChoice> {
  const group = modelGroupOf(language);
  if (!group) return Promise.resolve({ source: 'core' });
  const choice = loading.get(group) ?? load(group);
  loading.set(group, choice);
  return choice;
}

async function load(group: string): Promise<ModelChoice> {
  const bytes = await readPackageFile(browser, `/models/${group}.bin`);
  const reading = bytes && decodeModel(bytes);
  // A file that is not there is damage like any other: the package holds one for each group.
  return reading && 'model' in reading
    ? { model: reading.model, source: 'model' }
    : { source: 'model-unusable' };
}
