import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { SceneStats } from '../../../src/scene/canvas/stats';
import { passFrames } from './wait';

/** The counters of the last drawn frame; the page was asked for them with `?debug=stats`. */
export const statsOf = (page: Page): Promise<SceneStats> =>
  page.evaluate(() => ({ ...(window.__lockoutScene as SceneStats) }));

/** The counters once bones and skin of the view have come and nothing more is drawn. */
export async function settledStats(page: Page): Promise<SceneStats> {
  const isSettled = async () => {
    const { frames } = await statsOf(page);
    await passFrames(page, 20);
    const now = await statsOf(page);
    return now.isComplete && now.frames === frames;
  };
  await expect.poll(isSettled).toBe(true);
  return statsOf(page);
}
