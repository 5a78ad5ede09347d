import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseRadio, menuIsClosed } from './support/menu';
import { type House, openHouse, slider, valueField } from './support/visit';
import { boxOf, loadsAreShown } from './support/wait';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const PRESS = 'Leg press 45°';
const THRUST = 'Barbell hip thrust';

/** What the left pane says at the bottom, and the first chart's first curve. */
async function shown(page: Page) {
  const paths = await page
    .locator('main svg path')
    .evaluateAll((all) => all.map((path) => path.getAttribute('d') ?? ''));
  const curves = paths.filter((d) => d.length > 400).join('|');
  const readout = await page
    .getByText(/^Ankle, /)
    .first()
    .locator('xpath=../..')
    .textContent();
  return { curves, readout };
}

test('foot height dragged by mouse changes readout and curves while the thumb moves, and undo takes the drag back in one step', async () => {
  const { page } = await house.visit();
  const input = slider(page, PRESS, 'Foot height');
  // curves that come late are no change of the thumb
  await loadsAreShown(page);
  const box = await boxOf(input);
  const before = await shown(page);
  const y = box.y + box.height / 2;
  const at = (share: number) => box.x + box.width * share;
  await page.mouse.move(at(0.17 / 0.35), y);
  await page.mouse.down();
  await page.mouse.move(at(0.55), y, { steps: 3 });
  await expect.poll(async () => (await shown(page)).readout).not.toBe(before.readout);
  await expect.poll(async () => (await shown(page)).curves).not.toBe(before.curves);
  await page.mouse.move(at(0.62), y, { steps: 3 });
  await page.mouse.up();
  await expect.poll(async () => Number(await valueField(page, PRESS, 'Foot height').inputValue())).toBeGreaterThan(19);
  await page.keyboard.press('Control+z');
  await expect.poll(() => valueField(page, PRESS, 'Foot height').inputValue()).toBe('17.0');
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => valueField(page, PRESS, 'Foot height').inputValue()).not.toBe('17.0');
});

test('foot height by keyboard: arrows a step, Shift ten, Backspace back to the default', async () => {
  const { page } = await house.visit();
  const input = slider(page, PRESS, 'Foot height');
  const field = valueField(page, PRESS, 'Foot height');
  await loadsAreShown(page);
  const before = await shown(page);
  await input.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => field.inputValue()).toBe('17.5');
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => field.inputValue()).toBe('22.5');
  await expect.poll(async () => (await shown(page)).readout).not.toBe(before.readout);
  await expect.poll(async () => (await shown(page)).curves).not.toBe(before.curves);
  await expect.poll(() => input.getAttribute('aria-valuetext')).toBe('22.5 centimeters');
  await page.keyboard.press('Backspace');
  await expect.poll(() => field.inputValue()).toBe('17.0');
  await expect.poll(() => input.getAttribute('aria-valuetext')).toBe('17.0 centimeters, default');
});

test('a typed value takes the other unit; Escape reverts; nonsense is answered with a sentence', async () => {
  const { page } = await house.visit({ isArriving: true });
  const field = valueField(page, PRESS, 'Foot height');
  await field.fill('7 in');
  await field.press('Enter');
  await expect.poll(() => field.inputValue()).toBe('17.8');
  await field.fill('25');
  await field.press('Escape');
  await expect.poll(() => field.inputValue()).toBe('17.8');
  await field.fill('high');
  await field.press('Enter');
  await expect.poll(() => page.getByText('Foot height takes a number').count()).toBe(1);
  await expect.poll(() => field.inputValue()).toBe('17.8');
});

test('what is typed beyond reach is kept at the nearest possible value, with the range named', async () => {
  const { page } = await house.visit();
  // the reachable band arrives a moment after the page
  await expect.poll(() => slider(page, THRUST, 'Foot distance').getAttribute('max')).not.toMatch(/^110/);
  const field = valueField(page, THRUST, 'Foot distance');
  await field.fill('200');
  await field.press('Enter');
  const note = page.getByText(/^Foot distance goes from/);
  await expect
    .poll(() => note.textContent())
    .toMatch(/^Foot distance goes from [\d.]+ to [\d.]+ cm for this lifter. Kept at [\d.]+\.$/);
  await expect.poll(async () => Number(await field.inputValue())).toBeLessThan(110);
  await slider(page, THRUST, 'Foot distance').press('Home');
  await expect.poll(() => page.getByText(/is as near as this lifter reaches: /).count()).toBe(1);
});

