import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
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
  /** What the main thread did for each event, everything included. */
  readonly mainThreadPerEventMs: { readonly script: number; readonly layout: number; readonly all: number };
  /** What draws the figures; none where they are left out. */
  readonly renderer: string;
  readonly browser: string;
}

const STEPS = 120;
const REFRESH_MS = 1000 / 60;
const SETTLE_MS = 1500;
/** Enough on a machine that is too slow for all steps. */
const LONGEST_MS = 10_000;

interface Watch {
  events: number;
  updates: number[];
  frames: { at: number; isNew: boolean }[];
  stop: boolean;
}

/** Everything measured in a browser. */
export interface PageBenches {
  readonly plain: PageBench;
  readonly drawn: PageBench;
  readonly figures: readonly FiguresBench[];
}

/**
 * Drags and counts, without figures (what the page itself costs) and with them in low quality, drawn by whatever this
 * machine has. Null where there is no browser.
 */
export async function benchPage(): Promise<PageBenches | null> {
  if ('problem' in lookForBrowser()) return null;
  buildSite();
  return {
    plain: await benchDrag(false),
    drawn: await benchDrag(true),
    figures: [await benchFigures('low'), await benchFigures('full')],
  };
}

async function benchDrag(isDrawn: boolean): Promise<PageBench> {
  const house = await openHouse();
  try {
    return await measureDrag(house, isDrawn);
  } finally {
    await house.close();
  }
}

async function measureDrag(house: House, isDrawn: boolean): Promise<PageBench> {
  const { page, context } = await house.visit({ isDrawn });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.waitForTimeout(SETTLE_MS);
  // the compiler names inner functions with a helper that the page does not have
  await page.evaluate('globalThis.__name = (f) => f');
  await page.evaluate(watchCharts);
  const before = await mainThread(cdp);
  const durationMs = await drag(page);
  const after = await mainThread(cdp);
  const watch = await page.evaluate(() => {
    const seen = (window as unknown as { watch: Watch }).watch;
    seen.stop = true;
    return seen;
  });
  const perEvent = (name: keyof typeof before) => ((after[name] - before[name]) * 1000) / Math.max(1, watch.events);
  return {
    ...summarize(watch),
    durationMs,
    mainThreadPerEventMs: { script: perEvent('script'), layout: perEvent('layout'), all: perEvent('all') },
    renderer: await rendererOf(page),
    browser: house.browser.version(),
  };
}

/** Seconds the main thread has spent so far. */
async function mainThread(cdp: CDPSession) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    script: of('ScriptDuration'),
    layout: of('LayoutDuration') + of('RecalcStyleDuration'),
    all: of('TaskDuration'),
  };
}

/** Builds where openHouse looks for a fresh site, in a process of its own: vite does not build inside tsx. */
function buildSite(): void {
  const vite = fileURLToPath(new URL('../../node_modules/.bin/vite', import.meta.url));
  const root = fileURLToPath(new URL('../..', import.meta.url));
  execFileSync(vite, ['build', '--logLevel', 'error'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

async function drag(page: Page): Promise<number> {
  const box = await slider(page, 'Leg press 45°', 'Foot height').boundingBox();
  if (!box) throw new Error('The page has no foot height slider.');
  const y = box.y + box.height / 2;
  const x = (share: number) => box.x + box.width * share;
  await page.mouse.move(x(0.486), y);
  await page.mouse.down();
  const start = performance.now();
  for (let i = 1; i <= STEPS && performance.now() - start < LONGEST_MS; i++) {
    await page.mouse.move(x(0.486 + 0.22 * Math.sin((i / STEPS) * 2 * Math.PI)), y);
    await page.waitForTimeout(REFRESH_MS - 4);
  }
  const duration = performance.now() - start;
  await page.mouse.up();
  return duration;
}

/** Runs in the page: notes every pointer move, every change of the first curve, every frame. */
function watchCharts(): void {
  const watch: Watch = { events: 0, updates: [], frames: [], stop: false };
  (window as unknown as { watch: Watch }).watch = watch;
  const curve = document.querySelector('[data-chart] [data-curve^=left]');
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
