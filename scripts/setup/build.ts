import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { BrowserName } from './browsers.ts';
import { Sentence } from './sentence.ts';

export type BuildMode = 'production' | 'e2e';

/** Folder of a build. The test build has its own, so that it can never be zipped by mistake. */
export const buildFolder = (browser: BrowserName, mode: BuildMode): string =>
  path.resolve('.output', `${browser}-mv3${mode === 'e2e' ? '-e2e' : ''}`);

/** Builds the extension. `hosts`: match patterns that the test build may read besides the loopback. */
export function build(browser: BrowserName, mode: BuildMode, hosts: readonly string[] = []): string {
  const args = ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser, '--mv3', '--mode', mode];
  const wxt = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, ISNAD_TEST_HOSTS: hosts.join(' ') },
  });
  if (wxt.status !== 0) throw new Sentence(`The extension could not be built:\n${wxt.stdout}${wxt.stderr}`);
  return buildFolder(browser, mode);
}
