import type { Page } from 'playwright-core';
import type { SceneStats } from '../../src/scene/canvas/stats';
import { type House, openHouse } from '../e2e/support/visit';
import { type Statistic, statisticOf } from './statistic';

/** Both figures playing, then turned by hand while they rest, drawn by whatever this machine has. */
export interface FiguresBench {
  readonly quality: string;
  readonly triangles: number;
  readonly calls: number;
  readonly playing: FramesBench;
  readonly turning: FramesBench;
}

export interface FramesBench {
  /** Moving everything, without the drawing itself, and what of it muscle bodies and labels take; ms a frame. */
  readonly script: Statistic;
  readonly muscles: Statistic;
  readonly labels: Statistic;
  /** From one frame to the next, on average. */
  readonly frameMs: number;
  readonly frames: number;
}

/** Time the figures play, and time they are turned, ms; slow drawing still gets a handful of frames. */
const PLAYED = 12_000;
const TURNED = 8_000;
/** Drag to the left and right: half as wide, px, with so many moves to and fro. */
const TURN = { half: 150, moves: 120 } as const;

interface Seen extends Pick<SceneStats, 'scriptMs' | 'muscleMs' | 'labelMs'> {
  readonly at: number;
}

type Detail = 'low' | 'full';

export async function benchFigures(quality: Detail): Promise<FiguresBench> {
  const house = await openHouse();
  try {
    return await watchFigures(house, quality);
  } finally {
    await house.close();
  }
}

async function watchFigures(house: House, quality: Detail): Promise<FiguresBench> {
  const { page } = await house.visit({ query: `?quality=${quality}&debug=stats`, isDrawn: true });
  await page.waitForFunction(() => window.__lockoutScene?.isComplete);
  await page.evaluate(watchFrames);
  await page.keyboard.press('Space');
  await page.waitForTimeout(PLAYED);
  const { triangles, calls } = await page.evaluate(() => window.__lockoutScene as SceneStats);
  const playing = await takeFrames(page);
  await page.keyboard.press('Space');
  await page.waitForTimeout(1000);
  await takeFrames(page);
  await turn(page);
  return { quality, triangles, calls, playing, turning: await takeFrames(page) };
}

interface Watch {
  seen: Seen[];
}

/** Runs in the page: notes every frame of the figures. */
function watchFrames(): void {
  const watch: Watch = { seen: [] };
  (window as unknown as { figures: Watch }).figures = watch;
  let last = window.__lockoutScene?.frames;
  const look = (at: number) => {
    const { frames, scriptMs, muscleMs, labelMs } = window.__lockoutScene as SceneStats;
    if (frames !== last) watch.seen.push({ at, scriptMs, muscleMs, labelMs });
    last = frames;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** What has been seen since it was last asked for. */
async function takeFrames(page: Page): Promise<FramesBench> {
  const seen = await page.evaluate(() => (window as unknown as { figures: Watch }).figures.seen.splice(0));
  return {
    script: statisticOf(seen.map((s) => s.scriptMs)),
    muscles: statisticOf(seen.map((s) => s.muscleMs)),
    labels: statisticOf(seen.map((s) => s.labelMs)),
    frameMs: ((seen.at(-1)?.at ?? 0) - (seen[0]?.at ?? 0)) / Math.max(1, seen.length - 1),
    frames: seen.length,
  };
}

/** Drags one pane a little every frame; the other one follows. */
async function turn(page: Page): Promise<void> {
  const box = await page.locator('[data-canvas]').first().boundingBox();
  if (!box) throw new Error('The page has no pane to turn.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const start = performance.now();
  for (let i = 1; performance.now() - start < TURNED; i++) {
    await page.mouse.move(x + TURN.half * Math.sin((i / TURN.moves) * 2 * Math.PI), y);
    await page.waitForTimeout(1000 / 60);
  }
  await page.mouse.up();
}
