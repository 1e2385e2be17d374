/**
 * npm run bench -- NAME           one measurement; a table, then one JSON object as the last line
 * npm run bench -- NAME BROWSER   the same in `chromium` or `firefox` alone, where it is made in both
 * npm run bench                   the names
 */
import { actors } from './bench/actors.ts';
import { anchoring } from './bench/anchoring.ts';
import { longestTaskOfMarks } from './bench/anchoring-marks.ts';
import { article } from './bench/article.ts';
import { faults } from './bench/faults.ts';
import { grouping } from './bench/grouping.ts';
import type { BrowserChoice } from './bench/in-browser.ts';
import { popup } from './bench/popup.ts';
import { bench as quotations } from './bench/quotations.ts';
import { store } from './bench/store.ts';
import { ensureBrowser } from './setup/browsers.ts';
import { main, Sentence } from './setup/sentence.ts';

/** Folder of the development data; measures that need it skip with one line when it is unset. */
const data = process.env['ISNAD_DATA'] ?? null;

const SKIPPED = 'skipped: ISNAD_DATA names no folder of development data';
/** Kills of each kind, and the library that a reader of many years may have. */
const KILLS = 20;
const ARTICLES = 5000;
const ANNOTATIONS = 100_000;

const [name = '', only] = process.argv.slice(2);

const inBoth = async (
  measure: (choice: BrowserChoice) => Promise<object>,
  bench: string,
): Promise<object> => {
  const figures: Record<string, unknown> = { bench };
  for (const [key, browser] of [
    ['chromium', 'chrome'],
    ['firefox', 'firefox'],
  ] as const)
    if (only === undefined || only === key)
      figures[key] = await measure({ browser, executablePath: ensureBrowser(browser) });
  return figures;
};

const benches: Readonly<Record<string, () => Promise<object | null>>> = {
  actors: () => actors(data, inBoth),
  grouping: () => Promise.resolve(grouping(data)),
  quotations,
  article: () => (data === null ? Promise.resolve(null) : article(data)),
  anchoring: async () => {
    const marks1000LongestTaskMs = {
      chromium: await longestTaskOfMarks({ browser: 'chrome', executablePath: ensureBrowser('chrome') }),
      firefox: await longestTaskOfMarks({ browser: 'firefox', executablePath: ensureBrowser('firefox') }),
    };
    return { ...(await anchoring(data)), marks1000LongestTaskMs };
  },
  store: () => inBoth((choice) => store(choice, ARTICLES, ANNOTATIONS), 'store'),
  popup: () => inBoth(popup, 'popup'),
  faults: () => inBoth((choice) => faults(choice, KILLS), 'faults'),
};

await main(async () => {
  const measure = Object.hasOwn(benches, name) ? benches[name] : undefined;
  if (!measure || ![undefined, 'chromium', 'firefox'].includes(only))
    throw new Sentence(
      `npm run bench -- NAME [chromium|firefox], where NAME is one of ${Object.keys(benches).join(', ')}.`,
    );
  const figures = await measure();
  console.log(figures === null ? SKIPPED : JSON.stringify(figures));
});
