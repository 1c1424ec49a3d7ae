import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Chrome without its own windows, which does the same in two thirds of the time. */
const shells = ['chromium-headless-shell', 'chrome-headless-shell'];
const chromes = ['chromium', 'google-chrome', 'google-chrome-stable', 'chrome', 'chromium-browser'];

/** Where the installers of each system put it. Names on the PATH come first. */
const places: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/opt/google/chrome/chrome', '/snap/bin/chromium', '/usr/lib/chromium/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    `${process.env['HOME']}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .flatMap((name) => process.env[name] ?? [])
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
};

/** The system's own browser, as people have it, from CHROME_PATH or wherever it usually is. */
export function findChrome(): string | undefined {
  return (
    process.env['CHROME_PATH'] ||
    findOnPath(chromes) ||
    (places[process.platform] ?? []).find((path) => existsSync(path)) ||
    findOnPath(shells)
  );
}

/** What the tests are quickest with. */
export function findTestChrome(): string | undefined {
  return process.env['CHROME_PATH'] || findOnPath(shells) || findChrome();
}

function findOnPath(names: readonly string[]): string | undefined {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const files = names.flatMap((name) => pathFolders().map((folder) => join(folder, name + suffix)));
  return files.find((path) => existsSync(path));
}

/** Finds a browser, or installs one where nobody would mind: as root on a machine with apt. Says what to do when it cannot. */
export function needChrome(): string | undefined {
  const found = findTestChrome();
  const best = isGood(found) || !mayInstall() || !install(found === undefined) ? found : findTestChrome();
  if (best === undefined)
    console.log('Testerna behöver Chrome eller Chromium. Installera en av dem, eller ange var den finns med CHROME_PATH.');
  return best;
}

/** Nothing is installed beside what was asked for, or beside what is fastest. */
function isGood(found: string | undefined): boolean {
  return found !== undefined && (found === process.env['CHROME_PATH'] || shells.some((name) => found.includes(name)));
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && pathFolders().some((folder) => existsSync(join(folder, 'apt-get')));
}

/** Debian's own. Without any other browser, the larger one when the small one is not to be had. */
function install(isNeeded: boolean): boolean {
  console.log('Installerar Chromium med apt-get. Det tar någon minut.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'ignore'] }).status === 0;
  const isListed = apt('-qq', 'update');
  return isListed && (apt('-qq', 'install', '-y', shells[0]!) || (isNeeded && apt('-qq', 'install', '-y', 'chromium')));
}

function pathFolders(): string[] {
  return (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
}
