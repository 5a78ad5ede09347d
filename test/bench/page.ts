import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import { BOARD } from '../../src/chart/data/charts';
import { isLate } from '../../src/chart/data/late';
import { writeSaved } from '../../src/state/saved';
import { store } from '../../src/state/store';
import { lookForBrowser } from '../../tools/test/browser';
import { type House, openHouse, slider } from '../e2e/support/visit';
import { benchFigures, type FiguresBench } from './figures';
import { type Statistic, statisticOf } from './statistic';

/** A real drag of the foot height in the built page. */
export interface PageBench {
  /** Pointer moves the browser delivered to the track, and after how many of them the curve had changed. */
  readonly events: number;
  readonly chartUpdates: number;
  /** From a pointer move to the changed curve in the page: simulate, charts, readouts, everything synchronous. */
  readonly scriptPerEvent: Statistic;
  /** Frames painted while dragging, those with a new curve, and display refreshes without a frame. */
  readonly frames: number;
  readonly chartsPainted: number;
  readonly droppedFrames: number;
  readonly durationMs: number;
  readonly mainThread: MainThread;
  /** What draws the figures; none where they are left out. */
  readonly renderer: string;
  readonly browser: string;
}

/** What the page's main thread did for each event, its own time without what the rest of the machine took from it. */
export interface MainThread {
  readonly scriptMs: number;
  readonly styleMs: number;
  readonly layoutMs: number;
  /** With painting and everything else. */
  readonly allMs: number;
  readonly styles: number;
  readonly layouts: number;
  /** `simulate` of both exercises in the same page. */
  readonly simulateMs: number;
}

const STEPS = 120;
/** Steps of a drag that lets the browser compile what it is going to run. */
const FIRST_STEPS = 40;
/** Before and after the drag each, once it is compiled. */
const SIMULATIONS = 60;
const IN_PAGE = fileURLToPath(new URL('../../test-results/bench/inPage.js', import.meta.url));
const REFRESH_MS = 1000 / 60;
const SETTLE_MS = 1500;
/** Enough on a machine that is too slow for all steps. */
const LONGEST_MS = 10_000;

/** How much slower the slow processor is. */
const SLOW = 4;

interface Watch {
  events: number;
  updates: number[];
  frames: { at: number; isNew: boolean }[];
  stop: boolean;
}

/** Everything measured in a browser. */
export interface PageBenches {
  readonly plain: PageBench;
  /** On a processor slowed down as often as SLOW says, where answers and timers fall between two events. */
  readonly slow: PageBench;
  readonly drawn: PageBench;
  readonly figures: readonly FiguresBench[];
  /** The coverage strip and the charts over an angle in sight, and hidden. */
  readonly late: readonly LateBench[];
}

/** What charts below the fold add to one event while they are in sight, two drags each in alternation. */
export interface LateBench {
  readonly slider: string;
  readonly withMs: number;
  readonly withoutMs: number;
}

/**
 * Drags and counts, with the flat drawing (what the page itself costs) and with figures in low quality, no pixels filled;
 * then looks at figures drawn by whatever this machine has. Null where there is no browser.
 */
export async function benchPage(): Promise<PageBenches | null> {
  if ('problem' in lookForBrowser('chromium')) return null;
  buildSite();
  return {
    plain: await benchDrag({ isDrawn: false }),
    slow: await benchDrag({ isDrawn: false, slowDown: SLOW }),
    drawn: await benchDrag({ isDrawn: true }),
    figures: [await benchFigures('low'), await benchFigures('full')],
    late: [await benchLate(FOOT), await benchLate(STATURE)],
  };
}

interface Conditions {
  readonly isDrawn: boolean;
  readonly slowDown?: number;
}

/** A slider of the setup, and where on its track a drag begins, as a share. */
interface Thumb {
  readonly group: string;
  readonly name: string;
  readonly from: number;
}

const FOOT: Thumb = { group: 'Leg press 45°', name: 'Foot height', from: 0.486 };
const STATURE: Thumb = { group: 'Lifter and tempo', name: 'Stature', from: 0.385 };
const LATE = BOARD.filter(isLate).map(({ id }) => id);

/** Main thread for each event of a drag with late charts in sight and without them, means of two pages each. */
async function benchLate(thumb: Thumb): Promise<LateBench> {
  const times = { with: 0, without: 0 };
  for (const which of ['with', 'without', 'without', 'with'] as const) {
    const house = await openHouse();
    times[which] += (await measureLate(house, thumb, which === 'with' ? [] : LATE)) / 2;
    await house.close();
  }
  return { slider: thumb.name, withMs: times.with, withoutMs: times.without };
}

async function measureLate(house: House, thumb: Thumb, hidden: readonly string[]): Promise<number> {
  const state = store.getInitialState();
  const stored = writeSaved({ ...state, decided: { ...state.decided, charts: { order: [], hidden } } });
  const { page, context } = await house.visit({ stored, viewport: { width: 1440, height: 1300 } });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  // the same charts are in sight either way, but for those that come late
  await page.locator('[data-chart="hip-moment"]').scrollIntoViewIfNeeded();
  if (hidden.length === 0) await page.locator('[data-chart="force-by-length"] svg').first().waitFor();
  await slider(page, thumb.group, thumb.name).scrollIntoViewIfNeeded();
  await drag(page, FIRST_STEPS, thumb);
  await page.waitForTimeout(SETTLE_MS);
  await page.evaluate(watchCharts);
  const before = await mainThread(cdp);
  await drag(page, STEPS, thumb);
  const after = await mainThread(cdp);
  const events = await page.evaluate(() => (window as unknown as { watch: Watch }).watch.events);
  return perEvent(before, after, events).allMs;
}

