import { type Body, buildBody } from '../../src/model/anatomy/body';
import { completeLifter } from '../../src/model/anatomy/lifter';
import {
  buildMuscleGeometry,
  type MuscleGeometry,
  type MuscleSet,
  type PathMode,
} from '../../src/model/muscle/geometry';
import { solveMusclesAtPose } from '../../src/model/muscle/solvePose';

/** The generic lifter, who is the source model itself. */
export const genericBody: Body = buildBody(completeLifter({}));
export const genericMuscles: MuscleGeometry = buildMuscleGeometry(genericBody);

/** All muscles of the generic lifter at angles in degrees, in the order of LEG_COORDINATES; missing ones are 0. */
export function musclesAtDeg(anglesDeg: readonly number[], mode: PathMode = 'published'): MuscleSet {
  const q = new Float64Array(6);
  for (let i = 0; i < Math.min(6, anglesDeg.length); i++) q[i] = (anglesDeg[i] * Math.PI) / 180;
  return solveMusclesAtPose(genericMuscles, genericBody, q, mode);
}
