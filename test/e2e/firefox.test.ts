import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type FirefoxVisit, visitWithFirefox } from './support/firefox';
import { openMenu } from './support/menu';
import { type House, openHouse } from './support/visit';
import { loadsAreShown } from './support/wait';

let house: House;
let visit: FirefoxVisit;
const open = async () => {
  visit = await visitWithFirefox(`${house.site.url}?quality=low`);
  await visit.page.waitForSelector('[aria-labelledby="loads-title"][aria-busy="false"]');
};
beforeAll(async () => {
  house = await openHouse();
  await open();
});
// one visit for all of them, but a second try does not begin where the first has failed
beforeEach(async ({ task }) => {
  if (!task.result?.retryCount) return;
  await visit.close();
  await open();
});
afterAll(async () => {
  await visit?.close();
  await house.close();
});

const FOOT_HEIGHT = 'input[type="range"][aria-label^="Foot height"]';
const CLOCK = '[aria-label="Playback"]';
const text = (selector: string) => visit.page.$eval(selector, (element) => element.textContent ?? '');
const says = (selector: string) => visit.page.$eval(selector, (element) => element.getAttribute('aria-valuetext'));
const curve = () => visit.page.$eval('[data-chart="thigh-trunk"] [data-curve^=left]', (path) => path.getAttribute('d'));

test('Firefox opens the page, and without WebGL draws both figures from the side and says why', async () => {
  const { page } = visit;
  await page.waitForSelector('[data-side="left"] [data-drawn] path');
  await page.waitForSelector('[data-side="right"] [data-drawn] path');
  expect(await text('body')).toContain('Drawn from the side: WebGL 2 is off or missing in this browser.');
  expect(await text('main')).toContain('Gets straight');
});

test('in Firefox a slider follows its keys, and numbers and charts with it', async () => {
  const { page } = visit;
  const [value, line] = [await says(FOOT_HEIGHT), await curve()];
  await page.focus(FOOT_HEIGHT);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => says(FOOT_HEIGHT)).not.toBe(value);
  await expect.poll(curve).not.toBe(line);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => says(FOOT_HEIGHT)).toBe(value);
  await expect.poll(curve).toBe(line);
});

test('in Firefox a slider follows the mouse, and undo takes the drag back', async () => {
  const { page } = visit;
  const [value, line] = [await says(FOOT_HEIGHT), await curve()];
  const slider = await page.waitForSelector(FOOT_HEIGHT);
  const box = await slider?.boundingBox();
  if (!box) throw new Error('the slider is not shown');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 0.8 * box.width, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(curve).not.toBe(line);
  await expect.poll(() => says(FOOT_HEIGHT)).not.toBe(value);
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await expect.poll(curve).toBe(line);
});

test('in Firefox Play moves the clock and both drawings, and Space stops them', async () => {
  const { page } = visit;
  const drawn = () => page.$eval('[data-side="right"] [data-drawn] svg', (svg) => svg.innerHTML);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Home');
  await expect.poll(() => text(CLOCK)).toMatch(/(^|\D)0 %/);
  const before = await drawn();
  await page.click('button[aria-label="Play"]');
  await expect.poll(drawn).not.toBe(before);
  await page.keyboard.press(' ');
  await page.waitForSelector('button[aria-label="Play"]');
});

/** Without the moment it was saved at. */
const undated = (csv: string) => csv.replace(/\d{4}-\d{2}-\d{2}T[\d:]{8}Z/g, '');

/** Where the clock stands is in the link that a table ends with. */
const toStart = async (keyboard: { press: (key: 'Home') => Promise<void> }, read: () => Promise<string>) => {
  await keyboard.press('Home');
  await expect.poll(read).toMatch(/(^|\D)0 %/);
};

test('Firefox saves the same table as Chromium, byte by byte', async () => {
  const chromium = await house.visit({ acceptDownloads: true, isArriving: true });
  await loadsAreShown(chromium.page);
  await toStart(chromium.page.keyboard, async () => (await chromium.page.locator(CLOCK).textContent()) ?? '');
  await openMenu(chromium.page, 'Export');
  const [download] = await Promise.all([
    chromium.page.waitForEvent('download'),
    chromium.page.getByRole('menuitem', { name: /^Table/ }).click(),
  ]);
  const expected = (await buffer(await download.createReadStream())).toString('utf8');
  const { page, saved } = visit;
  await page.waitForSelector('[data-chart="hip-moment"] [data-curve^="right-"]');
  await page.waitForSelector('[aria-labelledby="loads-title"][aria-busy="false"]');
  await toStart(page.keyboard, () => text(CLOCK));
  const own = await saved(async () => {
    await page.click('::-p-xpath(//button[contains(., "Export")])');
    await page.waitForFunction(() => document.activeElement?.matches('[role="menu"] [role^="menuitem"]'));
    await page.click('::-p-xpath(//*[@role="menuitem"][starts-with(., "Table")])');
  });
  expect(undated(own)).toBe(undated(expected));
  expect(own.length).toBeGreaterThan(5000);
});

test('none of it made Firefox complain', () => {
  expect(visit.complaints).toEqual([]);
});
