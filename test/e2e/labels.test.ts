import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseRadio, openMenu, pickMuscle } from './support/menu';
import { type House, openHouse } from './support/visit';
import { loadsAreShown, rest } from './support/wait';

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

const EVERY_ANGLE = {
  hip: true,
  knee: true,
  ankle: true,
  arm: true,
  pelvis: true,
  plumb: false,
  grid: false,
  start: false,
};

/** Frames without a change after which nothing follows a key or a new size any more. */
const FOLLOWED = 10;

/** From the bottom; the way down passes the same postures. */
const TO_TOP = Array.from({ length: 5 }, () => 'Shift+ArrowRight');

const storedPair = (left: string, right: string, view: object = {}): string =>
  JSON.stringify({
    version: 1,
    comparison: { lifter: {}, left: { exercise: left, settings: {} }, right: { exercise: right, settings: {} } },
    view,
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
    const others = [...document.querySelectorAll('header button, [data-over-figures], span')]
      .filter(
        (element) => element.tagName !== 'SPAN' || /^Moment arm at the hip$|mm extends$/.test(element.textContent),
      )
      .filter(isSeen)
      .map((element) => boxOf(element))
      .filter(({ box }) => box.width > 0);
    const cut = others.filter(
      ({ box }) => box.left < 0 || box.right > document.documentElement.clientWidth || box.top < 0,
    );
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
    return [
      ...clashes,
      ...cut.map(({ name }) => `${name} cut`),
      ...outside.map(({ name }) => `${name} outside`),
      ...missing,
    ];
  });
}

/** Clashes at the bottom and at the top, once the page has settled. */
async function findClashesAtEnds(page: Page): Promise<string[]> {
  const clashes: string[] = [];
  for (const keys of [['Home'], TO_TOP]) {
    for (const key of keys) await page.keyboard.press(key);
    // the layout settles, then the figures follow it, then their labels
    await rest(page, FOLLOWED);
    clashes.push(...(await findClashes(page)));
  }
  return clashes;
}

async function findClashesAtSizes(page: Page): Promise<string[]> {
  const clashes: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const clash of await findClashesAtEnds(page)) clashes.push(`${size.width} × ${size.height}: ${clash}`);
  }
  return clashes;
}

/** A page whose labels are to be looked at; where they lie does not depend on the pixels of the figures. */
async function visitDrawn(stored: string): Promise<Page> {
  const { page } = await house.visit({
    isDrawn: true,
    query: '?quality=low&debug=stats',
    stored,
    hasPixels: false,
  });
  await page.waitForFunction(() => window.__lockoutScene?.isComplete);
  return page;
}

const PAIRS = [
  ['leg-press', 'hip-thrust'],
  ['romanian-deadlift', 'back-squat'],
  ['pull-through', 'hip-buck'],
] as const;

test.each(PAIRS)(
  'labels of %s and %s overlap nothing and stay inside, at every size, bottom and top',
  async (left, right) => {
    const page = await visitDrawn(storedPair(left, right));
    expect(await findClashesAtSizes(page)).toEqual([]);
  },
);

test.each(PAIRS)('so do those of %s and %s drawn flat, with a muscle picked', async (left, right) => {
  const { page } = await house.visit({ stored: storedPair(left, right, { instruments: EVERY_ANGLE }) });
  await page.locator('[data-label]').first().waitFor({ state: 'attached' });
  await pickMuscle(page, 'Semimembranosus');
  expect(await findClashesAtSizes(page)).toEqual([]);
});

test('a picked muscle, the color scale and every angle leave each other room, seen from every view at every size', async () => {
  const view = { coloring: 'hip-arm', showForces: true, instruments: EVERY_ANGLE };
  const page = await visitDrawn(storedPair('romanian-deadlift', 'back-squat', view));
  await page.getByText('70 mm extends').waitFor();
  await pickMuscle(page, 'Semimembranosus');
  const clashes: string[] = [];
  for (const size of SIZES)
    for (const name of ['Side', 'Front', 'Three-quarter']) {
      await page.setViewportSize(size);
      if (size.width < 720) {
        await openMenu(page, 'More');
        await page.getByRole('menuitem', { name: /^View/ }).click();
        await page.getByRole('menuitemradio', { name }).click();
      } else await page.getByRole('radio', { name }).click();
      // a focused choice would take the keys that move the figures
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      for (const clash of await findClashesAtEnds(page)) clashes.push(`${size.width}, ${name}: ${clash}`);
    }
  expect(clashes).toEqual([]);
});

test('the color scale comes without moving page or figures', async () => {
  const page = await visitDrawn(storedPair('leg-press', 'hip-thrust'));
  const places = () =>
    page.evaluate(() => [
      ...[...document.querySelectorAll('[data-canvas], [data-over-figures=""], footer, dl')].map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return [left, top, width, height].map(Math.round).join();
      }),
      // the mark on each hip center: where the figure stands in its pane
      ...[...document.querySelectorAll('path[class*="mark"]')].map((mark) => mark.getAttribute('d')),
    ]);
  await page.locator('[data-label]:visible').first().waitFor();
  await loadsAreShown(page);
  await rest(page);
  const before = await places();
  expect(before.filter((place) => place?.startsWith('M'))).toHaveLength(2);
  await chooseRadio(page, 'Figures', 'Moment arm at the hip');
  await page.getByText('70 mm extends').waitFor();
  await rest(page);
  expect(await places()).toEqual(before);
});
