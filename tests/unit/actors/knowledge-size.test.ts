import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, it } from 'vitest';

const LIMIT = 150_000;
const room = path.join(import.meta.dirname, '../../../lib/actors');

/** Gzipped bytes of what is always there, packed as the background's script is: known names and the lexicons. */
async function packedSize(): Promise<number> {
  const files = ['knowledge/known.ts', 'knowledge/personal-names.ts', 'lexicons/words.ts'];
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      rolldownOptions: {
        input: files.map((file) => path.join(room, file)),
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const code = outputs.flatMap((one) => ('output' in one ? one.output : []));
  return gzipSync(code.map((one) => (one.type === 'chunk' ? one.code : '')).join(''), { level: 9 }).length;
}

it('the knowledge core takes no more than 150 kB gzipped', async () => {
  const size = await packedSize();
  expect(size).toBeGreaterThan(LIMIT / 2);
  expect(size).toBeLessThanOrEqual(LIMIT);
}, 60_000);
