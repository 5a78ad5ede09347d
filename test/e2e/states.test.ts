import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseRadio, hasFocus, menuIsClosed, openMenu } from './support/menu';
import { countColors, type House, openHouse, PHONE, slider } from './support/visit';
import { boxOf, rest } from './support/wait';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test('without WebGL both figures are drawn from the side, with the reason, and the numbers work on', async () => {
  const { page } = await house.visit();
  await page.getByText('Drawn from the side: WebGL 2 is off').waitFor();
  await page.locator('[data-canvas] svg path').first().waitFor({ state: 'attached' });
  const readout = page
    .getByText(/^Ankle, /)
    .first()
    .locator('xpath=../..');
  const before = await readout.textContent();
  await slider(page, 'Leg press 45°', 'Foot height').press('Shift+ArrowRight');
  await expect.poll(() => readout.textContent()).not.toBe(before);
});

/** Names of buttons and sliders that a box lies over. */
async function coveredBy(page: Page, over: Locator): Promise<string[]> {
  const box = await boxOf(over);
  return page.evaluate(({ x, y, width, height }) => {
    const controls = [...document.querySelectorAll<HTMLElement>('button, input, [tabindex="0"]')];
    return controls
      .filter((control) => !control.closest('[data-notice]'))
      .filter((control) => {
        const other = control.getBoundingClientRect();
        return other.left < x + width && x < other.right && other.top < y + height && y < other.bottom;
      })
      .map((control) => control.getAttribute('aria-label') ?? control.textContent ?? '');
  }, box);
}

