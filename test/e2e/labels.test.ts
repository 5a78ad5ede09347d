import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from './support/visit';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

/** From the bottom; the way down passes the same postures. */
const TO_TOP = Array.from({ length: 5 }, () => 'Shift+ArrowRight');

const storedPair = (left: string, right: string): string =>
  JSON.stringify({
    version: 1,
    comparison: { lifter: {}, left: { exercise: left, settings: {} }, right: { exercise: right, settings: {} } },
    view: {},
  });

/** Pairs of what lies over the figures and overlaps, and labels outside their pane, in words. */
function findClashes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isSeen = (element: Element) => getComputedStyle(element).visibility !== 'hidden';
    const boxOf = (element: Element, name = element.textContent ?? '') => ({
      name,
      box: element.getBoundingClientRect(),
    });
    const panes = [...document.querySelectorAll('[data-canvas]')].map((pane) => pane.getBoundingClientRect());
    const labels = [...document.querySelectorAll('[data-label]')].filter(isSeen).map((label) => boxOf(label));
    const others = [...document.querySelectorAll('h2, header button, [role="radiogroup"][aria-label^="View"]')]
      .filter(isSeen)
      .map((element) => boxOf(element));
    const outside = labels.filter(
      ({ box }) =>
        !panes.some((p) => box.left >= p.left && box.right <= p.right && box.top >= p.top && box.bottom <= p.bottom),
    );
    const clashes = labels.flatMap((a, i) =>
      [...labels.slice(i + 1), ...others]
        .filter(
          (b) =>
            a.box.left < b.box.right &&
            b.box.left < a.box.right &&
            a.box.top < b.box.bottom &&
            b.box.top < a.box.bottom,
        )
        .map((b) => `${a.name} over ${b.name}`),
    );
    const missing = labels.length < 2 * panes.length ? [`only ${labels.length} labels`] : [];
    return [...clashes, ...outside.map(({ name }) => `${name} outside`), ...missing];
  });
}

test.each([
  ['leg-press', 'hip-thrust'],
  ['romanian-deadlift', 'back-squat'],
  ['pull-through', 'hip-buck'],
])('labels of %s and %s overlap nothing and stay inside, at every size, bottom and top', async (left, right) => {
  const { page } = await house.visit({
    isDrawn: true,
    query: '?quality=low&debug=stats',
    stored: storedPair(left, right),
    // where labels lie does not depend on how finely the figures are drawn
    deviceScaleFactor: 0.5,
  });
  await page.waitForFunction(() => (window.__lockoutScene?.frames ?? 0) > 0);
  const clashes: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const keys of [['Home'], TO_TOP]) {
      for (const key of keys) await page.keyboard.press(key);
      // two frames: the layout settles, then the figures follow it
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      for (const clash of await findClashes(page)) clashes.push(`${size.width} × ${size.height}: ${clash}`);
    }
  }
  expect(clashes).toEqual([]);
});
