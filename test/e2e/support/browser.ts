import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserServer, chromium } from 'playwright-core';

const SYSTEM_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where Playwright keeps the browsers it downloaded. */
function playwrightPlaces(): string[] {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => name.startsWith('chromium-'))
    .flatMap((name) => [join(cache, name, 'chrome-linux', 'chrome'), join(cache, name, 'chrome-linux64', 'chrome')]);
}

/** @throws Error saying what to install when no Chromium is found. */
export function findChromium(): string {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new Error(`CHROMIUM_PATH is ${asked}, but there is no such file.`);
  }
  const found = [...SYSTEM_PLACES, ...playwrightPlaces()].find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    'No Chromium found: install Debian’s chromium package, or set CHROMIUM_PATH to a Chromium or Chrome.',
  );
}

/** Software drawing, the same on every machine, and no talking to the network on the browser's own account. */
const ARGUMENTS = [
  '--no-sandbox',
  // figures are drawn by a software GPU; the page around them is not, whose handing over of a frame takes 0.2 s
  '--disable-gpu',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // on a busy machine software drawing is slow enough to be taken for a hang
  '--disable-gpu-watchdog',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
];

const options = () => ({ executablePath: findChromium(), args: ARGUMENTS });

/** A browser that several processes may visit pages with. */
export const serveBrowser = (): Promise<BrowserServer> => chromium.launchServer(options());

/** The browser of the test run where there is one, else one of its own; closing it leaves that of the run open. */
export function openBrowser(): Promise<Browser> {
  const shared = process.env.LOCKOUT_BROWSER;
  return shared ? chromium.connect(shared) : chromium.launch(options());
}
