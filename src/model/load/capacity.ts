import { buildBody } from '../anatomy/body';
import { completeLifter, type Lifter } from '../anatomy/lifter';
import { MOMENT_ARM_COUNT } from '../anatomy/names';
import { createFiberBatch, type FiberBatch, fillFiberBatch } from '../muscle/fiberForce';
import { buildMuscleGeometry, MUSCLE_COUNT } from '../muscle/geometry';
import { solveMusclesAtPose } from '../muscle/solvePose';
import type { Settings } from '../setting';
import { applyPosture, buildFibers, groupStrengthOf } from './strength';

/** What one leg's muscles can give about a coordinate: the coordinate's index, and +1 or −1 for its direction. */
export interface Action {
  readonly coordinate: number;
  readonly sign: 1 | -1;
}

export const HIP_EXTENSION: Action = { coordinate: 0, sign: -1 };
export const KNEE_EXTENSION: Action = { coordinate: 3, sign: -1 };

/** A muscle's forces over a repetition or at one posture, N: what activation can add, and what stretch gives. */
export type MuscleForces = Pick<FiberBatch, 'activeCapacity' | 'passive'>;

/**
 * Largest isometric moment in an action's direction, all other joints left free: the linear program of activations between 0
 * and 1 separates, so every muscle that helps is fully on and every other one off. What stretched fibers give counts apart.
 */
export function capacity(
  { coordinate, sign }: Action,
  momentArms: Float64Array,
  { activeCapacity, passive }: MuscleForces,
  sample = 0,
): { readonly active: number; readonly passive: number } {
  let byActivation = 0;
  let byStretch = 0;
  for (let m = 0; m < MUSCLE_COUNT; m++) {
    const k = sample * MUSCLE_COUNT + m;
    const arm = sign * momentArms[k * MOMENT_ARM_COUNT + coordinate];
    byActivation += Math.max(arm, 0) * activeCapacity[k];
    byStretch += arm * passive[k];
  }
  return { active: byActivation, passive: byStretch };
}

/** One posture of a lifter, ready for its strength: moment arms and isometric forces. */
export interface PosedStrength {
  readonly momentArms: Float64Array;
  readonly forces: MuscleForces;
}

/** A lifter's muscles at a pose (LEG_COORDINATES, rad), posture factors not yet applied. */
export function poseStrength(lifter: Lifter, pose: Float64Array, strengths?: Float64Array): PosedStrength {
  const body = buildBody(lifter);
  const geometry = buildMuscleGeometry(body);
  const { lengths, momentArms } = solveMusclesAtPose(geometry, body, pose, 'stabilized');
  const forces = createFiberBatch(1, MUSCLE_COUNT);
  fillFiberBatch(buildFibers(geometry, lifter, strengths), lengths, null, forces);
  return { momentArms, forces };
}

/** Largest isometric moment of one leg as a dynamometer would measure it, passive forces included. */
export function isometricStrength(settings: Settings, pose: Float64Array, action: Action): number {
  const lifter = completeLifter(settings);
  const { momentArms, forces } = poseStrength(lifter, pose);
  applyPosture(groupStrengthOf(lifter), pose, forces.activeCapacity);
  const { active, passive } = capacity(action, momentArms, forces);
  return active + passive;
}
