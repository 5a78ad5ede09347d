import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
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
      await page.screenshot({
        path: join(OUT, `${name}-${theme}.png`),
        clip: { x: 0, y: 48, width: 1124, height: 444 },
      });
    }
    await page.screenshot({ path: join(OUT, `hero-${theme}.png`) });
  }
  await house.close();
}

await main();
