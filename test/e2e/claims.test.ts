import { afterAll, beforeAll, expect, test } from 'vitest';
import { CLAIMS } from '../../src/model/claim/registry';
import { openMenu } from './support/menu';
import { type House, openHouse } from './support/visit';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test('claims open from a menu and by their address, tell a verdict each, show themselves in both panes, and are come back to', async () => {
  const { page, complaints } = await house.visit();
  const dialog = page.getByRole('dialog', { name: 'Claims and evidence' });
  const hash = () => page.evaluate(() => window.location.hash);
  const pane = (side: string) => page.getByRole('button', { name: new RegExp(`, change the ${side} exercise`) });
  await openMenu(page, 'Questions');
  await page.getByRole('menuitem', { name: 'Claims and evidence…' }).click();
  await dialog.waitFor();
  await expect.poll(hash).toBe('#claims');
  await expect.poll(() => dialog.getByRole('article').count()).toBe(CLAIMS.length);
  const claim = dialog.getByRole('article', { name: /^The Romanian deadlift/ });
  await claim.getByText('Agrees.').waitFor();
  await claim.getByRole('button', { name: 'Show me' }).click();
  await expect.poll(() => dialog.count()).toBe(0);
  await expect.poll(hash).not.toBe('#claims');
  await expect.poll(() => pane('left').textContent()).toContain('Romanian deadlift');
  await expect.poll(() => pane('right').textContent()).toContain('Leg press');
  // the browser's way back leads to the claims, Escape away from them, undo to what was before
  await page.goBack();
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => dialog.count()).toBe(0);
  await expect.poll(hash).not.toBe('#claims');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => pane('right').textContent()).toContain('hip thrust');
  expect(complaints).toEqual([]);
});
