import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run } from './step';

export type BrowserKind = 'chromium' | 'firefox';

/** How a browser is called and where it may be. */
interface Signs {
  readonly title: string;
  /** Variable of the environment that names its program. */
  readonly variable: string;
  readonly names: readonly string[];
  readonly places: readonly string[];
  /** In a folder of Playwright's cache that begins with the kind; Playwright's Firefox speaks a protocol of its own. */
  readonly inPlaywright: readonly (readonly string[])[];
  /** Packages of apt that bring it, the first that is there. */
  readonly packages: readonly string[];
  readonly advice: string;
}

const SIGNS: Readonly<Record<BrowserKind, Signs>> = {
  chromium: {
    title: 'Chromium',
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    places: [
      '/usr/lib/chromium/chromium',
      '/opt/google/chrome/chrome',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    inPlaywright: [
      ['chrome-linux', 'chrome'],
      ['chrome-linux64', 'chrome'],
      ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
      ['chrome-headless-shell-linux64', 'chrome-headless-shell'],
    ],
    packages: ['chromium'],
    advice: 'install chromium or Google Chrome',
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: [
      '/usr/lib/firefox-esr/firefox-esr',
      '/usr/lib/firefox/firefox',
      '/opt/firefox/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    inPlaywright: [],
    packages: ['firefox-esr', 'firefox'],
    advice: 'install Firefox',
  },
};

/** Where a browser is, or one sentence on what to do. */
export type Found = { readonly path: string } | { readonly problem: string };

/** A browser that is there: from its variable, the usual places, Playwright's cache. */
export function lookForBrowser(kind: BrowserKind): Found {
  const { title, variable, advice } = SIGNS[kind];
  const given = process.env[variable];
  if (given && !existsSync(given)) return { problem: `${variable} is ${given}, but there is no such file.` };
  const path = given || firstExisting(kind);
  return path ? { path } : { problem: `No ${title} found: ${advice}, or set ${variable} to its program.` };
}

/** A browser; where there is none it is installed, as root on a system with apt-get. */
export async function findBrowser(kind: BrowserKind): Promise<Found> {
  const found = lookForBrowser(kind);
  if ('path' in found || process.env[SIGNS[kind].variable]) return found;
  await install(SIGNS[kind]);
  return lookForBrowser(kind);
}

function firstExisting(kind: BrowserKind): string | undefined {
  const { names, places, inPlaywright } = SIGNS[kind];
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places, ...playwrightBrowsers(kind, inPlaywright)].find(existsSync);
}

function playwrightBrowsers(kind: BrowserKind, inside: Signs['inPlaywright']): string[] {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH || join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(cache)) return [];
  const versions = readdirSync(cache).filter((name) => name.startsWith(kind));
  // the newest first
  return versions
    .sort()
    .reverse()
    .flatMap((version) => inside.map((parts) => join(cache, version, ...parts)));
}

async function install({ title, packages }: Signs): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`No ${title} found; installing it with apt-get.`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], env);
  for (const name of packages) {
    const flags = ['install', '-y', '-qq', '--no-install-recommends', name];
    if ((await run('apt-get', flags, env)) === 0) return;
  }
}
