import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { lookForBrowser } from '../../../tools/test/browser';
import { saveData } from './visit';
import { HANG } from './wait';

/** Firefox as it is shipped, driven by WebDriver BiDi: the driver of the other tests knows only a Firefox of its own. */
export interface FirefoxVisit {
  readonly page: Page;
  /** Console errors and warnings, and errors nobody caught. */
  readonly complaints: string[];
  /** The content of the next file the page saves while something is done. */
  readonly saved: (act: () => Promise<void>) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** What a reader has set; nothing is asked of other servers, and files are saved without a question. */
const PREFERENCES = {
  'ui.prefersReducedMotion': 1,
  'intl.accept_languages': 'en-US',
  'browser.download.folderList': 2,
  'browser.download.alwaysOpenPanel': false,
  'app.normandy.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  // would fetch all files of the page while it is looked at
  'dom.serviceWorkers.enabled': false,
};

/** @throws Error saying what to install when no Firefox is found. */
function findFirefox(): string {
  const found = lookForBrowser('firefox');
  if ('path' in found) return found.path;
  throw new Error(found.problem);
}

/** A visit without WebGL: whether a headless Firefox has any depends on the machine. */
export async function visitWithFirefox(url: string): Promise<FirefoxVisit> {
  const folder = mkdtempSync(join(tmpdir(), 'lockout-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    timeout: HANG,
    protocolTimeout: HANG,
    defaultViewport: { width: 1440, height: 900 },
    extraPrefsFirefox: { ...PREFERENCES, 'webgl.disabled': true, 'browser.download.dir': folder },
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(HANG);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  await page.evaluateOnNewDocument(saveData);
  await page.goto(url);
  const saved = async (act: () => Promise<void>): Promise<string> => {
    const before = readdirSync(folder);
    await act();
    const content = () => {
      const names = readdirSync(folder).filter((name) => !before.includes(name));
      // beside one that is still being written lies a .part
      return names.length === 1 ? readFileSync(join(folder, names[0]), 'utf8') : '';
    };
    await expect.poll(content).not.toBe('');
    return content();
  };
  const close = async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { page, complaints, saved, close };
}
