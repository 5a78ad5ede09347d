import { Color, Vector3 } from 'three';
import { expect, test } from 'vitest';
import type { Repetition } from '../../src/model/result';
import { createInstant, setInstant } from '../../src/scene/base/instant';
import { QUALITIES } from '../../src/scene/base/quality';
import type { StageView } from '../../src/scene/base/thing';
import { createMuscles } from '../../src/scene/muscle/createMuscles';
import { press, repetitionOf, thrust } from './support';

/** Most script that the muscle bodies of both figures may cost a frame, ms. */
const BUDGET = 4;
const FRAMES = 300;
const DARK = { isDark: true, pane: new Color('#1b1d20') };

/** One pane's muscles with what they look at, as the page's stage updates them before a frame. */
function openPane(repetition: Repetition) {
  const muscles = createMuscles();
  const instant = createInstant(repetition);
  const sight = { eye: new Vector3(3, 1, 0), hip: new Vector3(), back: new Vector3(1, 0, 0), others: [] };
  const view: StageView = { instant, theme: DARK, sight, quality: QUALITIES.full, bones: 'full' };
  return (phase: number): void => {
    setInstant(instant, repetition, phase);
    muscles.update(view);
  };
}

/** Times of a whole repetition's frames, both panes together, sorted. */
function timesOf(pair: readonly Repetition[]): number[] {
  const panes = pair.map(openPane);
  const drawFrame = (i: number): number => {
    const start = performance.now();
    for (const update of panes) update(i / FRAMES);
    return performance.now() - start;
  };
  for (let i = 0; i < FRAMES; i += 3) drawFrame(i);
  return Array.from({ length: FRAMES }, (_, i) => drawFrame(i)).sort((a, b) => a - b);
}

const ONE_LEG = { legs: 1 };

// a machine busy with other work gets three tries: the budget is for the work itself
test.each([
  { what: 'both legs alike', pair: [press, thrust] },
  // the left leg has bodies of its own then: twice the work of a mirrored one
  {
    what: 'one leg at rest',
    pair: ['leg-press', 'hip-thrust'].map((exercise) => repetitionOf({ exercise, settings: ONE_LEG })),
  },
])('muscle bodies of both figures, $what, cost at most 4 ms of a median frame', { retry: 2 }, ({ what, pair }) => {
  const times = timesOf(pair);
  const [median, late] = [times[FRAMES / 2], times[Math.floor(0.99 * FRAMES)]];
  console.log(`${what}: median ${median.toFixed(2)} ms, 99th percentile ${late.toFixed(2)} ms`);
  expect(median).toBeLessThanOrEqual(BUDGET);
});
