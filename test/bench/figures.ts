import type { SceneStats } from '../../src/scene/stage/stats';
import { type House, openHouse } from '../e2e/support/visit';
import { type Statistic, statisticOf } from './statistic';

/** Both figures moving, drawn by whatever this machine has. */
export interface FiguresBench {
  readonly quality: string;
  readonly triangles: number;
  readonly calls: number;
  /** Moving everything, without the drawing itself, and the part of it that is muscle bodies; ms a frame. */
  readonly script: Statistic;
  readonly muscles: Statistic;
  /** From one frame to the next, on average, while playing. */
  readonly frameMs: number;
  readonly frames: number;
}

/** Time the figures play, ms; slow drawing still gets a handful of frames. */
const PLAYED = 12_000;

interface Watch {
  stats: { at: number; scriptMs: number; muscleMs: number }[];
}

type Detail = 'low' | 'full';

export async function benchFigures(quality: Detail): Promise<FiguresBench> {
  // on a busy machine software drawing is slow enough to be taken for a hang
  const house = await openHouse(['--disable-gpu-watchdog']);
  try {
    return await watchPlaying(house, quality);
  } finally {
    await house.close();
  }
}

async function watchPlaying(house: House, quality: Detail): Promise<FiguresBench> {
  const { page } = await house.visit({ query: `?quality=${quality}&debug=stats`, isDrawn: true });
  page.setDefaultTimeout(180_000);
  await page.waitForFunction(() => window.__lockoutScene?.isComplete, undefined, { timeout: 180_000 });
  // the compiler names inner functions with a helper that the page does not have
  await page.evaluate('globalThis.__name = (f) => f');
  await page.evaluate(() => {
    const watch: Watch = { stats: [] };
    (window as unknown as { figures: Watch }).figures = watch;
    let seen = window.__lockoutScene?.frames;
    const look = (at: number) => {
      const { frames, scriptMs, muscleMs } = window.__lockoutScene as SceneStats;
      if (frames !== seen) watch.stats.push({ at, scriptMs, muscleMs });
      seen = frames;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.keyboard.press('Space');
  await page.waitForTimeout(PLAYED);
  const { stats, triangles, calls } = await page.evaluate(() => ({
    ...(window as unknown as { figures: Watch }).figures,
    ...(window.__lockoutScene as SceneStats),
  }));
  return {
    quality,
    triangles,
    calls,
    script: statisticOf(stats.map((s) => s.scriptMs)),
    muscles: statisticOf(stats.map((s) => s.muscleMs)),
    frameMs: ((stats.at(-1)?.at ?? 0) - (stats[0]?.at ?? 0)) / Math.max(1, stats.length - 1),
    frames: stats.length,
  };
}
