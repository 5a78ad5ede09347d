import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { comparePictures } from './support/comparePictures';
import { type House, openHouse } from './support/visit';

let house: House;
beforeAll(async () => {
  house = await openHouse(['--disable-gpu-watchdog']);
});
afterAll(() => house.close());

const loseContext = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const gl = document.querySelector('canvas')?.getContext('webgl2');
    const lose = gl?.getExtension('WEBGL_lose_context');
    (window as unknown as { lose: typeof lose }).lose = lose;
    lose?.loseContext();
  });

const restoreContext = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { lose: WEBGL_lose_context }).lose.restoreContext());

test('a lost drawing context comes back with the scene as it was', async () => {
  const { page } = await house.visit({
    isDrawn: true,
    query: '?quality=medium&debug=stats',
    viewport: { width: 900, height: 640 },
  });
  await page.waitForFunction(() => window.__lockoutScene?.isComplete, undefined, { timeout: 90_000 });
  const panes = page.locator('[data-canvas]');
  const shoot = () => panes.first().screenshot();
  // turned and moved on, so that a start over would show
  await panes.first().focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'Home']) await page.keyboard.press(key);
  await page.waitForFunction(() => window.__lockoutScene?.isComplete, undefined, { timeout: 90_000 });
  await page.waitForTimeout(1000);
  const before = await shoot();
  await loseContext(page);
  await page.waitForTimeout(500);
  const { share: gone } = await comparePictures(page, before, await shoot());
  expect(gone).toBeGreaterThan(0.05);
  await restoreContext(page);
  const difference = async () => (await comparePictures(page, before, await shoot())).share;
  await expect.poll(difference, { timeout: 60_000, interval: 1000 }).toBeLessThan(0.001);
});
