import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { comparePictures } from './support/comparePictures';
import { menuIsClosed, openMenu, pickMuscle } from './support/menu';
import { type House, openHouse } from './support/visit';
import { passFrames } from './support/wait';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const loseContext = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const gl = document.querySelector('canvas')?.getContext('webgl2');
    const lose = gl?.getExtension('WEBGL_lose_context');
    (window as unknown as { lose: typeof lose }).lose = lose;
    lose?.loseContext();
  });

const restoreContext = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { lose: WEBGL_lose_context }).lose.restoreContext());

const SIDES = ['left', 'right'] as const;
const paneOf = (page: Page, side: string) => page.locator(`section[data-side="${side}"] [data-canvas]`);

const countDrawn = (page: Page) =>
  page.evaluate(() => ({ triangles: window.__lockoutScene?.triangles, calls: window.__lockoutScene?.calls }));

/** What is seen of both panes, and how much was drawn for it. */
async function look(page: Page) {
  const pictures = await Promise.all(SIDES.map((side) => paneOf(page, side).screenshot()));
  return { pictures, drawn: await countDrawn(page) };
}

type Look = Awaited<ReturnType<typeof look>>;

/** Largest share of a pane that differs from how it looked before. */
async function changeSince(page: Page, before: readonly Buffer[]): Promise<number> {
  const { pictures } = await look(page);
  const shares = [];
  for (const [i, picture] of pictures.entries()) shares.push((await comparePictures(page, before[i], picture)).share);
  return Math.max(...shares);
}

/** Waits until two looks in a row show the same. */
async function settle(page: Page): Promise<Look> {
  await page.waitForFunction(() => window.__lockoutScene?.isComplete);
  let last = await look(page);
  const isStill = async () => {
    await passFrames(page, 20);
    const [before, now] = [last, await look(page)];
    last = now;
    return now.pictures.every((picture, i) => picture.equals(before.pictures[i]));
  };
  await expect.poll(isStill).toBe(true);
  return last;
}

const VIEW = {
  coloring: 'fiber-length',
  skin: 'ghost',
  // they may stand elsewhere once they made room for the name of a muscle
  showLabels: false,
  instruments: {
    hip: true,
    knee: true,
    ankle: false,
    arm: true,
    pelvis: true,
    plumb: false,
    grid: true,
    start: true,
  },
};
const COMPARISON = {
  lifter: {},
  left: { exercise: 'leg-press', settings: {} },
  right: { exercise: 'hip-thrust', settings: {} },
};

// that nothing changed says little of what is not seen: turning and picking have to show first
test('a lost drawing context comes back with the scene as it was: turned, colored by fiber length, a muscle picked, the grid on', async () => {
  const { page } = await house.visit({
    isDrawn: true,
    query: '?quality=medium&debug=stats',
    viewport: { width: 900, height: 640 },
    // what is compared is seen in a quarter of the pixels as well
    deviceScaleFactor: 0.5,
    stored: JSON.stringify({ version: 1, comparison: COMPARISON, view: VIEW }),
  });
  /** Does something that shows, and waits until it has. */
  const change = async (from: Look, act: () => Promise<void>): Promise<Look> => {
    await act();
    await expect.poll(() => changeSince(page, from.pictures)).toBeGreaterThan(0.01);
    return settle(page);
  };
  const turn = async () => {
    await paneOf(page, 'left').focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp', 'Home']) await page.keyboard.press(key);
    await paneOf(page, 'left').blur();
  };
  const pick = () => pickMuscle(page, 'Biceps femoris, long head');
  const showAll = () => page.keyboard.press('Escape');
  const turned = await change(await settle(page), turn);
  // the cameras make room for the words of a muscle, and stay: from here on the same comes back
  const all = await change(await change(turned, pick), showAll);
  const before = await change(all, pick);
  await loseContext(page);
  await expect.poll(() => changeSince(page, before.pictures)).toBeGreaterThan(0.05);
  // as long as there is none, both are drawn from the side, and no picture of nothing is saved
  await page.getByText('Drawn from the side: the browser lost its graphics').waitFor();
  await page.locator('[data-side="right"] [data-drawn] path').first().waitFor({ state: 'attached' });
  await openMenu(page, 'Export');
  const told = page.getByText('there is no picture to save until they come back').waitFor();
  await page.getByRole('menuitem', { name: /^Both figures/ }).click();
  await told;
  await menuIsClosed(page);
  await restoreContext(page);
  await page.getByText('Drawn from the side: the browser lost its graphics').waitFor({ state: 'detached' });
  await expect.poll(() => changeSince(page, before.pictures)).toBeLessThan(0.001);
  await expect.poll(() => countDrawn(page)).toEqual(before.drawn);
  // and lives on: what is changed from here on is drawn
  await showAll();
  await expect.poll(() => changeSince(page, all.pictures)).toBeLessThan(0.001);
});
