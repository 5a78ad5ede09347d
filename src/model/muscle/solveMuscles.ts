import { MOMENT_ARM_COUNT, SEGMENT_COUNT } from '../anatomy/names';
import { FRAME_SIZE, type Frames } from '../math/frame';
import type { MuscleGeometry } from './architecture';
import { MUSCLE_COUNT } from './layout';
import { addMomentArms } from './momentArm';
import type { MuscleSet } from './muscleSet';
import { solveWraps } from './solveWraps';
import type { PathMode } from './work';

/**
 * Lengths, moment arms and fiber lengths of all muscles in one pose, written to `sample` of `out`. Allocates nothing.
 * `frames` from `f`: groundFromSegment; `twists`: what each coordinate moves (pose/forwardKinematics.ts).
 */
export function solveMuscles(
  geometry: MuscleGeometry,
  frames: Frames,
  f: number,
  twists: Float64Array,
  mode: PathMode,
  out: MuscleSet,
  sample: number,
): void {
  const work = geometry.work;
  work.frames = frames;
  work.f = f;
  work.twists = twists;
  work.mode = mode;
  work.set = out;
  work.sample = sample;
  startSample(geometry);
  placeGroundPoints(geometry);
  solveWraps(geometry);
  addStraightStretches(geometry);
  addFiberLengths(geometry);
}

function startSample({ fixedLength, work }: MuscleGeometry): void {
  const { lengths, momentArms, isStabilized } = work.set;
  const m = work.sample * MUSCLE_COUNT;
  for (let i = 0; i < MUSCLE_COUNT; i++) {
    lengths[m + i] = fixedLength[i];
    isStabilized[m + i] = 0;
    work.wrappedFrom[i] = -1;
  }
  momentArms.fill(0, m * MOMENT_ARM_COUNT, (m + MUSCLE_COUNT) * MOMENT_ARM_COUNT);
}

function placeGroundPoints({ groundStart, groundPoints, points, work }: MuscleGeometry): void {
  const { frames, f, ground } = work;
  for (let segment = 0; segment < SEGMENT_COUNT; segment++) {
    const s = f + segment * FRAME_SIZE;
    for (let k = groundStart[segment]; k < groundStart[segment + 1]; k++) {
      const p = 3 * groundPoints[k];
      const x = points[p];
      const y = points[p + 1];
      const z = points[p + 2];
      ground[p] = frames[s] * x + frames[s + 1] * y + frames[s + 2] * z + frames[s + 9];
      ground[p + 1] = frames[s + 3] * x + frames[s + 4] * y + frames[s + 5] * z + frames[s + 10];
      ground[p + 2] = frames[s + 6] * x + frames[s + 7] * y + frames[s + 8] * z + frames[s + 11];
    }
  }
}

function addStraightStretches({ stretchMuscle, stretchFrom, stretchSpan, work }: MuscleGeometry): void {
  const { ground, pull, wrappedFrom, twists } = work;
  const { lengths, momentArms } = work.set;
  const m = work.sample * MUSCLE_COUNT;
  for (let i = 0; i < stretchMuscle.length; i++) {
    const muscle = stretchMuscle[i];
    if (wrappedFrom[muscle] === stretchFrom[i]) continue;
    const p = 3 * stretchFrom[i];
    const x = ground[p + 3] - ground[p];
    const y = ground[p + 4] - ground[p + 1];
    const z = ground[p + 5] - ground[p + 2];
    const length = Math.sqrt(x * x + y * y + z * z);
    pull[0] = x / length;
    pull[1] = y / length;
    pull[2] = z / length;
    pull[3] = ground[p];
    pull[4] = ground[p + 1];
    pull[5] = ground[p + 2];
    lengths[m + muscle] += length;
    addMomentArms(pull, stretchSpan[i], twists, momentArms, (m + muscle) * MOMENT_ARM_COUNT);
  }
}

/**
 * Rigid tendon: fibers of constant thickness h = l_opt sin α fill what the tendon leaves of the path; on a path shorter
 * than the tendon they stand across it. Millard et al. 2013 (fixed-height parallelogram).
 */
function addFiberLengths({ optimalFiberLength, tendonSlackLength, pennation, work }: MuscleGeometry): void {
  const { lengths, normalizedFiberLengths } = work.set;
  const m = work.sample * MUSCLE_COUNT;
  for (let i = 0; i < MUSCLE_COUNT; i++) {
    const along = Math.max(0, lengths[m + i] - tendonSlackLength[i]) / optimalFiberLength[i];
    const across = Math.sin(pennation[i]);
    normalizedFiberLengths[m + i] = Math.sqrt(across * across + along * along);
  }
}