test('plus repeats while held', async () => {
  const { page } = await house.visit();
  const plus = page.getByRole('button', { name: 'More Stature' });
  await plus.scrollIntoViewIfNeeded();
  await plus.hover();
  await page.mouse.down();
  const stature = async () => Number(await valueField(page, 'Lifter and tempo', 'Stature').inputValue());
  await expect.poll(stature).toBeGreaterThan(171);
  await page.mouse.up();
});

test('double-click returns a slider to its default and the group says how many changed', async () => {
  const { page } = await house.visit();
  const group = page.getByRole('region', { name: PRESS, exact: true });
  await slider(page, PRESS, 'Toe-out').press('ArrowRight');
  await slider(page, PRESS, 'Stance width').press('ArrowRight');
  await expect.poll(() => group.getByText('2 changed').count()).toBe(1);
  const box = await boxOf(slider(page, PRESS, 'Toe-out'));
  await page.mouse.dblclick(box.x + box.width * 0.8, box.y + box.height / 2);
  await expect.poll(() => group.getByText('1 changed').count()).toBe(1);
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect.poll(() => group.getByText('all at default').count()).toBe(1);
});

test('units, theme and setup are kept for the next visit', async () => {
  const { page } = await house.visit({ isArriving: true });
  await page.getByRole('radio', { name: 'in, lb' }).click();
  await page.getByRole('radio', { name: 'Light' }).click();
  await slider(page, PRESS, 'Toe-out').press('ArrowRight');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('lockout'))).toContain('"toeOut"');
  await page.reload();
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await expect.poll(() => page.getByRole('radio', { name: 'in, lb' }).getAttribute('aria-checked')).toBe('true');
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('light');
  await expect.poll(() => valueField(page, PRESS, 'Foot height').inputValue()).toBe('6.7');
  await expect.poll(() => slider(page, PRESS, 'Toe-out').getAttribute('aria-valuetext')).toBe('11 degrees');
});

test('one tempo for both exercises changes the clock', async () => {
  const { page } = await house.visit({ isArriving: true });
  const up = page.getByRole('textbox', { name: 'Up in seconds' });
  await up.fill('3');
  await up.press('Enter');
  await expect.poll(() => page.getByText('5.0 s a repetition at 1×').count()).toBe(1);
  await expect.poll(() => page.getByRole('region', { name: 'Playback' }).textContent()).toContain('up, 3 s');
});

test('a change is told once, with what it did to gluteus maximus, when the hand has left', async () => {
  const { page } = await house.visit();
  // what the muscles did before is told only where it was known
  await loadsAreShown(page);
  await slider(page, PRESS, 'Foot height').press('Shift+ArrowRight');
  await expect
    .poll(async () => (await page.locator('[aria-live="polite"]').allTextContents()).join('\n'))
    .toMatch(
      /^Foot height 22\.0 centimeters\. Leg press stays \d+° bent: glute max share at the .*\d+ → \d+\u00a0%\.$/m,
    );
});

test('what is pinned stays as an outline over the changed figure; a side is copied from the line of differences, and undo brings the difference back', async () => {
  const { page } = await house.visit();
  await chooseRadio(page, 'Figures', 'What is shown now, pinned');
  await page.keyboard.press('Escape');
  await menuIsClosed(page);
  const outline = page.locator('section[data-side=left] path[class*=pinned]').last();
  await expect.poll(() => outline.getAttribute('d')).toBe('');
  await slider(page, PRESS, 'Foot height').press('PageUp');
  await expect.poll(() => outline.getAttribute('d')).toMatch(/^M.*L/);
  const differences = page.getByRole('region', { name: 'What differs' });
  await differences.getByRole('button', { name: `${PRESS}, Exercise` }).click();
  await expect.poll(() => differences.textContent()).toBe('Nothing differs between both sides.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => differences.textContent()).toContain(THRUST);
});
