import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { launch, type Launched } from '../browser/launch.ts';
import { serveFolder } from '../browser/serve.ts';
import { build } from '../setup/build.ts';
import { Stage } from './stage.ts';

const languages = ['en', 'ar'] as const;
type Language = (typeof languages)[number];

/** Where pictures of one language are taken. */
export interface Studio {
  readonly language: Language;
  readonly stage: Stage;
  readonly browser: Launched['browser'];
  /** Of the pictures; empty at first. */
  readonly folder: string;
}

/** Builds the extension and takes pictures of it below `output`, in a fresh browser for each language of the interface. */
export async function inEachLanguage(
  output: string,
  takePictures: (studio: Studio) => Promise<void>,
): Promise<void> {
  const extension = build('chrome', 'e2e');
  const site = await serveFolder('tests/fixtures');
  for (const language of languages) {
    const folder = path.resolve(output, language);
    const profile = path.resolve(output, `profile-${language}`);
    for (const old of [folder, profile]) rmSync(old, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const launched = await launch('chrome', {
      executable: process.env['ISNAD_CHROMIUM'] ?? '/usr/bin/chromium',
      extension,
      profile,
      headless: true,
      downloads: path.join(profile, 'downloads'),
    });
    try {
      const stage = await Stage.set(launched, site.origin, language, folder);
      await takePictures({ language, stage, browser: launched.browser, folder });
    } finally {
      await launched.browser.close();
      rmSync(profile, { recursive: true, force: true });
    }
  }
  await site.close();
}
