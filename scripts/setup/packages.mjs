/** Installs the packages of the lockfile when it changed since the last install. Node's own modules only. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const MINIMUM = [20, 19];
const STAMP = 'node_modules/.isnad-lockfile';

export function ensurePackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1]))
    fail(`Isnad needs Node ${MINIMUM.join('.')} or later; this is ${process.versions.node}.`);

  const hash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;

  console.log('Installing packages …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) fail('npm ci did not succeed: see its message above.');
  writeFileSync(STAMP, hash);
}

/** Runs a TypeScript file of scripts/ through the pinned tsx and ends with its exit code. */
export function runScript(file, args) {
  const child = spawnSync(process.execPath, ['--import', 'tsx', file, ...args], { stdio: 'inherit' });
  process.exitCode = child.status ?? 1;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
