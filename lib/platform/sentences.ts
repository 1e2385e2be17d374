import type { Browser } from 'webextension-polyfill';
import * as z from 'zod/mini';
import type { Sentences } from '../model/sentences.ts';
import { readPackageFile } from './package-file.ts';

const Messages = z.record(z.string(), z.object({ message: z.string() }));

/**
 * The sentences of one of the package's locales: `i18n.getMessage` knows those of the browser's own language only.
 * @throws when the package has no such locale, which a test of the package holds
 */
export async function readSentences(api: Pick<Browser, 'runtime'>, locale: string): Promise<Sentences> {
  const bytes = await readPackageFile(api, `/_locales/${locale}/messages.json`);
  if (!bytes) throw new Error(`no sentences in ${locale}`);
  const messages = Messages.parse(JSON.parse(new TextDecoder().decode(bytes)));
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}
