import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { openHouse } from '../../test/e2e/support/visit';
import { PICTURES } from './pictures';
import { takePicture } from './takePicture';

/**
 * Pictures of the page for README and docs: npx tsx tools/pictures/main.ts, or some of them by name. Drawn in software, so it
 * takes minutes.
 */
const OUT = resolve(import.meta.dirname, '../../docs/pictures');

async function main(names: readonly string[]): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const wanted = PICTURES.filter(({ name }) => names.length === 0 || names.includes(name));
  if (wanted.length === 0) throw new Error(`no picture is called ${names.join(' or ')}`);
  const house = await openHouse();
  for (const picture of wanted) await takePicture(house, picture, OUT);
  await house.close();
}

await main(process.argv.slice(2));
