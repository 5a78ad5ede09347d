import type { Body } from '../anatomy/body';
import { identityFrame } from '../math/frame';
import { POSE_FRAMES_SIZE, solveLegFrames, TWISTS_SIZE } from '../pose/forwardKinematics';
import { createMuscleSet, type MuscleGeometry, type MuscleSet, type PathMode, solveMuscles } from './geometry';

/**
 * All muscles in one pose with the pelvis at the ground origin: a set of one sample.
 * `q` [6]: LEG_COORDINATES.
 */
export function solveMusclesAtPose(
  geometry: MuscleGeometry,
  body: Body,
  q: ArrayLike<number>,
  mode: PathMode,
): MuscleSet {
  const frames = new Float64Array(POSE_FRAMES_SIZE);
  const twists = new Float64Array(TWISTS_SIZE);
  const set = createMuscleSet(1);
  frames.set(identityFrame());
  solveLegFrames(body, q, 0, frames, 0, twists);
  solveMuscles(geometry, { frames, f: 0, twists }, mode, { set, sample: 0 });
  return set;
}
