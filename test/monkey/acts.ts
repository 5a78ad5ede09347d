import type { Locator, Page } from 'playwright-core';
import { WINDOW } from './cage';
import type { Chance } from './chance';

/** One thing a reader, or an accident, does; gives the way to take it back where undo does not. */
export type Act = (page: Page, chance: Chance) => Promise<TakeBack | undefined>;
export type TakeBack = () => Promise<void>;

/** A thing may be gone before it is reached: then it is left, as a hand would, ms. */
const GRASP = { timeout: 5000 };

async function oneOf(places: Locator, chance: Chance): Promise<Locator | null> {
  const count = await places.count();
  return count === 0 ? null : places.nth(chance.below(count));
}

async function dragOver(page: Page, place: Locator | null, chance: Chance): Promise<void> {
  await place?.scrollIntoViewIfNeeded(GRASP);
  const box = await place?.boundingBox(GRASP);
  if (!box) return;
  const at = () => [box.x + box.width * chance.next(), box.y + box.height * chance.next()] as const;
  await page.mouse.move(...at());
  await page.mouse.down();
  for (let i = 1 + chance.below(4); i > 0; i--) await page.mouse.move(...at(), { steps: 1 + chance.below(5) });
  await page.mouse.up();
}

const dragSlider: Act = async (page, chance) => {
  await dragOver(page, await oneOf(page.locator('input[type="range"]:visible'), chance), chance);
  return undefined;
};

const dragFigure: Act = async (page, chance) => {
  await dragOver(page, await oneOf(page.locator('[data-canvas]:visible'), chance), chance);
  // a press on a muscle picks it
  return () => page.keyboard.press('Escape');
};

const dragChart: Act = async (page, chance) => {
  await dragOver(page, await oneOf(page.locator('[data-chart] svg:has([data-curve]):visible'), chance), chance);
  return undefined;
};

const KEYS = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  '+',
  '-',
  '0',
  'Tab',
];
const CHORDS = ['Shift+ArrowRight', 'Shift+Tab', 'Control+z', 'Control+Shift+z', 's', 'p', 'c', 'Escape', ' '];

const pressKeys: Act = async (page, chance) => {
  const place = await oneOf(page.locator('input[type="range"]:visible, [data-canvas][tabindex]:visible'), chance);
  if (chance.next() < 0.7) await place?.focus(GRASP);
  for (let i = 1 + chance.below(8); i > 0; i--) await page.keyboard.press(chance.of([...KEYS, ...CHORDS]));
  return undefined;
};

const ENTRIES = [
  '0',
  '12',
  '-3',
  '45,5',
  '1,000',
  '1.000,5',
  '6 ft 2',
  '3/4 in',
  '١٢',
  'abc',
  '',
  '1e9',
  '0x10',
  'NaN',
  '   7 cm',
  '99999',
];

const typeNumber: Act = async (page, chance) => {
  const field = await oneOf(page.locator('input[type="text"]:visible, input[inputmode]:visible'), chance);
  await field?.fill(chance.of(ENTRIES), GRASP);
  await page.keyboard.press(chance.of(['Enter', 'Tab', 'Escape']));
  return undefined;
};

const pressButton: Act = async (page, chance) => {
  const name = /^(Play|Pause|Step|Side$|Front$|Behind$|¾|Undo|Redo|Reset|Try again|More$)/;
  const button = await oneOf(
    page.locator('main, header, aside').getByRole('button', { name }).and(page.locator(':visible:enabled')),
    chance,
  );
  await button?.click(GRASP);
  return () => page.keyboard.press('Escape');
};

/** Chooses something from a menu; what was chosen before is chosen again when it is taken back. */
const chooseFromMenu: Act = async (page, chance) => {
  const name = chance.of([/^Figures/, /^Export$/, /change the (left|right) exercise/]);
  const opener = page.getByRole('button', { name }).and(page.locator(':visible')).first();
  if ((await opener.count()) === 0) return undefined;
  const open = async () => {
    await opener.click(GRASP);
    await page.getByRole('menu').first().waitFor(GRASP);
  };
  const checked = () => page.locator('[role^="menuitem"][aria-checked="true"]').allTextContents();
  const isOpen = async () => (await page.getByRole('menu').count()) > 0;
  await open();
  const before = await checked();
  await (await oneOf(page.locator('[role^="menuitem"]:not([aria-disabled="true"]):visible'), chance))?.click(GRASP);
  if (await isOpen()) await page.keyboard.press('Escape');
  return async () => {
    await page.setViewportSize(WINDOW);
    for (let tries = 0; tries < 20; tries++) {
      await open();
      const now = await checked();
      const other = before.find((text) => !now.includes(text)) ?? now.find((text) => !before.includes(text));
      if (other !== undefined) await page.locator('[role^="menuitem"]').filter({ hasText: other }).first().click(GRASP);
      if (await isOpen()) await page.keyboard.press('Escape');
      if (other === undefined) return;
    }
  };
};

const resize: Act = async (page, chance) => {
  await page.setViewportSize({ width: 320 + chance.below(1400), height: 256 + chance.below(900) });
  return () => page.setViewportSize(WINDOW);
};

const changeTheme: Act = async (page, chance) => {
  await page.emulateMedia({ colorScheme: chance.of(['dark', 'light']) });
  return () => page.emulateMedia({ colorScheme: 'light' });
};

const wheel: Act = async (page, chance) => {
  await page.mouse.move(chance.below(1200), chance.below(800));
  await page.mouse.wheel(0, 400 * (chance.next() - 0.5));
  return undefined;
};

const wait: Act = async (page, chance) => {
  await page.waitForTimeout(chance.below(1500));
  return undefined;
};

/** What readers do, the more frequent ones more than once. */
export const HANDS: readonly Act[] = [
  dragSlider,
  dragSlider,
  dragSlider,
  dragFigure,
  dragChart,
  pressKeys,
  pressKeys,
  typeNumber,
  pressButton,
  pressButton,
  chooseFromMenu,
  resize,
  changeTheme,
  wheel,
  wait,
];
