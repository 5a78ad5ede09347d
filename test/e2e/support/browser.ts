import { type Browser, type BrowserServer, chromium } from 'playwright-core';
import { lookForBrowser } from '../../../tools/test/browser';

/** @throws Error saying what to install when no Chromium is found. */
function findChromium(): string {
  const found = lookForBrowser('chromium');
  if ('path' in found) return found.path;
  throw new Error(found.problem);
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
