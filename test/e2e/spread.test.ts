import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasFocus } from './support/menu';
import { type House, openHouse, slider } from './support/visit';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test('a band comes beside each verdict by itself, leads to what decides it, and can be switched off', async () => {
  const { page, complaints } = await house.visit({ isSparing: false, isArriving: true });
  const dialog = page.getByRole('dialog', { name: 'How sure is that?' });
  const band = page.getByRole('link', { name: /^9 in 10: \d+ to \d+°$/ });
  await page.getByRole('link', { name: 'top as set', exact: true }).waitFor();
  await band.click();
  await dialog.waitFor();
  const press = dialog.locator('section[data-side="left"]');
  const first = press.getByRole('figure').getByRole('listitem').first();
  await press.getByRole('button', { name: 'Why? Thigh–trunk at the top' }).click();
  await expect.poll(() => first.textContent()).toContain('Backrest angle');
  await first.getByRole('button').click();
  await expect.poll(() => dialog.count()).toBe(0);
  await expect.poll(() => hasFocus(slider(page, 'Leg press 45°', 'Backrest angle'))).toBe(true);
  await band.click();
  await dialog.getByRole('radio', { name: 'Assumptions' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => dialog.count()).toBe(0);
  const narrow = page.getByRole('link', { name: '9 in 10: 92°', exact: true });
  await narrow.click();
  await dialog.getByLabel('Beside the verdicts').uncheck();
  await page.keyboard.press('Escape');
  await expect.poll(() => narrow.count()).toBe(0);
  expect(complaints).toEqual([]);
});
