import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse, PHONE, slider, valueField } from './support/visit';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const LEFT = 'Leg press, load, left';
const RIGHT = 'Hip thrust, load, right';

const curve = (page: Page, side: 'left' | 'right') =>
  page.locator(`[data-chart="hip-moment"] [data-curve="${side}-demand.hip_extension_Nm"]`);
const words = (page: Page) => page.getByRole('region', { name: 'Hip thrust, loads' }).textContent();

/** Waits until the loads of both sides are those of the present setup. */
async function settle(page: Page): Promise<void> {
  await curve(page, 'right').waitFor({ state: 'attached' });
  await expect.poll(() => page.locator('[aria-labelledby="loads-title"]').getAttribute('aria-busy')).toBe('false');
}

/** Counts the turns the page gets between asking its worker for loads and having the answer. */
async function countTurns(page: Page): Promise<() => Promise<number>> {
  const counted = await page.evaluateHandle(() => {
    const count = { turns: 0, asked: 0 };
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, message: { id: string; path?: string[] }, ...rest: []) {
      if (message.path?.[0] === 'compute') {
        count.asked++;
        const hear = ({ data }: MessageEvent<{ id: string }>) => {
          if (data.id !== message.id) return;
          count.asked--;
          this.removeEventListener('message', hear);
        };
        this.addEventListener('message', hear);
      }
      postMessage.call(this, message, ...rest);
    };
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      if (count.asked > 0) count.turns++;
      port2.postMessage(null);
    };
    port2.postMessage(null);
    return count;
  });
  return () => counted.evaluate(({ turns }) => turns);
}

test('another load changes its hip moment and its words, and the page answers meanwhile', async () => {
  const { page, complaints } = await house.visit();
  await settle(page);
  const [right, left, before] = [
    await curve(page, 'right').getAttribute('d'),
    await curve(page, 'left').getAttribute('d'),
    await words(page),
  ];
  expect(before).toMatch(/Peak hip moment\d+ N·m/);
  const turns = await countTurns(page);
  const field = valueField(page, RIGHT, 'Barbell');
  await field.fill('120');
  await field.press('Enter');
  await slider(page, 'Leg press 45°', 'Toe-out').press('ArrowRight');
  expect(await valueField(page, 'Leg press 45°', 'Toe-out').inputValue()).toBe('11');
  await expect.poll(() => curve(page, 'right').getAttribute('d')).not.toBe(right);
  await settle(page);
  expect(await turns()).toBeGreaterThan(20);
  const after = await words(page);
  const peak = (text: string | null) => Number(/Peak hip moment(\d+)/.exec(text ?? '')?.[1]);
  expect(peak(after)).toBeGreaterThan(peak(before));
  expect(left).not.toBeNull();
  expect(complaints).toEqual([]);
});

test('same moment finds the load of the right side and says so, also after the left one changes; typing it ends the rule', async () => {
  const { page } = await house.visit();
  await settle(page);
  await page.getByRole('radio', { name: 'Same peak hip moment' }).click();
  await page.getByText(/^Barbell: [\d.]+ kg gives a peak of \d+ N·m a leg\.$/).waitFor();
  await settle(page);
  const peaks = await page
    .getByText(/^Peak hip moment$/)
    .evaluateAll((all) => all.map((dt) => dt.nextSibling?.firstChild?.textContent));
  expect(peaks[0]).toBe(peaks[1]);
  expect(await page.getByRole('region', { name: RIGHT }).textContent()).toContain('solved');
  await page.reload();
  await settle(page);
  expect(await page.getByRole('radio', { name: 'Same peak hip moment' }).getAttribute('aria-checked')).toBe('true');
  const found = page.getByText(/^Barbell: [\d.]+ kg gives a peak of \d+ N·m a leg\.$/);
  const before = await found.textContent();
  await valueField(page, LEFT, 'Plates').fill('80');
  await valueField(page, LEFT, 'Plates').press('Enter');
  await expect.poll(() => found.textContent()).not.toBe(before);
  expect(await page.getByRole('radio', { name: 'Same peak hip moment' }).getAttribute('aria-checked')).toBe('true');
  await valueField(page, RIGHT, 'Barbell').fill('70');
  await valueField(page, RIGHT, 'Barbell').press('Enter');
  expect(await page.getByRole('radio', { name: 'Loads by hand' }).getAttribute('aria-checked')).toBe('true');
});

test('a push that cannot balance the body is said beside its numbers', async () => {
  const comparison = {
    lifter: {},
    left: { exercise: 'leg-press', settings: {} },
    right: { exercise: 'hip-thrust', settings: { pushDirection: 0 } },
  };
  const { page } = await house.visit({ stored: JSON.stringify({ version: 1, comparison, view: {} }) });
  await settle(page);
  expect(await words(page)).toMatch(
    /With this push direction feet and supports cannot balance the body: \d+ N backward are missing/,
  );
});

test('on a phone the loads have a tab of their own in the setup', async () => {
  const { page, complaints } = await house.visit(PHONE);
  await page.getByRole('tab', { name: 'Setup' }).click();
  await page.getByRole('radio', { name: 'Loads' }).click();
  expect(await valueField(page, LEFT, 'Plates').inputValue()).toMatch(/^\d+\.\d$/);
  expect(await page.getByText(/^Equal kilograms on a sled and on a bar mean nothing/).count()).toBe(1);
  expect(complaints).toEqual([]);
});
