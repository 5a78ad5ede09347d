import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHARTS } from '../../src/chart/data/charts';
import { formatNumber } from '../../src/display/numbers';
import { readingAt, splitDegrees } from '../../src/display/reading';
import { simulate } from '../../src/model/simulate';
import { type House, openHouse, slider } from './support/visit';
import { boxOf, loadsAreShown, rest } from './support/wait';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const PRESS = 'Leg press 45°';
/** Loads are worked out elsewhere and follow later; a leg press has no bar. */
const FOLLOWING = CHARTS.filter(({ needsLoads, needs }) => !needsLoads && !needs);
const THIGH_TRUNK_CHIP = FOLLOWING.findIndex(({ id }) => id === 'thigh-trunk');

/** What the page shows of the left exercise at one moment. */
interface Shown {
  /** cm, as the field says. */
  readonly footHeight: string;
  readonly curves: readonly string[];
  /** Values of the left chips, chart by chart. */
  readonly chips: readonly string[];
  readonly readout: string;
}

declare global {
  interface Window {
    look: () => Shown;
    /** The page at the end of each frame in which something was put in, before it was painted. */
    seenFrames: Shown[];
  }
}

/** In the page: looks at it, at charts of those ids, in the very frame of every input. */
function watchFrames(charts: readonly string[]): void {
  const all = <T extends Element>(selector: string) => Array.from(document.querySelectorAll<T>(selector));
  const text = (element: Element) => element.textContent ?? '';
  const inCharts = (selector: string) => charts.flatMap((id) => all(`[data-chart="${id}"] ${selector}`));
  window.seenFrames = [];
  window.look = () => ({
    footHeight: document.querySelector<HTMLInputElement>('input[type=text][aria-label^="Foot height"]')?.value ?? '',
    curves: inCharts('[data-curve^=left]').map((path) => path.getAttribute('d') ?? ''),
    chips: inCharts('[data-cursor] > [data-side=left]').map(text),
    readout: text(all('[data-side=left] dl')[0]),
  });
  const listen = (type: string) =>
    window.addEventListener(type, () => requestAnimationFrame(() => window.seenFrames.push(window.look())), true);
  for (const type of ['pointermove', 'keydown']) listen(type);
}

async function visit(): Promise<Page> {
  const { page } = await house.visit();
  // what the muscles did before is told only where it was known
  await loadsAreShown(page);
  await page.evaluate(
    watchFrames,
    FOLLOWING.map(({ id }) => id),
  );
  return page;
}

/** The frame of the input that has just been made, and the page once it has come to rest. */
async function frameAndRest(page: Page): Promise<readonly [Shown, Shown]> {
  await expect.poll(() => page.evaluate(() => window.seenFrames.length)).toBeGreaterThan(0);
  // longer than anything that waits for a thumb to rest
  await page.waitForTimeout(500);
  await rest(page);
  return page.evaluate(() => [window.seenFrames.splice(0)[0], window.look()] as const);
}

/** What the model says of the foot height in the field, at the top of the movement, where the clock stands. */
function expectModel({ footHeight, chips }: Shown): void {
  const settings = { footHeight: Number(footHeight) / 100 };
  const result = simulate({ exercise: 'leg-press', settings, lifter: {} });
  if (result.kind !== 'repetition') throw new Error(`no repetition at ${footHeight} cm`);
  // behind an arrow, where it was another before
  const now = chips[THIGH_TRUNK_CHIP].split(' → ').at(-1);
  expect(now).toBe(`${formatNumber(splitDegrees(readingAt(result, 0.5)).sum)}°`);
}

test('the frame of every pointer move shows the curves, chips and numbers that stay once the thumb rests', async () => {
  const page = await visit();
  const box = await boxOf(slider(page, PRESS, 'Foot height'));
  const moveTo = (share: number) => page.mouse.move(box.x + box.width * share, box.y + box.height / 2);
  await moveTo(0.17 / 0.35);
  await page.mouse.down();
  await frameAndRest(page);
  let before = await page.evaluate(() => window.look());
  for (const share of [0.55, 0.62, 0.4]) {
    await moveTo(share);
    const [inFrame, atRest] = await frameAndRest(page);
    expect(inFrame).toEqual(atRest);
    expect(inFrame.curves[0]).not.toBe(before.curves[0]);
    expectModel(inFrame);
    before = inFrame;
  }
});

test('while the thumb moves what was before stays where it was, as a line and behind an arrow', async () => {
  const page = await visit();
  const ghost = page.locator('[data-chart="thigh-trunk"] [data-ghost^=left]');
  const before = await page.locator('[data-chart="thigh-trunk"] [data-curve^=left]').first().getAttribute('d');
  expect(before).not.toBeNull();
  expect(await ghost.count()).toBe(0);
  const box = await boxOf(slider(page, PRESS, 'Foot height'));
  const moveTo = (share: number) => page.mouse.move(box.x + box.width * share, box.y + box.height / 2);
  await moveTo(0.17 / 0.35);
  await page.mouse.down();
  await frameAndRest(page);
  await moveTo(0.7);
  await frameAndRest(page);
  const line = await ghost.getAttribute('d');
  await moveTo(0.8);
  const [{ chips }] = await frameAndRest(page);
  expect(await ghost.getAttribute('d')).toBe(line);
  expect(chips[THIGH_TRUNK_CHIP]).toMatch(/^92° → \d+°$/);
  await page.mouse.up();
  await expect
    .poll(async () => (await page.locator('[aria-live="polite"]').allTextContents()).join('\n'))
    .toMatch(/^Foot height \d+\.\d centimeters\. .*: glute max share at the bottom \d+ → \d+\u00a0%/m);
  await page.keyboard.press('Control+z');
  await expect.poll(() => ghost.count()).toBe(0);
});

test('so does the frame of every key', async () => {
  const page = await visit();
  await slider(page, PRESS, 'Foot height').focus();
  let before = await page.evaluate(() => window.look());
  for (const key of ['ArrowRight', 'PageUp', 'ArrowLeft']) {
    await page.keyboard.press(key);
    const [inFrame, atRest] = await frameAndRest(page);
    expect(inFrame).toEqual(atRest);
    expect(inFrame.curves[0]).not.toBe(before.curves[0]);
    expectModel(inFrame);
    before = inFrame;
  }
});
