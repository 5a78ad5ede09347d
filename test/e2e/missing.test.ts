import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openMenu } from './support/menu';
import { type House, openHouse } from './support/visit';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const NUMBERS = 'section[aria-label="Leg press 45°, left"]';

/** Visits again with some files gone, as after a renewal of the page; gives a way to bring them back. */
async function loseFiles(page: Page, pattern: RegExp): Promise<() => Promise<void>> {
  await page.route(pattern, (route) => route.fulfill({ status: 404, body: 'gone' }));
  return () => page.unroute(pattern);
}

/** Names of the program's files that two of its late parts need and its beginning does not. */
async function sharedFiles(page: Page, ...parts: readonly string[]): Promise<string[]> {
  const entry = await page.locator('script[type="module"]').evaluate((script: HTMLScriptElement) => script.src);
  const read = async (name: string) => (await page.request.get(new URL(name, entry).href)).text();
  const imports = (text: string) => [...text.matchAll(/from\s*["']\.\/([\w-]+\.js)["']/g)].map((match) => match[1]);
  const text = await read(entry);
  const [first, ...others] = await Promise.all(
    parts.map(async (part) => imports(await read(new RegExp(`${part}-[\\w-]+\\.js`).exec(text)?.[0] ?? ''))),
  );
  const early = [entry.slice(entry.lastIndexOf('/') + 1), ...imports(text)];
  return first.filter((name) => !early.includes(name) && others.every((other) => other.includes(name)));
}

test('without the picture’s program the page draws from the side, says why, and has the picture at the second try', async () => {
  const { page } = await house.visit({ isDrawn: true, hasPixels: false, isArriving: true });
  const bringBack = await loseFiles(page, /\/Scene-[^/]*\.(js|css)$/);
  await page.reload();
  await page.getByText('the picture could not be loaded').waitFor();
  await page.locator('[data-drawn] svg').first().waitFor();
  expect(await page.getByText('WebGL').count()).toBe(0);
  await bringBack();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('canvas').first().waitFor();
  await expect.poll(() => page.getByText('the picture could not be loaded').count()).toBe(0);
});

test('a picture’s program that never answers is waited for in words, counts as missing, and is fetched anew at the second try', async () => {
  const { page } = await house.visit({ isDrawn: true, hasPixels: false, isArriving: true });
  let asked = 0;
  await page.route(/\/Scene-[^/]*\.js$/, (route) => (asked++ === 0 ? undefined : route.continue()));
  // passes by itself, so whoever looks has to look from the start
  const waiting = page.getByText('The figures are still on their way').waitFor();
  await page.reload();
  await waiting;
  await page.getByText('the picture could not be loaded').waitFor();
  await page.locator('[data-drawn] svg').first().waitFor();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('canvas').first().waitFor();
  await expect.poll(() => page.getByText('the picture could not be loaded').count()).toBe(0);
});

test('without a file that picture and drawing share, numbers, charts and controls stay', async () => {
  const { page } = await house.visit({ isDrawn: true, hasPixels: false, isArriving: true });
  const shared = await sharedFiles(page, 'Scene', 'FlatView');
  expect(shared.length).toBeGreaterThan(0);
  await loseFiles(page, new RegExp(`/(${shared.join('|')})$`));
  await page.reload();
  await page.getByText('the picture could not be loaded').waitFor();
  await page.getByText('The drawing could not be loaded.').first().waitFor();
  expect(await page.locator(NUMBERS).count()).toBe(1);
  expect(await page.locator('[data-chart]').count()).toBeGreaterThan(0);
});

test('without the legend’s files numbers and charts stay, and the legend comes at the second try', async () => {
  const { page } = await house.visit({ isDrawn: true, hasPixels: false });
  const bringBack = await loseFiles(page, /\/Legend-[^/]*\.(js|css)$/);
  await page.locator('canvas').first().waitFor();
  await openMenu(page, /^Figures/);
  await page.getByRole('menuitemradio', { name: /^Fiber length/ }).click();
  await page.getByText('The legend could not be loaded.').waitFor();
  expect(await page.locator(NUMBERS).count()).toBe(1);
  await bringBack();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('The legend could not be loaded.').waitFor({ state: 'detached' });
});

test('without its workers the page says that forces could not be computed, and computes them at the second try', async () => {
  const { page } = await house.visit({ isArriving: true });
  const bringBack = await loseFiles(page, /\.worker-[^/]*\.js$/);
  await page.reload();
  await page.getByText('Forces could not be computed').waitFor();
  await bringBack();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('[data-chart="hip-moment"] [data-curve="right-demand.hip_extension_Nm"]').waitFor({
    state: 'attached',
  });
  await expect.poll(() => page.getByText('Forces could not be computed').count()).toBe(0);
});

const WORDS = 'it needs to be opened from a web server';

test('opened as a file from disk, the page says what it needs', async () => {
  const { context } = await house.visit({ isArriving: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL('dist/index.html').href);
  await page.getByText(WORDS).waitFor();
});

test('in a sandbox without an origin the page says what it needs', async () => {
  const { page } = await house.visit({ isArriving: true });
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = location.href;
    document.body.append(frame);
  });
  await page.frameLocator('iframe').getByText(WORDS).waitFor();
});

test('with scripts off the page says so', async () => {
  const { context } = await house.visit({ isArriving: true });
  const off = await context.browser()?.newContext({ javaScriptEnabled: false });
  const page = await off?.newPage();
  await page?.goto(house.site.url);
  expect(await page?.locator('noscript').textContent()).toContain('scripts, which are off');
  await off?.close();
});
