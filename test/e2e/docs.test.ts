import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasFocus } from './support/menu';
import { type House, openHouse } from './support/visit';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test('a term leads by keys to its section of the model, which comes from here alone, and closing leads back to the term', async () => {
  const { page, complaints, requests } = await house.visit();
  const hash = () => page.evaluate(() => window.location.hash);
  const term = page.getByRole('button', { name: /^Toe-out ?help$/ }).first();
  await term.focus();
  await page.keyboard.press('Enter');
  const link = page.getByRole('link', { name: 'Leg press 45°' });
  await link.waitFor();
  await page.keyboard.press('Tab');
  await expect.poll(() => hasFocus(link)).toBe(true);
  await page.keyboard.press('Enter');
  const reader = page.getByRole('dialog', { name: 'The model' });
  await expect.poll(() => hasFocus(reader.getByRole('heading', { name: 'Leg press 45°' }))).toBe(true);
  expect(await hash()).toBe('#model/leg-press-45');
  const marked = reader.getByRole('navigation').locator('[aria-current=location]');
  await expect.poll(() => marked.textContent()).toBe('Leg press 45°');
  await reader.getByRole('link', { name: 'Closed chain' }).click();
  await expect.poll(() => hasFocus(reader.getByRole('heading', { name: 'Closed chain' }))).toBe(true);
  await expect.poll(() => marked.textContent()).toBe('Closed chain');
  await page.goBack();
  await expect.poll(() => hasFocus(reader.getByRole('heading', { name: 'Leg press 45°' }))).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => reader.count()).toBe(0);
  await expect.poll(hash).not.toContain('model');
  await expect.poll(() => hasFocus(term)).toBe(true);
  expect(requests.filter((url) => url.startsWith('http') && !url.startsWith(house.site.url))).toEqual([]);
  expect(complaints).toEqual([]);
});
