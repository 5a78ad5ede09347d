import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findSmallTargets } from './support/smallTargets';
import { type House, openHouse, PHONE } from './support/visit';
import { rest } from './support/wait';

const TABLET = { viewport: { width: 768, height: 1024 }, hasTouch: true, isMobile: true } as const;
/** Room for a press, px: WCAG 2.5.5 for fingers, 2.5.8 for a mouse. */
const FINGER = 44;
const MOUSE = 24;

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** Everything that is too small, on the page as it comes and in each panel of a phone. */
async function smallOnes(page: Page, least: number): Promise<string[]> {
  await page
    .getByRole('heading', { level: 2, name: /hardest at/ })
    .first()
    .waitFor();
  await rest(page);
  const found = await findSmallTargets(page, least);
  for (const tab of await page.getByRole('tab').all()) {
    // a mouse would stay where the tab was, over what comes there
    await tab.tap();
    await rest(page);
    found.push(...(await findSmallTargets(page, least)));
  }
  return found;
}

test.each([
  ['a phone', PHONE],
  ['a tablet on end', TABLET],
] as const)('on %s each control has room for a finger', async (_, size) => {
  const { page } = await house.visit(size);
  expect(await smallOnes(page, FINGER)).toEqual([]);
});

test('at every width of a screen each control has room for a mouse', async () => {
  const { page } = await house.visit();
  for (const width of [1440, 1024, 900]) {
    await page.setViewportSize({ width, height: 860 });
    expect(await smallOnes(page, MOUSE), `${width}`).toEqual([]);
  }
});

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

test('the first stops of the Tab key are seen, and lead to setup, playback and charts', async () => {
  const { page } = await house.visit();
  await page.keyboard.press('Tab');
  const link = page.getByRole('navigation', { name: 'Skip' }).getByRole('button', { name: 'Setup' });
  await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true);
  const box = await link.boundingBox();
  expect(box?.height ?? 0).toBeGreaterThanOrEqual(MOUSE);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Setup');
  await page.keyboard.press('Tab');
  await page.keyboard.press('c');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-place'))).toBe('charts');
  await page.keyboard.press('p');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Playback');
});

test('on a phone the same keys open the panel they lead to', async () => {
  const { page } = await house.visit(PHONE);
  await page.keyboard.press('s');
  await expect
    .poll(() => page.getByRole('tab', { name: 'Setup' }).evaluate((tab) => tab === document.activeElement))
    .toBe(true);
  await page.getByRole('button', { name: 'Close panel' }).waitFor();
});

test('the marks above the line are told in words, and lead to their instants', async () => {
  const { page } = await house.visit();
  await page.getByRole('button', { name: 'Go to' }).click();
  const entry = page.getByRole('menuitem', { name: /^Hip thrust: largest active hip moment, \d+ N·m, at \d+ %$/ });
  const percent = /at (\d+) %$/.exec((await entry.textContent()) ?? '')?.[1];
  await entry.click();
  await expect.poll(() => page.getByRole('region', { name: 'Playback' }).textContent()).toContain(`${percent} %`);
});

test('no two sliders and no two fields of numbers have one name, but for the lifter in the line over the setup', async () => {
  const { page } = await house.visit();
  for (const role of ['slider', 'textbox'] as const) {
    const names = await page
      .getByRole(role)
      .evaluateAll((all) =>
        all.filter((each) => !each.closest('fieldset')).map((each) => each.getAttribute('aria-label')),
      );
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  }
});
