import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFolder } from '../../scripts/setup/build.ts';
import { archive, type ArchiveFile } from '../../scripts/zip/archive.ts';
import { packageFiles, sourceFiles } from '../../scripts/zip/files.ts';
import { browsers } from '../e2e/driver/session.ts';

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const hashes = (files: readonly ArchiveFile[]): Record<string, string> =>
  Object.fromEntries(files.map(({ path: name, content }) => [name, hash(content)]));

describe('a package', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'isnad-sources-'));
    for (const { path: name, content } of sourceFiles('.')) {
      mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    }
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(browsers)(
    'for %s has the same bytes when it is built again, elsewhere, from its sources',
    (browser) => {
      const wxt = path.join('node_modules', 'wxt', 'bin', 'wxt.mjs');
      const again = spawnSync(process.execPath, [wxt, 'build', '-b', browser, '--mv3'], {
        cwd: folder,
        env: { ...process.env, NODE_ENV: 'production' },
        encoding: 'utf8',
      });
      expect(again.status, again.stderr).toBe(0);
      const first = packageFiles(buildFolder(browser, 'production'));
      const second = packageFiles(path.join(folder, '.output', `${browser}-mv3`));
      expect(hashes(second)).toEqual(hashes(first));
      expect(hash(archive(second))).toBe(hash(archive(first)));
    },
  );
});
