import type { Body } from '../anatomy/body';
import { LEG_COORDINATES, type LegCoordinate } from '../anatomy/names';
import { identityFrame } from '../math/frame';
import { POSE_FRAMES_SIZE, solveLegFrames, TWISTS_SIZE } from '../pose/forwardKinematics';
import { createMuscleSet, type MuscleGeometry, type MuscleSet, type PathMode, solveMuscles } from './geometry';

/** A leg that moves in one coordinate alone. */
export interface Sweep {
  readonly coordinate: LegCoordinate;
  /** [sample] of that coordinate, rad. */
  readonly angles: Float64Array;
  /** LEG_COORDINATES of the others. */
  readonly rest: Float64Array;
}

/** All muscles of a body while one coordinate passes `angles` and the others rest: a set of as many samples, pelvis at the origin. */
export function sweepPose(
  geometry: MuscleGeometry,
  body: Body,
  { coordinate, angles, rest }: Sweep,
  mode: PathMode,
): MuscleSet {
  const at = LEG_COORDINATES.indexOf(coordinate);
  const q = rest.slice();
  const frames = new Float64Array(POSE_FRAMES_SIZE);
  const twists = new Float64Array(TWISTS_SIZE);
  const set = createMuscleSet(angles.length);
  frames.set(identityFrame());
  angles.forEach((angle, sample) => {
    q[at] = angle;
    solveLegFrames(body, q, 0, frames, 0, twists);
    solveMuscles(geometry, { frames, f: 0, twists }, mode, { set, sample });
  });
  return set;
}
