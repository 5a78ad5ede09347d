import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse, PHONE, slider, valueField } from './support/visit';
import { loadsAreShown } from './support/wait';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const LEFT = 'Leg press, load, left';
const RIGHT = 'Hip thrust, load, right';

const curve = (page: Page, side: 'left' | 'right') =>
  page.locator(`[data-chart="hip-moment"] [data-curve="${side}-demand.hip_extension_Nm"]`);
const peakIn = (text: string | null) => Number(/Peak hip moment(\d+)/.exec(text ?? '')?.[1]);
const words = (page: Page) => page.getByRole('region', { name: 'Hip thrust, loads' }).textContent();

/** Keeps what the page asks its worker for loads from leaving, until it is let go. */
async function holdQuestions(page: Page): Promise<{ count: () => Promise<number>; letGo: () => Promise<void> }> {
  const held = await page.evaluateHandle(() => {
    const questions: (() => void)[] = [];
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, message: { path?: string[] }, ...rest: []) {
      const post = () => postMessage.call(this, message, ...rest);
      if (message.path?.[0] === 'compute') questions.push(post);
      else post();
    };
    const letGo = () => {
      Worker.prototype.postMessage = postMessage;
      for (const post of questions) post();
    };
    return { questions, letGo };
  });
  return {
    count: () => held.evaluate(({ questions }) => questions.length),
    letGo: () => held.evaluate(({ letGo }) => letGo()),
  };
}

test('another load changes its hip moment and its words, and the page answers meanwhile', async () => {
  const { page, complaints } = await house.visit();
  await loadsAreShown(page);
  await expect.poll(() => words(page)).toMatch(/Peak hip moment\d+ N·m/);
  const [right, before] = [await curve(page, 'right').getAttribute('d'), await words(page)];
  // forces come from the worker alone, and while they are awaited, however long, the page works
  const held = await holdQuestions(page);
  const field = valueField(page, RIGHT, 'Barbell');
  await field.fill('120');
  await field.press('Enter');
  await expect.poll(held.count).toBeGreaterThan(0);
  await slider(page, 'Leg press 45°', 'Toe-out').press('ArrowRight');
  await expect.poll(() => valueField(page, 'Leg press 45°', 'Toe-out').inputValue()).toBe('11');
  expect(await page.locator('[aria-labelledby="loads-title"]').getAttribute('aria-busy')).toBe('true');
  expect(peakIn(await words(page))).not.toBeGreaterThan(peakIn(before));
  await held.letGo();
  await expect.poll(() => curve(page, 'right').getAttribute('d')).not.toBe(right);
  await loadsAreShown(page);
  await expect.poll(async () => peakIn(await words(page))).toBeGreaterThan(peakIn(before));
  expect(complaints).toEqual([]);
});

/** What a rule found; where no plates make up just that, the nearest load they do. */
const FOUND = /^Barbell: [\d.]+ kg gives an active peak of \d+ N·m a leg(; nearest to load: [\d.]+ kg)?\.$/;

test('same moment finds the load of the right side and says so, also after the left one changes; typing it ends the rule', async () => {
  const { page } = await house.visit();
  await loadsAreShown(page);
  await page.getByRole('radio', { name: /^Same moment/ }).click();
  await page.getByText(FOUND).waitFor();
  await loadsAreShown(page);
  const areEqual = async () => {
    const [left, right] = await page
      .locator('dt')
      .filter({ hasText: /^Peak active hip moment/ })
      .evaluateAll((all) => all.map((dt) => dt.nextSibling?.firstChild?.textContent));
    return left !== undefined && left === right;
  };
  await expect.poll(areEqual).toBe(true);
  await expect.poll(() => page.getByRole('region', { name: RIGHT }).textContent()).toContain('solved');
  await page.reload();
  await loadsAreShown(page);
  const found = page.getByText(FOUND);
  const isStillRuled = () =>
    expect.poll(() => page.getByRole('radio', { name: /^Same moment/ }).getAttribute('aria-checked')).toBe('true');
  await isStillRuled();
  const before = await found.textContent();
  await valueField(page, LEFT, 'Plates').fill('80');
  await valueField(page, LEFT, 'Plates').press('Enter');
  await expect.poll(() => found.textContent()).not.toBe(before);
  await isStillRuled();
  await valueField(page, RIGHT, 'Barbell').fill('70');
  await valueField(page, RIGHT, 'Barbell').press('Enter');
  await expect.poll(() => page.getByRole('radio', { name: /^By hand/ }).getAttribute('aria-checked')).toBe('true');
});

test('a push that cannot balance the body is said beside its numbers', async () => {
  const comparison = {
    lifter: {},
    left: { exercise: 'leg-press', settings: {} },
    right: { exercise: 'hip-thrust', settings: { pushDirection: 0 } },
  };
  const { page } = await house.visit({ stored: JSON.stringify({ version: 1, comparison, view: {} }) });
  await loadsAreShown(page);
  await expect
    .poll(() => words(page))
    .toMatch(/With this push direction feet and supports cannot balance the body: \d+ N backward are missing/);
});

test('on a phone the loads have a tab of their own in the setup', async () => {
  const { page, complaints } = await house.visit(PHONE);
  await page.getByRole('tab', { name: 'Setup' }).click();
  await page.getByRole('radio', { name: 'Loads' }).click();
  await expect.poll(() => valueField(page, LEFT, 'Plates').inputValue()).toMatch(/^\d+\.\d$/);
  await expect.poll(() => page.getByText(/^Equal kilograms on a sled and on a bar mean nothing/).count()).toBe(1);
  expect(complaints).toEqual([]);
});
