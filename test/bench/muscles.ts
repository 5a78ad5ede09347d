import { Color, Vector3 } from 'three';
import type { Repetition, Setup } from '../../src/model/result';
import { simulate } from '../../src/model/simulate';
import { createInstant, setInstant } from '../../src/scene/base/instant';
import { QUALITIES } from '../../src/scene/base/quality';
import type { StageView } from '../../src/scene/base/thing';
import { createMuscles } from '../../src/scene/muscle/createMuscles';
import { setupsOf } from './simulate';

/** What the muscle bodies of both figures take of a frame, in full detail. */
export interface MusclesBench {
  readonly frames: number;
  /** A frame's time over that of one `simulate` of both exercises. */
  readonly alike: number;
  /** The same while one leg rests: the left one has bodies of its own then, twice the work of a mirrored one. */
  readonly oneLeg: number;
}

const FRAMES = 30;
/** The fastest of so many batches counts, taken in turns: what other programs take is noise, not cost. */
const BATCHES = 30;
const DARK = { isDark: true, pane: new Color('#1b1d20') };

export function benchMuscles(): MusclesBench {
  return { frames: FRAMES, alike: ratioOf({}), oneLeg: ratioOf({ legs: 1 }) };
}

function ratioOf(settings: Setup['settings']): number {
  const panes = (['leg-press', 'hip-thrust'] as const).map((exercise) =>
    openPane(repetitionOf({ exercise, settings, lifter: {} })),
  );
  const bodies = (i: number) => {
    for (const update of panes) update(i / FRAMES);
  };
  const simulations = (i: number) => {
    for (const setup of setupsOf(i)) simulate(setup);
  };
  let [ours, theirs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let batch = 0; batch < BATCHES; batch++) {
    ours = Math.min(ours, timeFrames(bodies));
    theirs = Math.min(theirs, timeFrames(simulations));
  }
  return ours / theirs;
}

function timeFrames(run: (i: number) => void): number {
  const start = performance.now();
  for (let i = 0; i < FRAMES; i++) run(i);
  return performance.now() - start;
}

function repetitionOf(setup: Setup): Repetition {
  const result = simulate(setup);
  if (result.kind !== 'repetition') throw new Error(`${setup.exercise} has no repetition with these settings`);
  return result;
}

/** One pane's muscles with what they look at, as the page's stage updates them before a frame. */
function openPane(repetition: Repetition): (phase: number) => void {
  const muscles = createMuscles();
  const instant = createInstant(repetition);
  const sight = { eye: new Vector3(3, 1, 0), hip: new Vector3(), back: new Vector3(1, 0, 0), others: [] };
  const view: StageView = { instant, theme: DARK, sight, quality: QUALITIES.full, bones: 'full' };
  return (phase) => {
    setInstant(instant, repetition, phase);
    muscles.update(view);
  };
}
