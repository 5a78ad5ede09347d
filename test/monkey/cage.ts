import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { openBrowser } from '../e2e/support/browser';
import { openSite } from '../e2e/support/site';
import { drawNothing, keepNothing } from '../e2e/support/visit';

/** Said by three's own code or by the browser, about what the monkey itself has done. */
const EXPECTED = [/THREE\.Clock/, /GPU stall due to ReadPixels/, /THREE\.WebGLRenderer: Context (Lost|Restored)/];
/** While files are refused the browser says so; the page has its own words for it. */
const REFUSED = [/Failed to load resource/, /Unable to preload CSS/];

/** A page and what watches it. */
export interface Cage {
  readonly page: Page;
  readonly devtools: CDPSession;
  /** What the console said and nobody expected, and errors nobody caught. */
  readonly complaints: string[];
  /** From here on files may be missing. */
  readonly expectRefusals: () => void;
  readonly close: () => Promise<void>;
}

/** The page as it is opened for the first time, figures drawn up to their last step. */
export async function openCage(): Promise<Cage> {
  const [site, browser] = [await openSite(), await openBrowser()];
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: WINDOW, acceptDownloads: true });
  const page = await prepare(context);
  const devtools = await context.newCDPSession(page);
  const complaints: string[] = [];
  let areRefused = false;
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error}`));
  page.on('console', (message) => {
    const expected = areRefused ? [...EXPECTED, ...REFUSED] : EXPECTED;
    const text = message.text();
    if (!expected.some((known) => known.test(text))) complaints.push(`console ${message.type()}: ${text}`);
  });
  page.on('crash', () => complaints.push('the page crashed'));
  await page.goto(`${site.url}?quality=low&debug=stats`);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await page.waitForFunction(() => window.__lockoutScene?.isComplete);
  await warmUp(page);
  return {
    page,
    devtools,
    complaints,
    expectRefusals: () => {
      areRefused = true;
    },
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

/** Opens everything once that is made at its first opening and kept: charts that come into view, and their menus. */
async function warmUp(page: Page): Promise<void> {
  const menus = page.locator('[data-chart] button[aria-haspopup="menu"]');
  for (let i = 0; i < (await menus.count()); i++) {
    await menus.nth(i).click();
    await page.getByRole('menu').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').first().waitFor({ state: 'detached' });
  }
}

export const WINDOW = { width: 1440, height: 900 };

async function prepare(context: BrowserContext): Promise<Page> {
  // what runs these files names functions by it
  await context.addInitScript('globalThis.__name = (f) => f');
  await context.addInitScript(drawNothing);
  await context.addInitScript(keepNothing);
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  return page;
}