async function benchDrag(conditions: Conditions): Promise<PageBench> {
  const house = await openHouse();
  try {
    return await measureDrag(house, conditions);
  } finally {
    await house.close();
  }
}

async function measureDrag(house: House, { isDrawn, slowDown = 1 }: Conditions): Promise<PageBench> {
  // pixels are another processor's work, and filled by this one they would leave a drag a handful of events
  const { page, context } = await house.visit({ isDrawn, hasPixels: false });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await page.evaluate(readFileSync(IN_PAGE, 'utf8'));
  await drag(page, FIRST_STEPS);
  await timeSimulate(page, cdp);
  const simulateBefore = await timeSimulate(page, cdp);
  await page.waitForTimeout(SETTLE_MS);
  await page.evaluate(watchCharts);
  const before = await mainThread(cdp);
  const durationMs = await drag(page, STEPS);
  const after = await mainThread(cdp);
  const watch = await page.evaluate(() => {
    const seen = (window as unknown as { watch: Watch }).watch;
    seen.stop = true;
    return seen;
  });
  await page.waitForTimeout(SETTLE_MS);
  const simulateMs = (simulateBefore + (await timeSimulate(page, cdp))) / 2;
  return {
    ...summarize(watch),
    durationMs,
    mainThread: { ...perEvent(before, after, watch.events), simulateMs },
    renderer: await rendererOf(page),
    browser: house.browser.version(),
  };
}

type Metrics = Readonly<Record<(typeof METRICS)[number], number>>;
const METRICS = [
  'ScriptDuration',
  'RecalcStyleDuration',
  'LayoutDuration',
  'TaskDuration',
  'RecalcStyleCount',
  'LayoutCount',
] as const;

/** Seconds the main thread has worked so far, and how often. */
async function mainThread(cdp: CDPSession): Promise<Metrics> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return Object.fromEntries(METRICS.map((name) => [name, of(name)])) as Metrics;
}

function perEvent(before: Metrics, after: Metrics, events: number): Omit<MainThread, 'simulateMs'> {
  const spent = (name: keyof Metrics) => (after[name] - before[name]) / Math.max(1, events);
  return {
    scriptMs: spent('ScriptDuration') * 1000,
    styleMs: spent('RecalcStyleDuration') * 1000,
    layoutMs: spent('LayoutDuration') * 1000,
    allMs: spent('TaskDuration') * 1000,
    styles: spent('RecalcStyleCount'),
    layouts: spent('LayoutCount'),
  };
}

/** ms of one `simulate` of both exercises, in a task of the page like any other. */
async function timeSimulate(page: Page, cdp: CDPSession): Promise<number> {
  const before = await mainThread(cdp);
  await page.evaluate(
    (times) =>
      new Promise<void>((done) =>
        setTimeout(() => {
          window.simulateBoth(times);
          done();
        }),
      ),
    SIMULATIONS,
  );
  const after = await mainThread(cdp);
  return ((after.ScriptDuration - before.ScriptDuration) * 1000) / SIMULATIONS;
}

/** Builds where openHouse looks for a fresh site, and what the bench brings into the page, in a process of its own: vite does not build inside tsx. */
function buildSite(): void {
  const vite = fileURLToPath(new URL('../../node_modules/.bin/vite', import.meta.url));
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const options: ExecFileSyncOptions = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  execFileSync(vite, ['build', '--logLevel', 'error'], options);
  execFileSync(vite, ['build', '--config', 'test/bench/inPage.config.ts'], options);
}

async function drag(page: Page, steps: number, { group, name, from }: Thumb = FOOT): Promise<number> {
  const box = await slider(page, group, name).boundingBox();
  if (!box) throw new Error(`The page has no slider ${name}.`);
  const y = box.y + box.height / 2;
  const x = (share: number) => box.x + box.width * share;
  await page.mouse.move(x(from), y);
  await page.mouse.down();
  const start = performance.now();
  for (let i = 1; i <= steps && performance.now() - start < LONGEST_MS; i++) {
    await page.mouse.move(x(from + 0.22 * Math.sin((i / steps) * 2 * Math.PI)), y);
    await page.waitForTimeout(REFRESH_MS - 4);
  }
  const duration = performance.now() - start;
  await page.mouse.up();
  return duration;
}

/** Runs in the page: notes every pointer move, every change of a curve that follows the thumb, every frame. */
function watchCharts(): void {
  const watch: Watch = { events: 0, updates: [], frames: [], stop: false };
  (window as unknown as { watch: Watch }).watch = watch;
  const curve = document.querySelector('[data-chart="thigh-trunk"] [data-curve^=left]');
  let started = 0;
  let isNew = false;
  window.addEventListener(
    'pointermove',
    () => {
      watch.events++;
      started = performance.now();
    },
    true,
  );
  // a mutation is reported right after the task that made it
  new MutationObserver(() => {
    isNew = true;
    if (started > 0) watch.updates.push(performance.now() - started);
    started = 0;
  }).observe(curve as Node, { attributes: true, attributeFilter: ['d'] });
  const frame = (at: number) => {
    watch.frames.push({ at, isNew });
    isNew = false;
    if (!watch.stop) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

function summarize({ events, updates, frames }: Watch) {
  const gaps = frames.slice(1).map(({ at }, i) => at - frames[i].at);
  return {
    events,
    chartUpdates: updates.length,
    scriptPerEvent: statisticOf(updates),
    frames: frames.length,
    chartsPainted: frames.filter(({ isNew }) => isNew).length,
    droppedFrames: gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / REFRESH_MS) - 1), 0),
  };
}

function rendererOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    const info = gl?.getExtension('WEBGL_debug_renderer_info');
    return gl && info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : 'none';
  });
}
