/**
 * The measure `grouping` with each fault told, or on another folder of gold files (scripts/bench/grouping.ts):
 *
 *   tsx scripts/score-actors.ts [FOLDER] [--errors]
 *
 * FOLDER holds a JSON file an article: one as in tests/gold/actors, or with the text in it:
 * {"lang", "text", "actors": [{"kind", "names": […], "roles": [{"title", "of"?}]}]}.
 */
import { parseArgs } from 'node:util';
import { goldFolder, grouping } from './bench/grouping.ts';
import { main } from './setup/sentence.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean', default: false } },
});

await main(() => {
  const figures = grouping(process.env['ISNAD_DATA'] ?? null, positionals[0] ?? goldFolder, values.errors);
  console.log(
    figures === null ? 'skipped: ISNAD_DATA names no folder of development data' : JSON.stringify(figures),
  );
  return Promise.resolve();
});
