import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from './support/visit';
import { rest } from './support/wait';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test('a map has an address; a cell that is read with keys is set by Enter, one under the mouse by a press, and undo takes both back', async () => {
  const { page, complaints } = await house.visit({ query: '?quality=low#map/left/footHeight' });
  const height = () =>
    page.getByRole('slider', { name: 'Foot height, Leg press' }).first().getAttribute('aria-valuetext');
  const before = await height();
  const map = page.getByRole('application', { name: /^Map of Foot height, Leg press/ });
  await map.locator('[data-legend]').waitFor();
  await rest(page);
  await map.focus();
  const read = map.getByRole('status');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => read.textContent()).toMatch(/^arm \d+ mm\. Foot height [\d.]+ cm, \d+ %, /);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Home');
  await expect.poll(() => read.textContent()).toMatch(/ cm, 0 %, bottom, hip \d+°\.$/);
  const [, value] = (await read.textContent())?.match(/Foot height ([\d.]+) cm/) ?? [];
  await page.keyboard.press('Enter');
  await expect.poll(height).toContain(`${value} centimeters`);
  await page.keyboard.press('Control+z');
  await expect.poll(height).toBe(before);
  await rest(page);
  const field = await map.boundingBox();
  await map.click({ position: { x: (field?.width ?? 0) / 2, y: 60 } });
  await expect.poll(height).not.toBe(before);
  await page.keyboard.press('Control+z');
  await expect.poll(height).toBe(before);
  expect(complaints).toEqual([]);
});
