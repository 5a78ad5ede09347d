import { Vector3 } from 'three';
import type { Repetition, Setup } from '../../src/model/result';
import { simulate } from '../../src/model/simulate';
import { createInstant, setInstant } from '../../src/scene/base/instant';
import { QUALITIES } from '../../src/scene/base/quality';
import { createMuscleColors, paintMuscles } from '../../src/scene/muscle/color/paintMuscles';
import { createLegs } from '../../src/scene/muscle/legs';
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
const HIP = new Vector3();
const PLAIN = { coloring: 'anatomy', values: undefined, isolated: null, highlighted: null } as const;

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

/** One pane's muscles, as the page updates them before a frame. */
function openPane(repetition: Repetition): (phase: number) => void {
  const colors = createMuscleColors();
  const legs = createLegs({ quality: QUALITIES.full, colors });
  const instant = createInstant(repetition);
  return (phase) => {
    setInstant(instant, repetition, phase);
    legs.update(instant, HIP);
    paintMuscles(colors, instant, PLAIN);
  };
}
