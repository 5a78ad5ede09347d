import { afterAll, beforeAll, expect, test } from 'vitest';
import { openMenu } from './support/menu';
import { type House, openHouse } from './support/visit';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test('how far a number spreads is drawn by workers, told with what decides it, and shown beside the verdict', async () => {
  const { page, complaints } = await house.visit();
  const dialog = page.getByRole('dialog', { name: 'How sure is that?' });
  await openMenu(page, 'Questions');
  await page.getByRole('menuitem', { name: 'How sure is that?…' }).click();
  await dialog.waitFor();
  // fewest things vary, so that fewest draws settle it
  await dialog.getByRole('radio', { name: 'Assumptions' }).click();
  const press = dialog.locator('section[data-side="left"]');
  await press.getByText(/^\d+ draws\./).waitFor();
  await dialog
    .locator('section[data-side="right"]')
    .getByText(/^\d+ draws\./)
    .waitFor();
  await press.getByRole('button', { name: 'Why? True hip flexion at the bottom' }).click();
  const first = press.getByRole('figure').getByRole('listitem').first();
  await expect.poll(() => first.textContent()).toContain('Pelvic share beyond 90°');
  await dialog.getByLabel('Beside the verdicts').check();
  await page.keyboard.press('Escape');
  await expect.poll(() => dialog.count()).toBe(0);
  await page.getByRole('link', { name: '9 in 10: 92°', exact: true }).waitFor();
  expect(complaints).toEqual([]);
});
