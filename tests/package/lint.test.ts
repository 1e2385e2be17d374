import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { buildFolder } from '../../scripts/setup/build.ts';
import { archive } from '../../scripts/zip/archive.ts';
import { packageFiles } from '../../scripts/zip/files.ts';

it('the zipped Firefox package passes the add-on linter', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'isnad-lint-'));
  const file = path.join(folder, 'package.zip');
  writeFileSync(file, archive(packageFiles(buildFolder('firefox', 'production'))));
  const args = ['node_modules/web-ext/bin/web-ext.js', 'lint', '-s', file];
  const lint = spawnSync(process.execPath, [...args, '-o', 'json', '--no-config-discovery'], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  const report = JSON.parse(lint.stdout) as { errors: unknown[]; metadata: { id?: string } };
  expect(report.errors).toEqual([]);
  // It looked into the archive, and not at nothing.
  expect(report.metadata.id).toBe('isnad@isnad.example');
});
