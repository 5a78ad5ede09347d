import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openHouse } from '../../test/e2e/support/visit';

/** Pictures of the page for README and docs: npx tsx tools/pictures/main.ts. Drawn in software, so it takes minutes. */
const OUT = resolve(import.meta.dirname, '../../docs/pictures');

/** Keys that bring the clock to each moment: Home is the bottom, each Shift+→ a tenth further. */
const MOMENTS = [
  { name: 'bottom', keys: ['Home'] },
  { name: 'middle', keys: ['Home', 'Shift+ArrowRight', 'Shift+ArrowRight'] },
  { name: 'lockout', keys: ['Home', ...Array.from({ length: 5 }, () => 'Shift+ArrowRight')] },
] as const;

const THEMES = [
  { name: 'dark', colorScheme: 'dark' },
  { name: 'paper', colorScheme: 'light' },
] as const;

/** Time for software drawing to settle after a change, ms. */
const SETTLE = 15_000;

/** What both panes cover of the page. */
async function bothPanes(page: Page) {
  const panes = page.getByRole('application');
  const [left, right] = await Promise.all([panes.first().boundingBox(), panes.last().boundingBox()]);
  if (!left || !right) throw new Error('no panes on the page');
  return { x: left.x, y: left.y, width: right.x + right.width - left.x, height: left.height };
}

async function main(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const house = await openHouse();
  for (const { name: theme, colorScheme } of THEMES) {
    const { page } = await house.visit({ query: '?quality=full', isDrawn: true, colorScheme });
    page.setDefaultTimeout(180_000);
    await page.waitForTimeout(2 * SETTLE);
    for (const { name, keys } of MOMENTS) {
      for (const key of keys) await page.keyboard.press(key);
      await page.waitForTimeout(SETTLE);
      await page.screenshot({ path: join(OUT, `${name}-${theme}.png`), clip: await bothPanes(page) });
    }
    await page.screenshot({ path: join(OUT, `hero-${theme}.png`) });
  }
  await house.close();
}

await main();
