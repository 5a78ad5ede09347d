import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { degrees } from '../../src/model/setting';
import { findTextFaults } from './support/textFaults';
import { type House, openHouse } from './support/visit';
import { rest } from './support/wait';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** Frames without a change after which the page has followed a new size or another tab. */
const FOLLOWED = 10;

/** Windows: four times enlarged, phones, tablets on end and lying, small and large screens. */
const WINDOWS = [
  [320, 256],
  [480, 300],
  [320, 640],
  [390, 844],
  [600, 900],
  [720, 900],
  [768, 1024],
  [768, 700],
  [834, 1112],
  [900, 700],
  [1024, 768],
  [1200, 800],
  [1280, 720],
  [1440, 900],
  [1920, 1080],
] as const;

const stored = (comparison: object, view: object = {}) => JSON.stringify({ version: 1, comparison, view });

/** What makes words long: big bodies, far settings, other units, what cannot be held, what is not possible. */
const STATES: readonly (readonly [string, string | undefined])[] = [
  ['as it comes', undefined],
  [
    'with the largest lifter in inches, too heavy to hold',
    stored(
      {
        lifter: { stature: 2.1, mass: 180, training: 3 },
        left: {
          exercise: 'hip-thrust',
          settings: { load: 400, lockoutAngle: degrees(-10), footDistance: 1.1, tempoHold: 10, tempoUp: 9.9 },
        },
        right: { exercise: 'romanian-deadlift', settings: { load: 400, lockoutAngle: degrees(-10) } },
      },
      { units: 'imperial' },
    ),
  ],
  [
    'with the smallest lifter and no repetition on one side',
    stored({
      lifter: { stature: 1.45, mass: 40, sex: 1 },
      left: {
        exercise: 'leg-press',
        settings: { bottomAngle: degrees(90), topKneeAngle: degrees(60), footHeight: 0.35 },
      },
      right: { exercise: 'back-squat', settings: { toeOut: degrees(30), stanceWidth: 0.6 } },
    }),
  ],
];

/** Opens each tab of a phone's panel in turn; elsewhere the page shows everything at once. */
async function panels(page: Page): Promise<(() => Promise<void>)[]> {
  await rest(page, FOLLOWED);
  const tabs = page.getByRole('tab');
  const count = await tabs.count();
  return [async () => {}, ...Array.from({ length: count }, (_, i) => () => tabs.nth(i).click())];
}

test('words half as large again, as the reader has set them, can all be read too', async () => {
  const { page } = await house.visit({ isArriving: true });
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      document.documentElement.style.fontSize = '150%';
    });
  });
  for (const [width, height] of WINDOWS.filter(([width]) => [390, 768, 1024, 1440].includes(width))) {
    await page.setViewportSize({ width, height });
    await page.reload();
    await page
      .getByRole('heading', { level: 2, name: /hardest at/ })
      .first()
      .waitFor();
    await rest(page);
    expect(await page.getByRole('heading', { level: 1 }).evaluate((title) => getComputedStyle(title).fontSize)).toBe(
      '21px',
    );
    expect(await findTextFaults(page), `${width} × ${height}`).toEqual([]);
  }
});

test('in a window as low as at four times the size, the page scrolls to all it has and the clock stays in sight', async () => {
  const { page } = await house.visit({ viewport: { width: 320, height: 256 } });
  const playback = page.getByRole('region', { name: 'Playback' });
  const slider = page.getByRole('slider', { name: /^Foot height/ });
  await expect.poll(async () => (await playback.boundingBox())?.y).toBe(196);
  await slider.scrollIntoViewIfNeeded();
  const before = await page.getByRole('heading', { level: 2 }).first().textContent();
  await slider.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => page.getByRole('heading', { level: 2 }).first().textContent()).not.toBe(before);
  await page.getByRole('tab', { name: 'Charts' }).click();
  await page.getByRole('heading', { level: 3, name: /^Who extends the hip/ }).waitFor();
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(async () => (await playback.boundingBox())?.y).toBe(0);
});

test('on paper stands the whole result, in the colors of paper, without what is pressed', async () => {
  const { page } = await house.visit({ colorScheme: 'dark' });
  await page
    .getByRole('heading', { level: 2, name: /hardest at/ })
    .first()
    .waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.getByRole('button', { name: 'Export' }).waitFor({ state: 'hidden' });
  await page.getByRole('region', { name: 'Playback' }).waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
  // nothing scrolls inside: all of it is as high as it needs
  const cut = await page.evaluate(
    () =>
      [...document.querySelectorAll('main, aside')].filter((part) => part.scrollHeight > part.clientHeight + 1).length,
  );
  expect(cut).toBe(0);
  await page.emulateMedia({ media: null });
  const pages = (await page.pdf({ format: 'A4', landscape: true })).toString('latin1').match(/\/Type\s*\/Page\b/g);
  expect(pages?.length).toBeGreaterThanOrEqual(3);
});

for (const [name, state] of STATES)
  test(`${name}: at every width, in both themes, each word can be read`, async () => {
    const { page } = await house.visit({ stored: state });
    for (const [width, height] of WINDOWS) {
      await page.setViewportSize({ width, height });
      for (const open of await panels(page)) {
        await open();
        await rest(page, FOLLOWED);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await findTextFaults(page), `${width} × ${height}, ${colorScheme}`).toEqual([]);
        }
      }
    }
  });
