import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from './support/visit';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const labels = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-label]')]
      .filter((label) => getComputedStyle(label).visibility !== 'hidden')
      .map((label) => label.textContent?.match(/knee|thigh–trunk|glute max arm|dorsi|plantar/)?.[0] ?? 'unknown')
      .map((name) => name.replace(/dorsi|plantar/, 'ankle'))
      .sort(),
  );

const both = (...names: string[]): string[] => names.flatMap((name) => [name, name]).sort();

test('instruments are switched one by one from an open menu, and stay so on the next visit', async () => {
  const { page } = await house.visit();
  await expect.poll(() => labels(page)).toEqual(both('glute max arm', 'knee', 'thigh–trunk'));
  await page.getByRole('button', { name: 'Figures' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Knee angle' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Ankle angle' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Gluteus maximus, line and arm' }).click();
  await expect.poll(() => labels(page)).toEqual(both('ankle', 'thigh–trunk'));
  await page.keyboard.press('Escape');
  await page.reload();
  await expect.poll(() => labels(page)).toEqual(both('ankle', 'thigh–trunk'));
});

/** Draw calls of a complete picture. */
async function callsOf(page: Page): Promise<number> {
  await page.waitForFunction(() => window.__lockoutScene?.isComplete);
  return page.evaluate(() => window.__lockoutScene?.calls ?? 0);
}

async function chooseIn(page: Page, role: 'menuitemradio' | 'menuitemcheckbox', name: string): Promise<void> {
  await page.getByRole('button', { name: 'Figures' }).click();
  await page.getByRole(role, { name }).click();
  await page.keyboard.press('Escape');
}

test('skin, grid and the body at the bottom come and go with their choices', async () => {
  const { page } = await house.visit({
    isDrawn: true,
    query: '?quality=medium&debug=stats',
    hasPixels: false,
  });
  const calls = () => callsOf(page);
  const outlined = await calls();
  const press = (role: 'menuitemradio' | 'menuitemcheckbox', name: string) => chooseIn(page, role, name);
  // in each pane the skin is drawn twice: its depth, then its surface
  await press('menuitemradio', 'None');
  await expect.poll(calls).toBe(outlined - 4);
  await press('menuitemcheckbox', '10 cm grid');
  await expect.poll(calls).toBe(outlined - 2);
  await press('menuitemcheckbox', 'Skin at the bottom');
  await expect.poll(calls).toBe(outlined);
  // nothing within a solid skin is drawn
  await press('menuitemradio', 'Solid');
  await expect.poll(calls).toBeLessThan(outlined - 4);
  const solid = await calls();
  // a muscle that is picked has to be seen, and the menu says so
  await page.getByRole('button', { name: 'Muscles' }).click();
  await page.getByRole('menuitemradio', { name: 'Gluteus medius' }).first().click();
  await expect.poll(calls).toBeGreaterThan(solid);
  await page.getByRole('button', { name: 'Figures' }).click();
  await expect.poll(() => page.getByText('Skin (an outline while a muscle is picked)').isVisible()).toBe(true);
});

test('a solid skin that could not be loaded stays an outline; the menu says so, and the next choice of it tries again', async () => {
  const { page } = await house.visit({
    isDrawn: true,
    query: '?quality=medium&debug=stats',
    hasPixels: false,
  });
  const isFailureTold = async (): Promise<boolean> => {
    await page.getByRole('button', { name: 'Figures' }).click();
    const isTold = await page.getByText('Skin (an outline: the solid one could not be loaded)').isVisible();
    await page.keyboard.press('Escape');
    return isTold;
  };
  const outlined = await callsOf(page);
  await page.route('**/models/skin.glb', (route) => route.abort());
  await chooseIn(page, 'menuitemradio', 'Solid');
  await expect.poll(isFailureTold).toBe(true);
  expect(await callsOf(page)).toBe(outlined);
  await page.unroute('**/models/skin.glb');
  await chooseIn(page, 'menuitemradio', 'Outline');
  await chooseIn(page, 'menuitemradio', 'Solid');
  await expect.poll(() => callsOf(page)).toBeLessThan(outlined - 4);
  expect(await isFailureTold()).toBe(false);
});

test('where the figures are drawn flat the menu has only what the drawing has; contact forces are among it', async () => {
  const { page } = await house.visit();
  await page.getByRole('button', { name: 'Figures' }).click();
  const names = await page.locator('[role^="menuitem"]:visible').allTextContents();
  expect(names).toContain('Ankle angle');
  for (const missing of ['Solid', 'Fiber length', '10 cm grid', 'Skin at the bottom'])
    expect(names).not.toContain(missing);
  const lines = (): Promise<number> =>
    page.evaluate(() =>
      [...document.querySelectorAll('[data-canvas] svg path, [data-side] svg path')]
        .map((path) => (path.getAttribute('d') ?? '').split('M').length - 1)
        .reduce((sum, count) => sum + count, 0),
    );
  const before = await lines();
  await page.getByRole('menuitemcheckbox', { name: 'Contact forces as arrows' }).click();
  await expect.poll(lines).toBeGreaterThan(before + 5);
});

test('in low detail the menu says that no skin is drawn; more detail is one choice away and kept', async () => {
  const { page } = await house.visit({ isDrawn: true, query: '?debug=stats', hasPixels: false });
  const withoutSkin = page.getByText('Skin (not drawn in low detail)');
  const quality = () => page.evaluate(() => window.__lockoutScene?.quality);
  await page.getByRole('button', { name: 'Figures' }).click();
  await expect.poll(() => withoutSkin.isVisible()).toBe(true);
  const hasSmoothEdges = () =>
    page.evaluate(() => document.querySelector('canvas')?.getContext('webgl2')?.getContextAttributes()?.antialias);
  expect(await hasSmoothEdges()).toBe(false);
  await page.getByRole('menuitem', { name: 'Detail Automatic, low' }).click();
  await page.getByRole('menuitemradio', { name: 'Medium' }).click();
  await expect.poll(quality).toBe('medium');
  await expect.poll(hasSmoothEdges).toBe(true);
  await page.keyboard.press('Escape');
  await page.reload();
  await expect.poll(quality).toBe('medium');
  await page.getByRole('button', { name: 'Figures' }).click();
  expect(await withoutSkin.count()).toBe(0);
});
