import { rmSync } from 'node:fs';
import path from 'node:path';
import { launch } from './browser/launch.ts';
import { serveFolder } from './browser/serve.ts';
import { emptyViews, libraryViews } from './screens/library-views.ts';
import { pageViews } from './screens/page-views.ts';
import { Stage } from './screens/stage.ts';
import { views } from './screens/views.ts';
import { workViews } from './screens/work-views.ts';
import { build } from './setup/build.ts';

/**
 * `npm run screens`: pictures of every view and state, taken from the real extension in both languages of the
 * interface, to output/screens/{en,ar}/. They are for looking at: nothing is compared.
 */
const languages = ['en', 'ar'] as const;
const output = path.resolve('output/screens');

const extension = build('chrome', 'e2e');
const site = await serveFolder('tests/fixtures');
for (const language of languages) {
  const folder = path.join(output, language);
  rmSync(folder, { recursive: true, force: true });
  const profile = path.join(output, `profile-${language}`);
  rmSync(profile, { recursive: true, force: true });
  const launched = await launch('chrome', {
    executable: process.env['ISNAD_CHROMIUM'] ?? '/usr/bin/chromium',
    extension,
    profile,
    headless: true,
    downloads: path.join(profile, 'downloads'),
  });
  try {
    const stage = await Stage.set(launched, site.origin, language, folder);
    for (const [name, view] of Object.entries({
      ...emptyViews,
      ...views,
      ...workViews,
      ...libraryViews,
      ...pageViews,
    })) {
      await view(stage);
      console.log(path.join(folder, name));
    }
  } finally {
    await launched.browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
await site.close();
