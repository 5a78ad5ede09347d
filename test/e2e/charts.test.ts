import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from './support/visit';
import { loadsAreShown, rest } from './support/wait';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** The order of the charts, also of those below the fold that have not come yet and have no title until then. */
const order = (page: Page) =>
  page.locator('[data-chart]').evaluateAll((all) => all.map((chart) => chart.getAttribute('data-chart')));
const chart = (page: Page, id: string) => page.locator(`[data-chart="${id}"]`);

async function choose(page: Page, id: string, entry: string): Promise<void> {
  await chart(page, id)
    .getByRole('button', { name: /save, copy/ })
    .click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
}

test('a reader puts the charts in an order of their own, by title and by menu, hides one, and finds it so at the next visit', async () => {
  const { page, complaints } = await house.visit();
  await loadsAreShown(page);
  await rest(page);
  const usual = await order(page);
  expect(usual.slice(0, 2)).toEqual(['hip-shares', 'hip-moment-by-angle']);
  expect(usual).toEqual(expect.arrayContaining(['coverage', 'force-by-length', 'hip-moment', 'bar-path']));
  // coming into sight it may bring others with it, which push it on
  await chart(page, 'thigh-trunk').scrollIntoViewIfNeeded();
  await rest(page);
  await chart(page, 'thigh-trunk').getByRole('heading').hover();
  await page.mouse.down();
  await chart(page, 'hip-shares').getByRole('heading').hover();
  await page.mouse.up();
  await expect.poll(async () => (await order(page))[0]).toBe('thigh-trunk');
  await choose(page, 'thigh-trunk', 'Move later');
  await expect.poll(async () => (await order(page))[1]).toBe('thigh-trunk');
  await choose(page, 'hip-moment-by-angle', 'Hide this chart');
  const own = usual.filter((id) => id !== 'hip-moment-by-angle' && id !== 'thigh-trunk');
  own.splice(1, 0, 'thigh-trunk');
  await expect.poll(() => order(page)).toEqual(own);
  await page.reload();
  await expect.poll(() => order(page)).toEqual(own);
  await page.getByRole('button', { name: 'Show Hip moment by hip angle' }).click();
  await page.getByRole('button', { name: 'Usual order' }).click();
  await expect.poll(() => order(page)).toEqual(usual);
  expect(complaints).toEqual([]);
});

test('the numbers of a chart open as a sheet over the page at the clock’s row, which stays in sight with the first column', async () => {
  const { page, complaints } = await house.visit({ viewport: { width: 390, height: 844 } });
  await page.getByRole('tab', { name: 'Charts' }).click();
  await choose(page, 'gluteus-maximus-arm', 'Show as table');
  const sheet = page.getByRole('dialog', { name: 'Gluteus maximus arm, mm' });
  const box = sheet.getByRole('region', { name: 'Gluteus maximus arm, table' });
  const row = sheet.locator('tr[data-now]');
  await expect.poll(() => row.locator('th').textContent()).toBe('50');
  const isInside = async (part: typeof row) => {
    const [outer, inner] = [await box.boundingBox(), await part.boundingBox()];
    if (!outer || !inner) return false;
    return inner.y >= outer.y - 1 && inner.y + inner.height <= outer.y + outer.height + 1 && inner.x >= outer.x - 1;
  };
  await expect.poll(() => isInside(row.locator('th'))).toBe(true);
  for (const [left, top] of [
    [400, 0],
    [400, 1e6],
  ]) {
    await box.evaluate((element, place) => element.scrollTo(...(place as [number, number])), [left, top]);
    await expect.poll(() => isInside(row.locator('th'))).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect.poll(() => sheet.count()).toBe(0);
  expect(complaints).toEqual([]);
});
