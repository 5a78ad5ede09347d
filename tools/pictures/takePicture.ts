import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { House } from '../../test/e2e/support/visit';
import { loadsAreShown } from '../../test/e2e/support/wait';
import { encodePicture } from './encodePicture';
import type { Picture } from './pictures';

/** Room around what is shown, px. */
const MARGIN = 6;
/** Time for what is worked out late, ms: pictures are looked at before they are kept. */
const SETTLE = 3000;
const WINDOW = { width: 1280, height: 900 };
const USUAL = {
  version: 1,
  comparison: {
    lifter: {},
    left: { exercise: 'leg-press', settings: {} },
    right: { exercise: 'hip-thrust', settings: {} },
  },
};

/** Takes one picture. Figures are drawn only where they are in it. */
export async function takePicture(house: House, picture: Picture, folder: string): Promise<void> {
  const { name, isDark = false, kept, hash = '', parts, awaits, window: viewport = WINDOW } = picture;
  const isDrawn = parts.includes('[role=application]') || parts.includes('#root');
  const { page } = await house.visit({
    query: `?quality=${isDrawn ? 'full&debug=stats' : 'low'}${hash}`,
    stored: JSON.stringify({ ...USUAL, ...kept }),
    isDrawn,
    colorScheme: isDark ? 'dark' : 'light',
    viewport,
    // drawn in software, twice as fine takes four times as long
    deviceScaleFactor: isDrawn ? 1 : 2,
  });
  if (awaits) await arrive(page, awaits);
  if (!hash) await loadsAreShown(page);
  if (isDrawn) await page.waitForFunction(isDrawnToTheEnd, null, { polling: 3000 });
  await page.waitForTimeout(SETTLE);
  // an address gives the focus to what it opens, which is no part of what is told
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  const png = await page.screenshot({ clip: await around(page, parts) });
  writeFileSync(join(folder, `${name}.png`), encodePicture(png));
}

/** What comes late comes once it is near the window. */
async function arrive(page: Page, awaits: string): Promise<void> {
  const chart = /^\[data-chart=[\w-]+\]/.exec(awaits)?.[0];
  if (chart) await page.locator(chart).scrollIntoViewIfNeeded();
  await page.locator(awaits).first().waitFor();
  await page.waitForTimeout(SETTLE);
  if (chart) await page.locator(chart).scrollIntoViewIfNeeded();
}

/** In the page: whether bones and skin have come, and no frame since the last look. */
function isDrawnToTheEnd(): boolean {
  const page = window as Window & { framesSeen?: number };
  const { isComplete, frames } = page.__lockoutScene ?? { isComplete: false, frames: 0 };
  const isStill = page.framesSeen === frames;
  page.framesSeen = frames;
  return isComplete && isStill;
}

/** The part of the window that holds them all. */
async function around(page: Page, parts: readonly string[]) {
  const all = await Promise.all(parts.map(async (part) => page.locator(part).all()));
  const boxes = (await Promise.all(all.flat().map((each) => each.boundingBox()))).filter((box) => box !== null);
  if (boxes.length === 0) throw new Error(`nothing on the page for ${parts.join(', ')}`);
  const left = Math.max(0, Math.min(...boxes.map(({ x }) => x)) - MARGIN);
  const top = Math.max(0, Math.min(...boxes.map(({ y }) => y)) - MARGIN);
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + MARGIN;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + MARGIN;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
