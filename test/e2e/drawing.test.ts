import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXERCISES } from '../../src/model/exercise/registry';
import { INSTRUMENTS, type SkinMode } from '../../src/state/types';
import { chooseRadio, menuIsClosed, openMenu } from './support/menu';
import { settledStats, statsOf } from './support/scene';
import { type House, openHouse } from './support/visit';
import { boxOf, loadsAreShown, passFrames, rest } from './support/wait';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** Ctrl + wheel over the left pane; both figures follow. */
async function zoomIn(page: Page, by: number): Promise<void> {
  const box = await boxOf(page.locator('section[data-side="left"] [data-canvas]'));
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -by);
  await page.keyboard.up('Control');
}

/** Everything that can be drawn over and around the figures, which are those of the largest lifter. */
const allOn = (skin: SkinMode): string =>
  JSON.stringify({
    version: 1,
    comparison: {
      lifter: { stature: 2.1, mass: 180 },
      left: { exercise: 'leg-press', settings: {} },
      right: { exercise: 'leg-press', settings: {} },
    },
    view: { instruments: Object.fromEntries(INSTRUMENTS.map((name) => [name, true])), showForces: true, skin },
  });

/** A small window, as the budgets were set for; what is counted does not depend on pixels. */
const COUNTED = { isDrawn: true, hasPixels: false, viewport: { width: 900, height: 640 } } as const;

/** The exercise with the most triangles. */
const HEAVIEST = EXERCISES[0].label;

/** Puts an exercise on both sides. */
async function showTwice(page: Page, label: string): Promise<void> {
  await chooseRadio(page, /change the left exercise/, label);
  await openMenu(page, /change the right exercise/);
  await page.getByRole('menuitem', { name: 'Copy left, change one' }).click();
  await menuIsClosed(page);
}

/** Most triangles of both panes by detail. */
const BUDGETS = [
  ['full', 300_000],
  ['low', 40_000],
] as const;

/** The page in a small window, its cameras near the figures. */
async function visitNearBy(quality: string, stored?: string): Promise<Page> {
  const query = `?quality=${quality}&debug=stats`;
  const { page } = await house.visit({ query, ...COUNTED, stored });
  await settledStats(page);
  await zoomIn(page, 300);
  return page;
}

test.each(BUDGETS)(
  '%s detail of every pair stays within its triangles and draw calls, also near by',
  async (quality, most) => {
    const page = await visitNearBy(quality);
    // panes share nothing, so no pair has more than the larger of its exercises has twice
    const drawn = new Map<string, number>();
    for (const { label } of EXERCISES) {
      await showTwice(page, label);
      const { triangles, calls } = await settledStats(page);
      console.log(`${quality}, ${label} twice, near by: ${triangles} triangles in ${calls} calls`);
      expect(triangles).toBeLessThanOrEqual(most);
      expect(calls).toBeLessThanOrEqual(150);
      drawn.set(label, triangles);
    }
    if (quality === 'full') expect(Math.max(...drawn.values())).toBe(drawn.get(HEAVIEST));
  },
);

test.each([
  [...BUDGETS[0], 'ghost'],
  [...BUDGETS[0], 'solid'],
  [...BUDGETS[1], 'solid'],
] as const)(
  '%s detail stays within %d triangles with everything on around the largest lifter and %s skin, at the bottom too',
  async (quality, most, skin) => {
    const page = await visitNearBy(quality, allOn(skin));
    const { triangles, calls } = await settledStats(page);
    console.log(`${quality}, ${HEAVIEST} twice, everything on, ${skin}: ${triangles} triangles in ${calls} calls`);
    expect(triangles).toBeLessThanOrEqual(most);
    expect(calls).toBeLessThanOrEqual(150);
  },
);

test('a device too slow for its detail gets less of it while the clock runs', async () => {
  const { page, context } = await house.visit({ query: '?debug=stats', ...COUNTED, isArriving: true });
  await context.addInitScript(nameFastHardware);
  await context.addInitScript(drawSlowly);
  await page.reload();
  await expect.poll(async () => (await statsOf(page)).quality).toBe('full');
  await page.keyboard.press(' ');
  await expect.poll(async () => (await statsOf(page)).quality).toBe('low');
});

test('a page at rest draws nothing', async () => {
  const { page } = await house.visit({ query: '?quality=low&debug=stats', ...COUNTED });
  await settledStats(page);
  await loadsAreShown(page);
  await rest(page);
  const { frames } = await statsOf(page);
  await passFrames(page, 120);
  expect((await statsOf(page)).frames).toBe(frames);
});

test('a clock that runs measures nothing and gives the canvas no new size', async () => {
  const { page } = await house.visit({ query: '?quality=low&debug=stats', ...COUNTED });
  await settledStats(page);
  await loadsAreShown(page);
  await rest(page);
  await page.evaluate(() => {
    const counted = { measured: 0, sized: 0 };
    Object.assign(window, { counted });
    const panes = [...document.querySelectorAll('[data-canvas], [data-over-figures]')];
    for (const element of panes) {
      const measure = element.getBoundingClientRect.bind(element);
      element.getBoundingClientRect = () => {
        counted.measured++;
        return measure();
      };
    }
    const canvas = document.querySelector('canvas') as HTMLCanvasElement;
    for (const name of ['width', 'height'] as const) {
      const property = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, name) as PropertyDescriptor;
      Object.defineProperty(canvas, name, {
        get: () => property.get?.call(canvas),
        set: (value: number) => {
          counted.sized++;
          property.set?.call(canvas, value);
        },
      });
    }
  });
  const { frames } = await statsOf(page);
  for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await statsOf(page)).frames).toBeGreaterThan(frames);
  await passFrames(page, 6);
  const counted = () => page.evaluate(() => ({ ...(window as unknown as { counted: object }).counted }));
  expect(await counted()).toEqual({ measured: 0, sized: 0 });
  // the counters count: a new size is measured and given
  await page.setViewportSize({ width: 1300, height: 800 });
  await expect.poll(counted).not.toEqual({ measured: 0, sized: 0 });
});

/** In the page: a device that has 20 frames a second in it, whatever this machine has. */
function drawSlowly(): void {
  const { requestAnimationFrame } = window;
  window.requestAnimationFrame = (run) =>
    requestAnimationFrame((now) => {
      const start = performance.now();
      while (performance.now() - start < 50);
      run(now);
    });
}

/** In the page: software drawing that takes itself for a graphics card. */
function nameFastHardware(): void {
  const RENDERER = 0x1f01;
  const UNMASKED_RENDERER = 0x9246;
  const getParameter = WebGL2RenderingContext.prototype.getParameter;
  WebGL2RenderingContext.prototype.getParameter = function (this: WebGL2RenderingContext, name: number) {
    return name === RENDERER || name === UNMASKED_RENDERER ? 'A fast graphics card' : getParameter.call(this, name);
  };
}
