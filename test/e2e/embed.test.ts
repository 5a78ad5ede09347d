import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openMenu } from './support/menu';
import { openFolder, type Site } from './support/site';
import { type House, openHouse } from './support/visit';

let house: House;
/** The example of a host, on an origin of its own. */
let host: Site;
beforeAll(async () => {
  house = await openHouse();
  host = await openFolder({ folder: join(import.meta.dirname, '../../docs'), index: 'embed.html' });
});
afterAll(async () => {
  await host.close();
  await house.close();
});

/** Leg press with its feet elsewhere, as a visitor left it. */
const SAVE = JSON.stringify({
  version: 2,
  comparison: {
    lifter: {},
    left: { exercise: 'leg-press', settings: { footHeight: 0.25 } },
    right: { exercise: 'hip-thrust', settings: {} },
  },
  view: {},
});

const told = (page: Page, id: string) => page.locator(`#${id}`).textContent();

function frameOf(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().startsWith(house.site.url));
  if (!frame) throw new Error('the page shows no frame');
  return frame;
}

/** The host says something by its own hand. */
const say = (page: Page, message: object) =>
  page.evaluate(([data, origin]) => document.querySelector('iframe')?.contentWindow?.postMessage(data, origin), [
    { lockout: 1, ...message },
    house.site.origin,
  ] as const);

test('a host on another origin is told size and state, moves what the frame shows, and a visitor’s own page stays as it was', async () => {
  const { page, complaints } = await house.visit({
    at: host.url,
    query: `?page=${encodeURIComponent(house.site.url)}`,
    stored: SAVE,
    isArriving: true,
  });
  await expect.poll(() => told(page, 'left')).toMatch(/^leg-press: Stays 92° bent; .*peak hip extension \d+ N·m$/);
  await expect.poll(() => told(page, 'size')).toMatch(/^\d+ × \d+ px$/);
  const [width, height] = ((await told(page, 'size')) ?? '').split(/ × | px/).map(Number);
  expect([width, height]).toEqual([width, Number(await page.locator('iframe').getAttribute('height'))]);
  // the frame shows what a first visit does, not what this visitor has
  await expect.poll(() => told(page, 'foot-height')).toBe('17 cm');

  const frame = frameOf(page);
  const clock = frame.getByRole('slider', { name: 'Position in the repetition' });
  await page.locator('#phase').fill('0.25');
  await expect.poll(() => clock.getAttribute('aria-valuetext')).toContain('25 %');
  await page.locator('#feet').fill('0.24');
  await expect.poll(() => told(page, 'foot-height')).toBe('24 cm');
  await expect.poll(() => told(page, 'clock')).toBe('25 %, at rest');

  await page.locator('#wrong').click();
  await expect
    .poll(() => told(page, 'answer'))
    .toBe('“set-phase” is left undone: “phase” is to be a number from 0 to 1.');
  // a window beside the frame is not its host
  await page.evaluate(
    (message) => {
      const stranger = document.createElement('iframe');
      document.body.append(stranger);
      const run = stranger.contentWindow as Window & typeof globalThis;
      const post = new run.Function('message', "parent.frames[0].postMessage(message, '*')");
      post(message);
    },
    { lockout: 1, type: 'set-phase', phase: 0.9 },
  );
  await say(page, { type: 'get' });
  await expect.poll(() => told(page, 'answer')).toBe('get: done');
  expect(await clock.getAttribute('aria-valuetext')).toContain('25 %');

  expect(await frame.evaluate(() => localStorage.getItem('lockout'))).toBe(SAVE);
  expect(await frame.evaluate(() => sessionStorage.getItem('lockout'))).toBeNull();
  expect(complaints).toEqual([]);
});

test('the snippet of Export shows the present comparison in a page elsewhere, as high as it needs', async () => {
  const { page, complaints } = await house.visit({ query: '?quality=low', stored: SAVE });
  await openMenu(page, 'Export');
  await page.getByRole('menuitem', { name: 'Embed in another page…' }).click();
  await page.getByRole('button', { name: 'Gluteus maximus arm', exact: true }).click();
  const field = page.getByRole('textbox', { name: 'HTML' });
  await expect.poll(() => field.inputValue()).toContain('charts=hip-shares,gluteus-maximus-arm');
  const snippet = await field.inputValue();
  expect(snippet).toMatch(/#s=\d+\.[\w-]+"/);
  // a page of its own server: one that is made up has no address that a browser would let speak to this machine
  const folder = mkdtempSync(join(tmpdir(), 'lockout-lesson-'));
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><title>Lesson</title><link rel="icon" href="data:,">${snippet}`,
  );
  const lesson = await openFolder({ folder, index: 'index.html' });
  await page.goto(lesson.url);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('article').nth(1).waitFor();
  await frame.getByRole('link', { name: 'Open in Lockout' }).waitFor();
  expect(await frame.getByRole('button', { name: 'Export' }).count()).toBe(0);
  // the lesson is light, and the reader's system dark
  await expect.poll(() => frame.locator('html').getAttribute('data-theme')).toBe('light');
  const height = () => page.locator('iframe').evaluate((element) => element.style.height);
  await expect.poll(height).toMatch(/^\d{3,4}px$/);
  expect(complaints).toEqual([]);
  await lesson.close();
  rmSync(folder, { recursive: true });
});