test('stored nonsense is named in one sentence and defaults are used', async () => {
  const { page, complaints } = await house.visit({
    stored: '{"version":1,"comparison":{"lifter":{"stature":"tall"}}}',
  });
  const notice = page.getByRole('status').filter({ hasText: 'Your saved setup could not be read' });
  await notice.waitFor();
  expect(await coveredBy(page, notice)).toEqual([]);
  await expect.poll(() => page.getByText('all at default').count()).toBe(3);
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => page.getByText('Your saved setup could not be read').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('on a phone the notice pushes the panel down instead of lying over it', async () => {
  const stored = JSON.stringify({ version: 1, comparison: { lifter: { stature: 'tall' } } });
  const { page } = await house.visit({ ...PHONE, stored });
  const notice = page.getByRole('status').filter({ hasText: 'could not be read' });
  await notice.waitFor();
  await page.getByRole('tab', { name: 'Setup' }).tap();
  await page.getByRole('textbox', { name: /^Foot height/ }).waitFor();
  expect(await coveredBy(page, notice)).toEqual([]);
  const playback = await boxOf(page.getByRole('region', { name: 'Playback' }));
  const sheet = await boxOf(page.getByRole('region', { name: 'Setup, numbers, charts' }));
  expect(playback.y + playback.height).toBeLessThanOrEqual(sheet.y + 1);
});

test('a stored value out of range is brought back into it and named', async () => {
  const stored = JSON.stringify({
    version: 1,
    comparison: {
      lifter: {},
      left: { exercise: 'leg-press', settings: { footHeight: 9 } },
      right: { exercise: 'hip-thrust', settings: {} },
    },
    view: {},
  });
  const { page } = await house.visit({ stored, isArriving: true });
  await page.getByText('Foot height was out of range; the nearest value is used.').waitFor();
});

test('a setup without a repetition says which joint or range stops it and one press goes back', async () => {
  const stored = JSON.stringify({
    version: 1,
    comparison: {
      lifter: {},
      left: { exercise: 'leg-press', settings: { railAngle: 1.57, backrestAngle: 1.04 } },
      right: { exercise: 'hip-thrust', settings: {} },
    },
    view: {},
  });
  const { page, complaints } = await house.visit({ stored });
  const pane = page.locator('section[data-side="left"]').first();
  await expect.poll(() => pane.getByRole('heading', { level: 2 }).textContent()).toBe('No repetition');
  await expect.poll(() => pane.getByText('No repetition with these settings').count()).toBe(1);
  await expect.poll(() => pane.textContent()).toMatch(/°|cm/);
  await expect.poll(() => pane.getByRole('button', { name: /^Back to/ }).count()).toBe(1);
  await pane.getByRole('button', { name: /^Set .+ to \d/ }).click();
  await expect.poll(() => pane.getByRole('heading', { level: 2 }).textContent()).toMatch(/^(Stays \d+° bent|Gets )/);
  expect(complaints).toEqual([]);
});

test.each([
  ['as a picture', true],
  ['flat', false],
])('drawn %s, an exercise without a repetition leaves no figure of the exercise before it', async (_, isDrawn) => {
  const stored = JSON.stringify({
    version: 1,
    comparison: {
      // 5°: a squat's heels would lift on its way down
      lifter: { dorsiflexionLimit: 0.0873 },
      left: { exercise: 'leg-press', settings: {} },
      right: { exercise: 'hip-thrust', settings: {} },
    },
    view: {},
  });
  const { page } = await house.visit({ stored, isDrawn, deviceScaleFactor: 1 });
  const pane = page.locator('section[data-side="left"] [data-canvas]');
  const seen = async (): Promise<number> => {
    const box = await boxOf(pane);
    // between the words above and the message below
    return countColors(page, { x: box.x, y: box.y + 0.3 * box.height, width: box.width, height: 0.25 * box.height });
  };
  await expect.poll(seen).toBeGreaterThan(50);
  await chooseRadio(page, /change the left exercise/, 'Back squat');
  await pane.locator('xpath=..').getByText('No repetition with these settings').waitFor();
  await page.mouse.move(5, 5);
  await expect.poll(seen).toBeLessThan(50);
});

test('a phone keeps both figures in sight while the sheet is open', async () => {
  const { page } = await house.visit(PHONE);
  await page.getByRole('tab', { name: 'Numbers' }).tap();
  const angles = page
    .getByRole('tabpanel')
    .locator('p')
    .filter({ hasText: /^Thigh–trunk/ });
  await expect.poll(() => angles.count()).toBe(2);
  const sheet = await boxOf(page.getByRole('region', { name: 'Setup, numbers, charts' }));
  for (const side of ['left', 'right']) {
    const pane = await boxOf(page.locator(`section[data-side="${side}"] [data-canvas]`));
    expect(pane.y + pane.height).toBeLessThanOrEqual(sheet.y);
    expect(pane.height).toBeGreaterThan(120);
  }
  await page.getByRole('tab', { name: 'Setup' }).tap();
  const before = await page.getByRole('textbox', { name: /^Foot height/ }).inputValue();
  await page.getByRole('button', { name: /^More Foot height/ }).tap();
  await expect.poll(() => page.getByRole('textbox', { name: /^Foot height/ }).inputValue()).not.toBe(before);
  await page.keyboard.press('Escape');
});

test('on a phone a muscle is picked from the menu, whose groups lead back', async () => {
  const { page } = await house.visit(PHONE);
  const item = (name: string | RegExp) => page.getByRole('menuitem', { name });
  await openMenu(page, 'More', 'tap');
  await expect.poll(() => page.getByRole('menuitem').count()).toBeLessThan(8);
  await item(/^Theme/).tap();
  await expect.poll(() => page.getByRole('menuitemradio').count()).toBe(3);
  await page.keyboard.press('Escape');
  await expect.poll(() => hasFocus(item(/^Theme/))).toBe(true);
  await item(/^Muscles/).tap();
  await page.getByRole('option', { name: 'Gluteus maximus, middle' }).tap();
  await menuIsClosed(page);
  await page.getByRole('button', { name: /^Gluteus maximus, middle/ }).tap();
  await expect.poll(() => page.getByText('Show all').count()).toBe(0);
});

test('on a phone a tap on the name of a setting explains it, a tap elsewhere closes that', async () => {
  const { page } = await house.visit(PHONE);
  await page.getByRole('tab', { name: 'Setup' }).tap();
  await rest(page);
  await page.getByRole('button', { name: /^Foot height ?help$/ }).tap();
  const help = page.getByRole('tooltip').filter({ hasText: 'Up the plate' });
  await expect.poll(() => help.isVisible()).toBe(true);
  await page.getByRole('region', { name: 'Playback' }).getByText('Top').tap();
  await expect.poll(() => help.count()).toBe(0);
});

test('a name reached by keyboard explains itself and Escape closes that', async () => {
  const { page } = await house.visit();
  await slider(page, 'Leg press 45°', 'Stance width').focus();
  await page.keyboard.press('Tab');
  const help = page.getByRole('tooltip').filter({ hasText: 'Turn of each foot outward' });
  await help.waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => help.count()).toBe(0);
});

test('the switch of the page gives the same colors as the wish of the system, to scripts as well', async () => {
  const colors = (page: Page) =>
    page.evaluate(() => {
      const swatch = document.body.appendChild(document.createElement('i'));
      const style = getComputedStyle(swatch);
      const resolve = (name: string) => {
        swatch.style.color = `var(${name})`;
        return style.color;
      };
      const names = ['--page', '--pane', '--ink', '--ink-2', '--a', '--b', '--limit', '--line'];
      return { shown: names.map(resolve), pane: style.getPropertyValue('--pane').trim() };
    });
  const seen: Record<string, unknown> = {};
  for (const colorScheme of ['dark', 'light'] as const) {
    const { page } = await house.visit({ colorScheme, isArriving: true });
    seen[colorScheme] = await colors(page);
    const other = colorScheme === 'dark' ? 'Light' : 'Dark';
    await page.getByRole('radio', { name: other }).click();
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe(other.toLowerCase());
    seen[`${other} chosen`] = await colors(page);
  }
  expect(seen['Light chosen']).toEqual(seen.light);
  expect(seen['Dark chosen']).toEqual(seen.dark);
  expect(seen.dark).not.toEqual(seen.light);
  expect(seen.light).toMatchObject({ pane: 'rgb(236, 231, 222)' });
});

test('at 200 % zoom nothing runs off the side and every control is there', async () => {
  const { page } = await house.visit({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });
  await rest(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await expect.poll(() => page.getByRole('slider', { name: 'Foot height' }).isVisible()).toBe(true);
  await expect.poll(() => page.getByRole('button', { name: 'Play', exact: true }).isVisible()).toBe(true);
});

test('the shortcut sheet opens with ? and closes with Escape', async () => {
  const { page } = await house.visit({ isArriving: true });
  await page.keyboard.press('?');
  await expect.poll(() => page.getByRole('dialog', { name: 'About, and keys' }).isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog', { name: 'About, and keys' }).count()).toBe(0);
});
