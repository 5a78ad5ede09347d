import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseRadio, openMenu, pickMuscle } from './support/menu';
import { countColors, type House, openHouse, slider } from './support/visit';
import { boxOf, loadsAreShown, passFrames } from './support/wait';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test('a full visit draws both figures, says nothing wrong and asks no other origin', async () => {
  const { page, complaints, requests } = await house.visit({ acceptDownloads: true, isDrawn: true });
  await expect.poll(() => page.locator('canvas').count()).toBeGreaterThan(0);
  for (const side of ['left', 'right']) {
    const box = await boxOf(page.locator(`section[data-side="${side}"] [data-canvas]`));
    await expect.poll(() => countColors(page, box)).toBeGreaterThan(500);
  }
  const clock = page.getByRole('region', { name: 'Playback' });
  const before = await clock.textContent();
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(() => clock.textContent()).not.toBe(before);
  await page.getByRole('button', { name: 'Pause' }).click();
  await slider(page, 'Leg press 45°', 'Foot height').press('ArrowRight');
  await openMenu(page, 'Export');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /All data/ }).click(),
  ]);
  expect(await download.failure()).toBeNull();
  expect(complaints).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(house.site.origin) && !/^(blob|data):/.test(url))).toEqual([]);
});

test('the built page carries a policy that allows its own files only', async () => {
  const { page } = await house.visit({ isArriving: true });
  const policy = (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toContain("'unsafe-inline'");
  expect(policy).not.toMatch(/https?:/);
});

test('the page itself does not scroll: its parts do', async () => {
  const { page } = await house.visit();
  await page.mouse.move(1300, 700);
  const listener = await page.evaluateHandle(() => ({
    heard: new Promise<void>((done) => window.addEventListener('wheel', () => done(), { once: true })),
  }));
  await page.mouse.wheel(0, 20_000);
  await listener.evaluate(({ heard }) => heard);
  await passFrames(page, 20);
  expect(await page.evaluate(() => [document.documentElement.scrollHeight, window.scrollY])).toEqual([900, 0]);
});

test('a muscle chosen from the list is named, drawn as charts, and put back by Escape or by its chip', async () => {
  const { page } = await house.visit();
  await loadsAreShown(page);
  const charts = () =>
    page.locator('[data-chart]').evaluateAll((all) => all.map((chart) => chart.getAttribute('data-chart')));
  const all = await charts();
  const first = page.locator('[data-chart] h3');
  const choose = async () => {
    await pickMuscle(page, 'Biceps femoris, long head');
    await expect.poll(() => first.nth(0).textContent()).toContain('Biceps femoris, long head: hip extension arm');
    await expect.poll(() => first.nth(1).textContent()).toContain('Biceps femoris, long head: fiber length');
    await expect.poll(charts).not.toEqual(all);
  };
  await choose();
  await page.getByRole('button', { name: /Biceps femoris, long head\s*Show all/ }).click();
  await expect.poll(charts).toEqual(all);
  await choose();
  await page.keyboard.press('Escape');
  await expect.poll(charts).toEqual(all);
});

test('first numbers are computed: the leg press stays bent, the hip thrust gets straight', async () => {
  const { page } = await house.visit();
  const verdicts = await page.getByRole('heading', { level: 2 }).allTextContents();
  expect(verdicts[0]).toMatch(/^Stays \d+° bent/);
  expect(verdicts[1]).toMatch(/^Gets straight/);
});

test('playing moves the clock, both readouts and the charts; Space stops it', async () => {
  const { page } = await house.visit();
  const clock = page.getByRole('region', { name: 'Playback' });
  await page.keyboard.press('Home');
  await expect.poll(() => clock.textContent()).toMatch(/(^|\D)0 %/);
  const lane = page
    .locator('[data-side="left"] p')
    .filter({ hasText: /^Thigh–trunk/ })
    .first();
  const before = await lane.textContent();
  await page.keyboard.press('Space');
  await expect.poll(async () => lane.textContent()).not.toBe(before);
  await page.keyboard.press('Space');
  await expect.poll(() => page.getByRole('button', { name: 'Play', exact: true }).count()).toBe(1);
  // a frame that was on its way when the clock stopped
  await passFrames(page, 2);
  const stopped = await lane.textContent();
  await passFrames(page, 20);
  expect(await lane.textContent()).toBe(stopped);
});

test('arrows step one percent, with Shift ten, Home and End reach the ends', async () => {
  const { page } = await house.visit({ isArriving: true });
  const clock = page.getByRole('region', { name: 'Playback' });
  const now = async () => (await clock.textContent())?.match(/(\d+) %/)?.[1];
  await page.keyboard.press('Home');
  await expect.poll(now).toBe('0');
  await page.keyboard.press('ArrowRight');
  await expect.poll(now).toBe('1');
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(now).toBe('11');
  await page.keyboard.press('End');
  await expect.poll(now).toBe('100');
});

test('aligned by an angle, one that cannot go along waits at its end and the clock says so, after a reload too', async () => {
  const { page } = await house.visit();
  const clock = page.getByRole('region', { name: 'Playback' });
  await chooseRadio(page, 'Align by time', 'Thigh–trunk angle');
  await page.keyboard.press('Home');
  await expect.poll(() => clock.textContent()).toContain('145°');
  for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => clock.textContent()).toContain('waits at 92°');
  await page.reload();
  await page.getByRole('button', { name: 'Align by thigh–trunk angle' }).waitFor();
});

test('pressing on the transport line poses both figures there', async () => {
  const { page } = await house.visit();
  const box = await boxOf(page.getByRole('slider', { name: 'Position in the repetition' }));
  await page.mouse.click(box.x + 8 + (box.width - 16) * 0.25, box.y + box.height / 2);
  await expect.poll(() => page.getByRole('region', { name: 'Playback' }).textContent()).toContain('25 %');
});

test('dragging on a chart scrubs the figures', async () => {
  const { page } = await house.visit();
  const plot = page
    .locator('main')
    .getByRole('heading', { level: 3 })
    .first()
    .locator('xpath=../..')
    .locator('svg')
    .last();
  const box = await boxOf(plot);
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.5);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.8, box.y + box.height * 0.5, { steps: 4 });
  await page.mouse.up();
  const isScrubbed = async () => {
    const text = await page.getByRole('region', { name: 'Playback' }).textContent();
    const percent = Number(text?.match(/(\d+) %/)?.[1]);
    return percent > 65 && percent < 95;
  };
  await expect.poll(isScrubbed).toBe(true);
});

test('another exercise can be put on either side, by keyboard', async () => {
  const { page } = await house.visit({ isArriving: true });
  await openMenu(page, /change the right exercise/, 'ArrowDown');
  await page.keyboard.press('R');
  await page.keyboard.press('Enter');
  const titles = () => page.getByRole('complementary').getByRole('heading', { level: 3 }).allTextContents();
  await expect.poll(titles).toContain('Romanian deadlift');
});
