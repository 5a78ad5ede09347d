import { buildBody } from '../anatomy/body';
import { completeLifter, type Lifter } from '../anatomy/lifter';
import { MUSCLE_TABLE } from '../anatomy/muscles';
import { MOMENT_ARM_COUNT } from '../anatomy/names';
import { buildFiber, createFiberBatch, type Fiber, fillFiberBatch } from '../muscle/fiberForce';
import { buildMuscleGeometry, MUSCLE_COUNT, MUSCLES, type MuscleGeometry } from '../muscle/geometry';
import { solveMusclesAtPose } from '../muscle/solvePose';
import { degrees } from '../setting';
import { measuredStrength } from './andersonStrength';

/** Fibers of a lifter's muscles, every maximum force scaled by the strength factor. */
export function buildFibers(geometry: MuscleGeometry, strength: number): Fiber[] {
  return MUSCLES.map((name, m) =>
    buildFiber({
      name,
      maxIsometricForce: geometry.maxIsometricForce[m] * strength,
      optimalFiberLength: geometry.optimalFiberLength[m],
      tendonSlackLength: geometry.tendonSlackLength[m],
      pennationAtOptimal: geometry.pennation[m],
      passive: MUSCLE_TABLE[m].passive,
    }),
  );
}

/** What one leg's muscles can give about a coordinate: the coordinate's index, and +1 or −1 for its direction. */
export interface Action {
  readonly coordinate: number;
  readonly sign: 1 | -1;
}

/** The two actions whose capacity is reported. */
export const HIP_EXTENSION: Action = { coordinate: 0, sign: -1 };
export const KNEE_EXTENSION: Action = { coordinate: 3, sign: -1 };

/**
 * Largest isometric moment in an action's direction, passive forces included, all other joints left free: the linear
 * program of activations between 0 and 1 separates, so every muscle that helps is fully on and every other one off.
 */
export function capacity(
  { coordinate, sign }: Action,
  momentArms: Float64Array,
  isometric: Float64Array,
  passive: Float64Array,
  sample = 0,
): number {
  let moment = 0;
  for (let m = 0; m < MUSCLE_COUNT; m++) {
    const k = sample * MUSCLE_COUNT + m;
    const arm = sign * momentArms[k * MOMENT_ARM_COUNT + coordinate];
    moment += Math.max(arm, 0) * isometric[k] + arm * passive[k];
  }
  return moment;
}

/** Posture at which model and measurement are matched: hip 60°, knee bent a right angle, as on a dynamometer (DEFAULT). */
const MATCHING_POSE = Float64Array.of(degrees(60), 0, 0, degrees(90), 0, 0);

/**
 * The factor on all maximum forces that makes isometric hip extension at 60° what Anderson (2007) measured for this sex,
 * age band and size; the lifter's own setting wins.
 */
export function strengthFactor(lifter: Lifter): number {
  if (lifter.strength !== undefined) return lifter.strength;
  let factor = matched.get(lifter);
  if (factor === undefined) {
    factor = measuredStrength(lifter, 'hipExtension', MATCHING_POSE[0]) / modelStrength(lifter);
    matched.set(lifter, factor);
  }
  return factor;
}

/** A lifter's automatic factor takes a whole body to find, so it is kept with the lifter. */
const matched = new WeakMap<Lifter, number>();

/** The unscaled model's hip extension at the matching pose. */
export function modelStrength(
  lifter: Lifter,
  pose: Float64Array = MATCHING_POSE,
  action: Action = HIP_EXTENSION,
): number {
  const body = buildBody(completeLifter(lifter));
  const geometry = buildMuscleGeometry(body);
  const set = solveMusclesAtPose(geometry, body, pose, 'published');
  const batch = createFiberBatch(1, MUSCLE_COUNT);
  fillFiberBatch(buildFibers(geometry, 1), set.lengths, null, batch);
  return capacity(action, set.momentArms, batch.activeCapacity, batch.passive);
}
