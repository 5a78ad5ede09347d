import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MUSCLE_GROUPS } from '../../src/display/muscles';
import { type House, openHouse } from './support/visit';
import { boxOf, passFrames } from './support/wait';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** A press picks a whole muscle first, and that is what the pointer names. */
const NAMES: readonly string[] = MUSCLE_GROUPS.flatMap(({ muscles }) => muscles.map(({ label }) => label));

/** Names of muscles that stand beside a pointer. */
const pointedAt = (page: Page): Promise<string[]> =>
  page.evaluate(
    (names) =>
      [...document.querySelectorAll('[data-label]')]
        .filter((label) => getComputedStyle(label).visibility !== 'hidden')
        .map((label) => label.textContent?.trim() ?? '')
        .filter((text) => names.includes(text)),
    NAMES,
  );

const paneOf = (page: Page, side: 'left' | 'right') => page.locator(`section[data-side="${side}"] [data-canvas]`);
const cursorOf = (page: Page, side: 'left' | 'right') => paneOf(page, side).evaluate(({ style }) => style.cursor);
const showAll = (page: Page) => page.locator('[title^="Show all muscles"]');

/** Moves over the left pane until a muscle is under the pointer. */
async function findMuscle(page: Page): Promise<{ x: number; y: number; name: string }> {
  const box = await boxOf(paneOf(page, 'left'));
  for (let v = 0.35; v < 0.8; v += 0.04)
    for (let u = 0.3; u < 0.8; u += 0.04) {
      const [x, y] = [box.x + u * box.width, box.y + v * box.height];
      await page.mouse.move(x, y);
      // the name is written with the next picture
      await passFrames(page, 2);
      const [name] = await pointedAt(page);
      if (name) return { x, y, name };
    }
  throw new Error('no muscle under any of the points');
}

test('a muscle is named and pressed in its own pane only; a drag presses nothing, a press beside it shows all', async () => {
  const { page, complaints } = await house.visit({
    query: '?quality=low&debug=stats',
    isDrawn: true,
    deviceScaleFactor: 0.5,
  });
  await page.waitForFunction(() => window.__lockoutScene?.isComplete);
  const { x, y, name } = await findMuscle(page);
  await expect.poll(() => cursorOf(page, 'left')).toBe('pointer');
  expect(await cursorOf(page, 'right')).toBe('');
  await page.mouse.down();
  await page.mouse.move(x + 40, y);
  await page.mouse.move(x, y);
  await page.mouse.up();
  await passFrames(page, 20);
  expect(await showAll(page).count()).toBe(0);
  await page.mouse.click(x, y);
  await expect.poll(() => showAll(page).textContent()).toContain(name);
  // on a control over the figures nothing is pointed at
  await page.getByRole('button', { name: 'Figures' }).hover();
  await expect.poll(() => pointedAt(page)).toEqual([]);
  await expect.poll(() => cursorOf(page, 'left')).toBe('');
  const box = await boxOf(paneOf(page, 'right'));
  await page.mouse.click(box.x + 8, box.y + box.height - 8);
  await expect.poll(() => showAll(page).count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('a context that fails at the start leaves numbers and the flat drawing', async () => {
  const { page, context } = await house.visit({ isDrawn: true, isArriving: true });
  await context.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext as (
      this: HTMLCanvasElement,
      ...rest: unknown[]
    ) => unknown;
    // a canvas by itself only asks whether there are contexts at all
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') && this.isConnected ? null : getContext.call(this, kind, ...rest);
    } as typeof HTMLCanvasElement.prototype.getContext;
  });
  await page.reload();
  await page.locator('[data-canvas] svg path').first().waitFor({ state: 'attached' });
  await page
    .getByText(/^Ankle, /)
    .first()
    .waitFor();
  await expect.poll(() => page.locator('canvas').count()).toBe(0);
});
