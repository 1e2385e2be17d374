import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { buildFolder } from '../../scripts/setup/build.ts';

it('the Firefox package passes the add-on linter', () => {
  const args = ['node_modules/web-ext/bin/web-ext.js', 'lint', '-s', buildFolder('firefox', 'production')];
  const lint = spawnSync(process.execPath, [...args, '-o', 'json', '--no-config-discovery'], {
    encoding: 'utf8',
  });
  const report = JSON.parse(lint.stdout) as { errors: unknown[] };
  expect(report.errors).toEqual([]);
});
