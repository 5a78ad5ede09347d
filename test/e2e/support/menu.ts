import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export const hasFocus = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => element === document.activeElement);

type Press = 'click' | 'tap' | 'ArrowDown' | 'Enter';

/** Opens a menu by its button and waits until an entry of it has the focus: what is typed from here on goes to that. */
export async function openMenu(page: Page, button: string | RegExp, press: Press = 'click'): Promise<void> {
  const opener = page.getByRole('button', { name: button, exact: true });
  if (press === 'click') await opener.click();
  else if (press === 'tap') await opener.tap();
  else await opener.press(press);
  await entryHasFocus(page);
}

/** Waits until an entry of the menu that is open has the focus. */
export async function entryHasFocus(page: Page): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.matches('[role="menu"] [role^="menuitem"]'));
}

export async function menuIsClosed(page: Page): Promise<void> {
  await expect.poll(() => page.getByRole('menu').count()).toBe(0);
}

/** Chooses one of several from a menu, which closes it. */
export async function chooseRadio(page: Page, button: string | RegExp, name: string | RegExp): Promise<void> {
  await openMenu(page, button);
  await page.getByRole('menuitemradio', { name }).first().click();
  await menuIsClosed(page);
}

/** Picks a muscle from the list behind its button, which closes it. */
export async function pickMuscle(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Muscles', exact: true }).click();
  await page.waitForFunction(() => document.activeElement?.matches('[role="combobox"]'));
  await page.getByRole('option', { name, exact: true }).click();
  await expect.poll(() => page.getByRole('listbox', { name: 'Muscles' }).count()).toBe(0);
}
