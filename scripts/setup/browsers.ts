import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { Sentence } from './sentence.ts';

export type BrowserName = 'chrome' | 'firefox';

interface Known {
  /** Variable that names another executable. */
  readonly variable: string;
  /** Names on the PATH, the most fitting first. */
  readonly commands: readonly string[];
  readonly places: readonly string[];
  /** Debian's package. */
  readonly debian: string;
  readonly advice: string;
}

const programFiles = [
  process.env['PROGRAMFILES'],
  process.env['PROGRAMFILES(X86)'],
  process.env['LOCALAPPDATA'],
];
const onWindows = (tail: string) => programFiles.flatMap((root) => (root ? [path.join(root, tail)] : []));

const known: Record<BrowserName, Known> = {
  chrome: {
    variable: 'ISNAD_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...onWindows('Google\\Chrome\\Application\\chrome.exe'),
      ...onWindows('Microsoft\\Edge\\Application\\msedge.exe'),
    ],
    debian: 'chromium',
    advice: 'Install Chromium, Chrome or Edge, or name one in ISNAD_CHROMIUM.',
  },
  firefox: {
    variable: 'ISNAD_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...onWindows('Mozilla Firefox\\firefox.exe'),
    ],
    debian: 'firefox-esr',
    advice: 'Install Firefox 140 or later, or name one in ISNAD_FIREFOX.',
  },
};

/** Path of an executable. On Debian as root a missing browser is installed from its packages. */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  const { debian, advice } = known[name];
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    installFromDebian(debian);
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  throw new Sentence(`No browser was found for «${name}». ${advice}`);
}

function findBrowser(name: BrowserName): string | null {
  const { variable, commands, places } = known[name];
  const named = process.env[variable];
  if (named) {
    if (isExecutable(named)) return named;
    throw new Sentence(`${variable} names no program that can be run: ${named}`);
  }
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const candidates = [
    ...commands.flatMap((command) => folders.map((folder) => path.join(folder, command))),
    ...places,
  ];
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installFromDebian(name: string): void {
  console.log(`Installing Debian's package ${name} …`);
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  // A bare system has no font with Arabic letters.
  if (
    !run('update', '-qq') ||
    !run('install', '-y', '-qq', '--no-install-recommends', name, 'fonts-dejavu-core')
  )
    throw new Sentence(`apt-get could not install ${name}: see its message above.`);
}
