import { describe, expect, test } from 'vitest';
import { createPaceKeeper } from '../../src/scene/stage/paceKeeper';
import { QUALITIES, type Quality } from '../../src/scene/stage/quality';

/** What is asked for over so many frames, each `gap` ms after the other. */
function run(
  keep: ReturnType<typeof createPaceKeeper>,
  quality: Quality,
  gaps: readonly number[],
  isPlaying = false,
): string[] {
  let now = 0;
  return gaps.flatMap((gap) => {
    now += gap;
    const lower = keep(now, quality, isPlaying);
    return lower ? [lower.name] : [];
  });
}

const frames = (count: number, gap: number): number[] => Array.from({ length: count }, () => gap);

describe('pace', () => {
  test('a device that keeps up is left alone', () => {
    expect(run(createPaceKeeper(), QUALITIES.full, frames(300, 16.7))).toEqual([]);
    expect(run(createPaceKeeper(), QUALITIES.full, frames(300, 33.4))).toEqual([]);
  });

  test('a slow unbroken run asks for the next lower quality, once a run', () => {
    expect(run(createPaceKeeper(), QUALITIES.full, frames(25, 60))).toEqual(['medium']);
    expect(run(createPaceKeeper(), QUALITIES.medium, frames(25, 60))).toEqual(['low']);
  });

  test('below the lowest quality there is none', () => {
    expect(run(createPaceKeeper(), QUALITIES.low, frames(200, 120))).toEqual([]);
  });

  test('single frames on demand say nothing about the device', () => {
    expect(run(createPaceKeeper(), QUALITIES.full, frames(200, 400))).toEqual([]);
    // short drags with pauses between them: no run is ever complete
    const drags = Array.from({ length: 20 }, () => [1000, ...frames(15, 60)]).flat();
    expect(run(createPaceKeeper(), QUALITIES.full, drags)).toEqual([]);
  });

  test('frames so slow that each seems to stand alone count while the clock runs', () => {
    expect(run(createPaceKeeper(), QUALITIES.full, frames(7, 1200), true)).toEqual(['medium']);
    expect(run(createPaceKeeper(), QUALITIES.full, frames(7, 350), true)).toEqual(['medium']);
    expect(run(createPaceKeeper(), QUALITIES.low, frames(40, 1200), true)).toEqual([]);
  });

  test('holds of a running clock, or a tab that was away, change nothing', () => {
    const gaps = frames(200, 16.7).map((gap, i) => (i % 25 === 0 ? 1000 : gap));
    gaps[90] = 60_000;
    expect(run(createPaceKeeper(), QUALITIES.full, gaps, true)).toEqual([]);
  });

  test('one hiccup in a fast run changes nothing', () => {
    const gaps = frames(200, 16.7);
    gaps[40] = 240;
    expect(run(createPaceKeeper(), QUALITIES.full, gaps)).toEqual([]);
  });
});
