// npm run monkey -- --seed 7 --minutes 30
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { writeLink } from '../../src/link/linkText';
import { VERSION } from '../../src/link/migrations';
import { accidentsIn } from './accidents';
import { type Act, HANDS, type TakeBack } from './acts';
import { type Cage, openCage, WINDOW } from './cage';
import { type Chance, chanceOf } from './chance';
import { blanks, growth, type Mark, takeMark, withOwn } from './marks';

/** Acts between two rests; fewer than the page remembers for undo. */
const BOUT = 25;
/** Steps the page remembers. */
const MOST_STEPS = 100;
const ACCIDENT_SHARE = 0.12;
/** When everything that comes late has been seen, and what the page holds should no longer grow, minutes; not before each act was done. */
const EARLY = 5;

const { values } = parseArgs({ options: { seed: { type: 'string' }, minutes: { type: 'string' } } });
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const minutes = Number(values.minutes ?? 5);

/** Acts for a while; gives the ways to take back what undo does not. */
async function act(cage: Cage, chance: Chance, log: string[]): Promise<TakeBack[]> {
  const back: TakeBack[] = [];
  const accidents = accidentsIn(cage);
  for (let i = 0; i < BOUT; i++) {
    const one: Act = chance.of(chance.next() < ACCIDENT_SHARE ? accidents : HANDS);
    // what cannot be grasped just now, since something lies over it or it has gone, is no fault
    const takeBack = await one(cage.page, chance).catch(() => undefined);
    if (takeBack) back.push(takeBack);
    log.push(one.name);
    cage.complaints.push(...(await blanks(cage.page)));
  }
  return back;
}

/** Ends what is open and every accident, and takes all changes back. */
async function calm({ page, devtools }: Cage, back: readonly TakeBack[]): Promise<void> {
  await page.mouse.up();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.setViewportSize(WINDOW);
  for (let i = 0; i < 3; i++) await page.keyboard.press('Escape');
  for (const takeBack of [...back].reverse()) await takeBack().catch(() => undefined);
  // a name that has come to lie under a resting mouse explains itself, over buttons too, until the mouse goes
  await page.mouse.move(2, 2);
  const pause = page.getByRole('button', { name: 'Pause', exact: true });
  if ((await pause.count()) > 0) await pause.click();
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  // an undo that comes to no end leaves another state than the first, which is told
  for (let steps = 0; steps < MOST_STEPS && (await undo.isEnabled()); steps++) await undo.click();
  await page.evaluate('document.activeElement?.blur(), scrollTo(0, 0)');
  await page.mouse.move(2, 2);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Home');
  await rest(page);
}

/** What is looked at is no part of undo: the link of the page as it opens brings all of that back, so that marks compare alike. */
async function lookAsAtFirst(page: Page): Promise<void> {
  const link = writeLink({ version: VERSION, told: {} });
  await page.evaluate((hash) => window.location.replace(hash), link);
  await rest(page);
  await seeEverything(page);
  await rest(page);
}

/** Charts that come late are there once they were in sight, and gone again after a window too small for them. */
async function seeEverything(page: Page): Promise<void> {
  for (const chart of await page.locator('[data-chart]').all()) {
    await chart.scrollIntoViewIfNeeded();
    await chart.locator('svg').first().waitFor();
  }
  await page.evaluate('scrollTo(0, 0)');
}

async function rest(page: Page): Promise<void> {
  await page.locator('[aria-labelledby="loads-title"][aria-busy="false"]').waitFor({ state: 'attached' });
  // longer than what is told of a change stays
  await page.waitForTimeout(4000);
}

/** What has grown and is still there a while later: what was at work just now is no leak. */
async function lastingGrowth(first: Mark, mark: Mark, cage: Cage): Promise<string[]> {
  if ((await growth(first, mark, cage)).length === 0) return [];
  await rest(cage.page);
  return growth(first, await takeMark(cage), cage);
}

const stored = ({ page }: Cage): Promise<string> =>
  page.evaluate(`JSON.stringify(JSON.parse(localStorage.getItem('lockout') ?? '{}').comparison)`);

const words = ({ elements, loose, listeners, places, heap }: Mark) =>
  `${elements} elements, ${loose} loose nodes, ${listeners} listeners and those at ${places} places, ${heap.toFixed(1)} MB`;

async function run(): Promise<string[]> {
  const cage = await openCage();
  const chance = chanceOf(seed);
  const faults: string[] = [];
  const begin = performance.now();
  let [first, acts]: [Mark | null, number] = [null, 0];
  const undone = new Set([...HANDS, ...accidentsIn(cage)].map(({ name }) => name));
  const passed = () => (performance.now() - begin) / 60_000;
  const start = await stored(cage);
  for (let bout = 0; passed() < minutes; bout++) {
    const log: string[] = [];
    try {
      await calm(cage, await act(cage, chance, log));
    } catch (error) {
      console.log(`  bout ${bout}: ended after ${log.join(', ')}: ${[...cage.complaints, error].join('; ')}`);
      throw error;
    }
    acts += log.length;
    const now = await stored(cage);
    await lookAsAtFirst(cage.page);
    const mark = await takeMark(cage);
    for (const name of log) undone.delete(name);
    if (!first && undone.size === 0 && passed() > Math.min(EARLY, minutes / 3)) first = await withOwn(mark, cage);
    const found = [
      ...cage.complaints.splice(0),
      ...(first ? await lastingGrowth(first, mark, cage) : []),
      ...(now === start ? [] : [`undo ends at ${now}`]),
    ];
    console.log(`${passed().toFixed(1)} min, ${acts} acts: ${words(mark)}`);
    for (const fault of found) console.log(`  bout ${bout}: ${fault}\n    after ${log.join(', ')}`);
    faults.push(...found);
  }
  await cage.close();
  return faults;
}

// before all else: without it what a crash ends could not be done again
console.log(`seed ${seed}`);
const faults = await run();
console.log(`${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
