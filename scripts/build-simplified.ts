/**
 * OpenCC's table of characters → lib/actors/knowledge/generated/simplified.json
 *
 *   tsx scripts/build-simplified.ts FOLDER
 *
 * FOLDER is any folder where `npm i opencc-js@1.4.2` ran; it is no dependency of the project because only this script reads it.
 * Kept are characters of Big5 whose simplified form is one of the 3,755 common ones of GB 2312 (level 1): what news are written with.
 * Output: `from` and `to`, a traditional character and its simplified form at the same place (Apache License 2.0).
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: tsx scripts/build-simplified.ts FOLDER-WITH-THE-PACKAGE');
const table = path.resolve(folder, 'node_modules/opencc-js/dist/esm-lib/dict/TSCharacters.js');
const out = path.join(import.meta.dirname, '../lib/actors/knowledge/generated/simplified.json');

/** Characters of a two-byte encoding whose first byte lies between two values. */
function charactersOf(encoding: string, from: number, to: number): Set<string> {
  const decoder = new TextDecoder(encoding);
  const found = new Set<string>();
  for (let high = from; high <= to; high++)
    for (let low = 0x40; low <= 0xfe; low++) {
      const char = decoder.decode(Uint8Array.of(high, low));
      if (char.length === 1) found.add(char);
    }
  return found;
}

const traditional = charactersOf('big5', 0xa4, 0xf9);
const common = charactersOf('gb2312', 0xb0, 0xd7);
const rows = (/"(.*)"/su.exec(await readFile(table, 'utf8'))?.[1] ?? '')
  .split('|')
  .map((row) => row.split(' '))
  .filter(([a = '', b = '']) => a !== b && traditional.has(a) && common.has(b));
const column = (at: number): string => rows.map((row) => row[at] ?? '').join('');
await writeFile(out, `${JSON.stringify({ from: column(0), to: column(1) }, null, 2)}\n`);
process.stdout.write(`${rows.length} characters\n`);
