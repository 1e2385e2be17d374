import path from 'node:path';
import { inEachLanguage } from './screens/in-each-language.ts';
import { emptyViews, libraryViews } from './screens/library-views.ts';
import { pageViews } from './screens/page-views.ts';
import { views } from './screens/views.ts';
import { workViews } from './screens/work-views.ts';

/**
 * `npm run screens`: pictures of every view and state, taken from the real extension in both languages of the
 * interface, to output/screens/{en,ar}/. They are for looking at: nothing is compared.
 */
await inEachLanguage('output/screens', async ({ stage, folder }) => {
  // In this order: later views build on what earlier ones keep.
  const all = { ...emptyViews, ...views, ...workViews, ...libraryViews, ...pageViews };
  for (const [name, view] of Object.entries(all)) {
    await view(stage);
    console.log(path.join(folder, name));
  }
});
