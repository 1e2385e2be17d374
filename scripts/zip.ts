import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from './setup/build.ts';
import type { BrowserName } from './setup/browsers.ts';
import { main } from './setup/sentence.ts';
import { archive, type ArchiveFile } from './zip/archive.ts';
import { packageFiles, sourceFiles } from './zip/files.ts';

/** `npm run zip`: the packages for both stores and the sources; `-- firefox` or `-- chrome` for one package alone. */
await main(() => {
  const [only] = process.argv.slice(2);
  const browsers = (['chrome', 'firefox'] as const).filter((name) => only === undefined || only === name);
  for (const browser of browsers) write(browser, packageFiles(build(browser, 'production')));
  if (only === undefined) write('sources', sourceFiles('.'));
  return Promise.resolve();
});

function write(what: BrowserName | 'sources', files: readonly ArchiveFile[]): void {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
  const file = path.join('.output', `${name}-${version}-${what}.zip`);
  const bytes = archive(files);
  writeFileSync(file, bytes);
  console.log(`${file}: ${files.length} files, ${(bytes.length / 1e6).toFixed(2)} MB`);
}
