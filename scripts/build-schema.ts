/** npx tsx scripts/build-schema.ts     writes public/schema/ from the schemas in lib/model */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { exportJsonSchema } from '../lib/exchange/export-schema.ts';

const folder = new URL('../public/schema/', import.meta.url);
await mkdir(folder, { recursive: true });
const file = new URL('isnad-export-1.json', folder);
await writeFile(file, `${JSON.stringify(exportJsonSchema(), null, 2)}\n`);
process.stdout.write(`${fileURLToPath(file)}\n`);
