import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseRadio, menuIsClosed, openMenu, pickMuscle } from './support/menu';
import { settledStats } from './support/scene';
import { type House, openHouse } from './support/visit';
import { rest } from './support/wait';

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
  await openMenu(page, 'Figures');
  await page.getByRole('menuitemcheckbox', { name: 'Knee angle' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Ankle angle' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Line of action and moment arm' }).click();
  await expect.poll(() => labels(page)).toEqual(both('ankle', 'thigh–trunk'));
  await page.keyboard.press('Escape');
  await page.reload();
  await expect.poll(() => labels(page)).toEqual(both('ankle', 'thigh–trunk'));
});

/** Draw calls of a complete picture. */
const callsOf = async (page: Page): Promise<number> => (await settledStats(page)).calls;

const chooseFigures = (page: Page, name: string) => chooseRadio(page, 'Figures', name);

async function switchFigures(page: Page, name: string): Promise<void> {
  await openMenu(page, 'Figures');
  await page.getByRole('menuitemcheckbox', { name }).click();
  await page.keyboard.press('Escape');
  await menuIsClosed(page);
}

test('skin, grid and the body at the bottom come and go with their choices', async () => {
  const { page } = await house.visit({
    isDrawn: true,
    query: '?quality=medium&debug=stats',
    hasPixels: false,
  });
  const calls = () => callsOf(page);
  const outlined = await calls();
  // in each pane the skin is drawn twice: its depth, then its surface
  await chooseFigures(page, 'None');
  await expect.poll(calls).toBe(outlined - 4);
  await switchFigures(page, '10 cm grid');
  await expect.poll(calls).toBe(outlined - 2);
  await switchFigures(page, 'Skin at the bottom');
  await expect.poll(calls).toBe(outlined);
  // nothing within a solid skin is drawn
  await chooseFigures(page, 'Solid');
  await expect.poll(calls).toBeLessThan(outlined - 4);
  const solid = await calls();
  // a muscle that is picked has to be seen, and the menu says so
  await pickMuscle(page, 'Gluteus medius');
  await expect.poll(calls).toBeGreaterThan(solid);
  await openMenu(page, 'Figures');
  await expect.poll(() => page.getByText('Skin (an outline while a muscle is picked)').isVisible()).toBe(true);
});

test('a solid skin that could not be loaded stays an outline; the menu says so, and the next choice of it tries again', async () => {
  const { page } = await house.visit({
    isDrawn: true,
    query: '?quality=medium&debug=stats',
    hasPixels: false,
  });
  const isFailureTold = async (): Promise<boolean> => {
    await openMenu(page, 'Figures');
    const isTold = await page.getByText('Skin (an outline: the solid one could not be loaded)').isVisible();
    await page.keyboard.press('Escape');
    await menuIsClosed(page);
    return isTold;
  };
  const outlined = await callsOf(page);
  await page.route('**/models/skin.glb', (route) => route.abort());
  await chooseFigures(page, 'Solid');
  await expect.poll(isFailureTold).toBe(true);
  await expect.poll(() => callsOf(page)).toBe(outlined);
  await page.unroute('**/models/skin.glb');
  await chooseFigures(page, 'Outline');
  await chooseFigures(page, 'Solid');
  await expect.poll(() => callsOf(page)).toBeLessThan(outlined - 4);
  expect(await isFailureTold()).toBe(false);
});

test('where the figures are drawn flat the menu has only what the drawing has; contact forces are among it', async () => {
  const { page } = await house.visit();
  await page.locator('[data-canvas] svg path').first().waitFor({ state: 'attached' });
  await openMenu(page, 'Figures');
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
  await rest(page);
  const before = await lines();
  await page.getByRole('menuitemcheckbox', { name: 'Contact forces as arrows' }).click();
  await expect.poll(lines).toBeGreaterThan(before + 5);
});

test('in low detail the menu says that no skin is drawn; more detail is one choice away and kept', async () => {
  const { page } = await house.visit({ isDrawn: true, query: '?debug=stats', hasPixels: false });
  const withoutSkin = page.getByText('Skin (not drawn in low detail)');
  const quality = () => page.evaluate(() => window.__lockoutScene?.quality);
  await openMenu(page, 'Figures');
  await expect.poll(() => withoutSkin.isVisible()).toBe(true);
  const hasSmoothEdges = () =>
    page.evaluate(() => document.querySelector('canvas')?.getContext('webgl2')?.getContextAttributes()?.antialias);
  await expect.poll(hasSmoothEdges).toBe(false);
  await page.getByRole('menuitem', { name: 'Detail Automatic, low' }).click();
  await page.getByRole('menuitemradio', { name: 'Medium' }).click();
  await expect.poll(quality).toBe('medium');
  await expect.poll(hasSmoothEdges).toBe(true);
  await page.keyboard.press('Escape');
  await page.reload();
  await expect.poll(quality).toBe('medium');
  await openMenu(page, 'Figures');
  expect(await withoutSkin.count()).toBe(0);
});
