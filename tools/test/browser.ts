import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run } from './step';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const IN_PLAYWRIGHT = [
  ['chrome-linux', 'chrome'],
  ['chrome-linux64', 'chrome'],
  ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
  ['chrome-headless-shell-linux64', 'chrome-headless-shell'],
];

/** Where a Chromium is, or one sentence on what to do. */
export type Found = { readonly path: string } | { readonly problem: string };

/** A Chromium that is there: from CHROMIUM_PATH, the usual places, Playwright's cache. */
export function lookForBrowser(): Found {
  const given = process.env.CHROMIUM_PATH;
  if (given && !existsSync(given)) return { problem: `CHROMIUM_PATH is ${given}, but there is no such file.` };
  const path = given || firstExisting();
  return path
    ? { path }
    : { problem: 'No Chromium found: install chromium or Google Chrome, or set CHROMIUM_PATH to one.' };
}

/** A Chromium; where there is none it is installed, as root on a system with apt-get. */
export async function findBrowser(): Promise<Found> {
  const found = lookForBrowser();
  if ('path' in found || process.env.CHROMIUM_PATH) return found;
  await install();
  return lookForBrowser();
}

function firstExisting(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES, ...playwrightBrowsers()].find(existsSync);
}

function playwrightBrowsers(): string[] {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH || join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(cache)) return [];
  const versions = readdirSync(cache).filter((name) => name.startsWith('chromium'));
  // the newest first
  return versions
    .sort()
    .reverse()
    .flatMap((version) => IN_PLAYWRIGHT.map((parts) => join(cache, version, ...parts)));
}

async function install(): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('No Chromium found; installing it with apt-get.');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], env);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], env);
}
