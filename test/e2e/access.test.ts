import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { entryHasFocus, hasFocus, openMenu } from './support/menu';
import { DESKTOP, type House, openHouse, PHONE } from './support/visit';
import { passFrames, rest } from './support/wait';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** Rule and first place of everything axe finds. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(await import('node:fs').then(({ readFileSync }) => readFileSync(AXE, 'utf8')));
  const results = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
  );
}

test.each([
  ['dark', 'desktop', DESKTOP],
  ['light', 'desktop', DESKTOP],
  ['dark', 'phone', PHONE],
  ['light', 'phone', PHONE],
] as const)('axe finds nothing on the %s %s page', async (colorScheme, frame, size) => {
  const { page } = await house.visit({ ...size, colorScheme });
  if (frame === 'phone') await page.getByRole('tab', { name: 'Setup' }).tap();
  await rest(page);
  expect(await findings(page)).toEqual([]);
});

test.each(['dark', 'light'] as const)(
  'axe finds nothing on a %s phone while help or a group is open',
  async (colorScheme) => {
    const { page } = await house.visit({ ...PHONE, colorScheme });
    await page.getByRole('tab', { name: 'Setup' }).tap();
    await rest(page);
    await page.getByRole('button', { name: /^Backrest angle ?help$/ }).tap();
    await page.getByRole('tooltip').filter({ hasText: 'animation rig' }).waitFor();
    await rest(page);
    expect(await findings(page)).toEqual([]);
    await openMenu(page, 'More', 'tap');
    await page.getByRole('menuitem', { name: /^Muscles/ }).tap();
    await page.getByRole('option').first().waitFor();
    await rest(page);
    expect(await findings(page)).toEqual([]);
  },
);

test.each([
  ['dark', PHONE],
  ['light', DESKTOP],
] as const)('axe finds nothing on a %s page while the claims are open', async (colorScheme, size) => {
  const { page } = await house.visit({ ...size, colorScheme, query: '?quality=low#claims' });
  await page.getByText(/^Agrees \d/).waitFor();
  await rest(page);
  expect(await findings(page)).toEqual([]);
});

test('menus give the focus back on Escape, Tab goes on from their button, and the policy lets all of it be', async () => {
  const { page, complaints } = await house.visit();
  const button = page.getByRole('button', { name: 'Export' });
  const isAtFirst = () => hasFocus(page.getByRole('menuitem').first());
  await openMenu(page, 'Export');
  expect(await isAtFirst()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => hasFocus(button)).toBe(true);
  await page.keyboard.press('Enter');
  await entryHasFocus(page);
  expect(await isAtFirst()).toBe(true);
  await page.keyboard.type('both');
  await expect.poll(() => hasFocus(page.getByRole('menuitem', { name: /^Both figures/ }))).toBe(true);
  await page.keyboard.press('Tab');
  await expect.poll(() => page.getByRole('menu').count()).toBe(0);
  const onward = page.getByRole('button', { name: 'Copy link' });
  await expect.poll(() => hasFocus(onward)).toBe(true);
  expect(await page.locator('style').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('each pane has its picture in words, following the clock', async () => {
  const { page } = await house.visit({ isArriving: true });
  const words = page.locator('section[data-side="left"]').getByText(/^Leg press 45° at/);
  await expect.poll(() => words.textContent()).toContain('at 50 % of the repetition, at the top.');
  await page.keyboard.press('Home');
  await expect.poll(() => words.textContent()).toContain('at 0 % of the repetition, at the bottom.');
});

test('a figure takes the focus visibly, turns by arrow keys and goes back by 0; the clock stands still', async () => {
  const { page } = await house.visit({ query: '?quality=low&debug=stats', isDrawn: true, hasPixels: false });
  const pane = page.getByRole('application', { name: /^Leg press 45°, figure/ });
  await page.waitForFunction(() => window.__lockoutScene?.isComplete);
  await pane.focus();
  await page.keyboard.press('ArrowRight');
  const side = page.getByRole('radio', { name: 'Side' }).first();
  await expect.poll(() => side.getAttribute('aria-checked')).toBe('false');
  await passFrames(page, 2);
  expect(await page.getByRole('region', { name: 'Playback' }).textContent()).toContain('50 %');
  await expect.poll(() => pane.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  await page.keyboard.press('0');
  await expect.poll(() => side.getAttribute('aria-checked')).toBe('true');
  await page.keyboard.press('Home');
  await expect.poll(() => page.getByRole('region', { name: 'Playback' }).textContent()).toMatch(/(^|\D)0 %/);
  expect(await findings(page)).toEqual([]);
});
