import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openMenu } from './support/menu';
import { type House, openHouse, PHONE } from './support/visit';
import { rest } from './support/wait';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const footHeight = (page: Page) => page.getByRole('slider', { name: 'Foot height, Leg press' });

test('a link that was copied opens what was seen, in another browser, and is undone in one step', async () => {
  const { page, context, complaints } = await house.visit();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const slider = footHeight(page);
  const usual = await slider.getAttribute('aria-valuetext');
  await slider.focus();
  await page.keyboard.press('PageUp');
  await expect.poll(() => slider.getAttribute('aria-valuetext')).not.toBe(usual);
  const set = await slider.getAttribute('aria-valuetext');
  // the address follows, and fills no history
  await expect.poll(() => page.evaluate(() => window.location.hash)).toMatch(/^#s=\d+\../);
  expect(await page.evaluate(() => window.history.length)).toBe(2);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('Link copied: it opens what you see now').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(complaints).toEqual([]);

  const other = await house.visit({ query: link.slice(house.site.url.length) });
  const opened = footHeight(other.page);
  await expect.poll(() => opened.getAttribute('aria-valuetext')).toBe(set);
  await other.page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => opened.getAttribute('aria-valuetext')).toBe(usual);
  expect(other.complaints).toEqual([]);
});

test('another link in the same tab is shown, and the browser’s way back leads to what was before', async () => {
  const { page, complaints } = await house.visit();
  const slider = footHeight(page);
  await slider.focus();
  await page.keyboard.press('PageUp');
  await expect.poll(() => page.evaluate(() => window.location.hash)).toMatch(/^#s=\d+\../);
  const set = await slider.getAttribute('aria-valuetext');
  await page.evaluate(() => {
    window.location.hash = '#s=2';
  });
  await expect.poll(() => slider.getAttribute('aria-valuetext')).not.toBe(set);
  await rest(page);
  await page.goBack();
  await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe(set);
  await page.reload();
  await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe(set);
  expect(complaints).toEqual([]);
});

test('a link that cannot be read leaves what was there and says so, also on a phone', async () => {
  const { page, complaints } = await house.visit({ ...PHONE, query: '?quality=low#s=2.AAAA' });
  await page.getByText('It is cut off or changed; what was here before stays.').waitFor();
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await openMenu(page, 'More');
  await page.getByRole('menuitem', { name: 'Copy link' }).waitFor();
  expect(complaints).toEqual([]);
});
