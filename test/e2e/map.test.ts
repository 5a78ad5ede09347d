import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from './support/visit';
import { rest } from './support/wait';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test('the tip of a setting leads to its map; a cell that is read can be pressed, which sets value and moment, and taken back', async () => {
  const { page, complaints } = await house.visit();
  const slider = page.getByRole('slider', { name: 'Foot height, Leg press' });
  const height = () => slider.getAttribute('aria-valuetext');
  const before = await height();
  await page
    .getByRole('button', { name: /^Foot height ?help$/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Map of foot height' }).click();
  const map = page.getByRole('application', { name: /^Map of Foot height, Leg press/ });
  // what arrives above it may have moved it on
  await page.locator('[data-chart="setting-map"]').scrollIntoViewIfNeeded();
  await map.waitFor();
  await rest(page);
  await map.focus();
  await page.keyboard.press('ArrowRight');
  const read = map.getByRole('status');
  await expect.poll(() => read.textContent()).toMatch(/^arm \d+ mm\. Foot height [\d.]+ cm, \d+ %, /);
  for (const key of ['Home', 'PageUp']) await page.keyboard.press(key);
  await expect.poll(() => read.textContent()).toMatch(/ cm, 0 %, bottom, hip \d+°\.$/);
  const [, value] = (await read.textContent())?.match(/Foot height ([\d.]+) cm/) ?? [];
  await page.keyboard.press('Enter');
  await expect.poll(height).toContain(`${value} centimeters`);
  await expect
    .poll(() => page.getByRole('slider', { name: 'Position in the repetition' }).getAttribute('aria-valuetext'))
    .toMatch(/^0 %, /);
  await page.keyboard.press('Control+z');
  await expect.poll(height).toBe(before);
  const field = await map.boundingBox();
  if (!field) throw new Error('the map is not on the page');
  await map.click({ position: { x: field.width / 2, y: 60 } });
  await expect.poll(height).not.toBe(before);
  await page.keyboard.press('Control+z');
  await expect.poll(height).toBe(before);
  expect(complaints).toEqual([]);
});
