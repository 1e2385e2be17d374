import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ArchiveFile } from './archive.ts';

/** What the build reads and what a reviewer wants to read: a list of what goes in, so that nothing slips in. */
const sources = [
  '.npmrc',
  '.nvmrc',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'NOTICE',
  'PRIVACY.md',
  'README.md',
  'components',
  'entrypoints',
  'lib',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'tsconfig.json',
  'wxt.config.ts',
];

/** The files of a built extension. */
export const packageFiles = (folder: string): ArchiveFile[] => filesBelow(folder, '');

/** The sources that the Firefox package is built from, as addons.mozilla.org wants them beside it. */
export const sourceFiles = (root: string): ArchiveFile[] =>
  sources.flatMap((name) =>
    statSync(path.join(root, name)).isDirectory() ? filesBelow(root, name) : [fileAt(root, name)],
  );

function filesBelow(root: string, folder: string): ArchiveFile[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(root, name) : [fileAt(root, name)];
  });
}

const fileAt = (root: string, name: string): ArchiveFile => ({
  path: name,
  content: readFileSync(path.join(root, name)),
});
