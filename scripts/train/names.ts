import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { nameTable, type NameTable } from '../../lib/actors/model/name-table.ts';
import { tokensOf } from '../../lib/actors/tokens.ts';

/** Lists of names for the models, by language: `names/README.md`. */
const FOLDER = path.join(import.meta.dirname, 'names');

/** In the order of their bits in the table. What is no actor is listed too: a people or a work looks like one. */
export const LISTS = [
  'persons',
  'bodies',
  'places',
  'peoples',
  'works-and-events',
  'given-names',
  'family-names',
];

/** Names of one list, a line each, in the order of the file; throws where there is no such file. */
export function namesOfList(language: string, list: string): string[] {
  return readFileSync(path.join(FOLDER, language, `${list}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** The table of all listed names; null where no language has a folder of lists. */
export function listedNames(languages: readonly string[]): NameTable | null {
  const names = languages
    .filter((language) => existsSync(path.join(FOLDER, language)))
    .flatMap((language) =>
      LISTS.flatMap((list, bit) =>
        namesOfList(language, list).map(
          (name) => [tokensOf(name, 0, name.length).map(({ norm }) => norm), bit] as const,
        ),
      ),
    );
  return names.length > 0 ? nameTable(names) : null;
}
