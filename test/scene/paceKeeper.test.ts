import { describe, expect, test } from 'vitest';
import { QUALITIES, type Quality } from '../../src/scene/base/quality';
import { createPaceKeeper } from '../../src/scene/canvas/paceKeeper';

/** What is asked for over so many frames, each `gap` ms after the other; `isRun` as the keeper takes it. */
function run(quality: Quality, gaps: readonly number[], isRun: (i: number) => boolean = () => true): string[] {
  const keep = createPaceKeeper();
  let now = 0;
  return gaps.flatMap((gap, i) => {
    now += gap;
    const lower = keep(now, quality, i > 0 && isRun(i));
    return lower ? [lower.name] : [];
  });
}

const frames = (count: number, gap: number): number[] => Array.from({ length: count }, () => gap);

describe('pace', () => {
  test('a device that keeps up is left alone', () => {
    expect(run(QUALITIES.full, frames(300, 16.7))).toEqual([]);
    expect(run(QUALITIES.full, frames(300, 33.4))).toEqual([]);
  });

  test('a slow run asks for the next lower quality, once a run', () => {
    expect(run(QUALITIES.full, frames(25, 60))).toEqual(['medium']);
    expect(run(QUALITIES.medium, frames(25, 60))).toEqual(['low']);
  });

  test('the slower the frames, the fewer are waited for', () => {
    expect(run(QUALITIES.full, frames(7, 1200))).toEqual(['medium']);
    expect(run(QUALITIES.full, frames(8, 350))).toEqual(['medium']);
  });

  test('below the lowest quality there is none', () => {
    expect(run(QUALITIES.low, frames(200, 120))).toEqual([]);
  });

  test.each([60, 90, 150, 240, 400, 1200])('frames on demand every %d ms say nothing about the device', (gap) => {
    expect(run(QUALITIES.full, frames(200, gap), () => false)).toEqual([]);
  });

  test('short runs with pauses between them are not added up', () => {
    const gaps = Array.from({ length: 20 }, () => [1000, ...frames(15, 60)]).flat();
    expect(run(QUALITIES.full, gaps, (i) => gaps[i] !== 1000)).toEqual([]);
  });

  test('hiccups, holds of the clock or a tab that was away change nothing', () => {
    const gaps = frames(200, 16.7).map((gap, i) => (i % 25 === 0 ? 1000 : gap));
    gaps[40] = 240;
    gaps[90] = 60_000;
    expect(run(QUALITIES.full, gaps)).toEqual([]);
  });
});
