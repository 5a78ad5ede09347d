import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from './support/visit';
import { rest } from './support/wait';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const exerciseOf = (page: Page, side: string) =>
  page.getByRole('button', { name: new RegExp(`, change the ${side} exercise`) }).textContent();

/** Waits until these stand in the panes, left and right. */
async function expectPanes(page: Page, left: string, right: string): Promise<void> {
  await expect.poll(() => exerciseOf(page, 'left')).toContain(left);
  await expect.poll(() => exerciseOf(page, 'right')).toContain(right);
}

test('a lane of the strip goes to the right pane by a press, to the left with Shift, by keyboard too, and undo takes it back', async () => {
  const { page, complaints } = await house.visit();
  const strip = page.locator('[data-chart="coverage"]');
  const lane = (name: string) => strip.getByRole('listitem').getByRole('button', { name: new RegExp(`^${name}`) });
  await strip.scrollIntoViewIfNeeded();
  // come into sight, it is as tall as it is
  await lane('Romanian deadlift').waitFor();
  await rest(page);
  await lane('Romanian deadlift').click();
  await expectPanes(page, 'Leg press', 'Romanian deadlift');
  await lane('Back squat').click({ modifiers: ['Shift'] });
  await expectPanes(page, 'Back squat', 'Romanian deadlift');
  await lane('Hip buck').press('Enter');
  await expectPanes(page, 'Back squat', 'Hip buck');
  for (const [left, right] of [
    ['Back squat', 'Romanian deadlift'],
    ['Leg press', 'Romanian deadlift'],
    ['Leg press', 'hip thrust'],
  ]) {
    await page.getByRole('button', { name: 'Undo' }).click();
    await expectPanes(page, left, right);
  }
  expect(complaints).toEqual([]);
});

test('what was measured lies behind a curve, tells its source under the mouse and on focus, and goes when it is switched off', async () => {
  const { page, complaints } = await house.visit();
  const chart = page.locator('[data-chart="hip-moment"]');
  const name = chart.getByRole('button', { name: 'measured peak' });
  const source = page.getByRole('tooltip').filter({ hasText: 'Bezodis et al. 2017' });
  await chart.scrollIntoViewIfNeeded();
  await name.waitFor();
  await rest(page);
  // before any press of a mouse, after which a browser does not show where the focus is
  await name.focus();
  await source.waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => source.count()).toBe(0);
  await name.hover();
  await source.waitFor();
  await page.mouse.move(5, 5);
  await expect.poll(() => source.count()).toBe(0);
  await chart.getByRole('button', { name: /save, copy/ }).click();
  await page.getByRole('menuitem', { name: /^Published values/ }).click();
  await page.getByRole('menuitemradio', { name: 'None' }).click();
  await expect.poll(() => name.count()).toBe(0);
  expect(complaints).toEqual([]);
});
