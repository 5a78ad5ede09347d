import type { Frames } from '../math/frame';
import { ENDS_SIZE, type Ends, HELIX_SIZE, type Helix } from './cylinderWrap';
import { MUSCLE_COUNT, type MuscleLayout } from './layout';
import { PULL_SIZE, type Pull } from './momentArm';
import type { MuscleSet } from './muscleSet';

/** `published` follows the source model, jumps included; `stabilized` replaces it where it jumps. */
export type PathMode = 'published' | 'stabilized';

/** The pose in hand and reused storage, so that a pose costs no allocation. Holds nothing from one pose to the next. */
export interface Work {
  frames: Frames;
  f: number;
  twists: Float64Array;
  mode: PathMode;
  set: MuscleSet;
  sample: number;
  /** [point × 3] path points in ground; only those that are needed are up to date. */
  readonly ground: Float64Array;
  /** [muscle] path point from which the wrapped stretch starts; -1 for none. */
  readonly wrappedFrom: Int32Array;
  readonly ends: Ends;
  readonly helix: Helix;
  readonly bestHelix: Helix;
  readonly pull: Pull;
}

export function createWork(layout: MuscleLayout, set: MuscleSet): Work {
  return {
    frames: new Float64Array(0),
    f: 0,
    twists: new Float64Array(0),
    mode: 'published',
    set,
    sample: 0,
    ground: new Float64Array(layout.points.length),
    wrappedFrom: new Int32Array(MUSCLE_COUNT),
    ends: new Float64Array(ENDS_SIZE),
    helix: new Float64Array(HELIX_SIZE),
    bestHelix: new Float64Array(HELIX_SIZE),
    pull: new Float64Array(PULL_SIZE),
  };
}
