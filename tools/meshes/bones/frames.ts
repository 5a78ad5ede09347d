import { JOINT_TABLE } from '../../../src/model/anatomy/joints';
import { LANDMARK_TABLE } from '../../../src/model/anatomy/landmarks';
import type { Vec3 } from '../sdf/types';

const MM = 1000;

/** Origin of a joint in its parent segment, mm. @throws Error for a joint that the model does not have */
function jointInParent(name: string): Vec3 {
  const row = JOINT_TABLE.find((joint) => joint.name === name);
  if (!row) throw new Error(`joint ${name} is not in the model`);
  const [x, y, z] = row.inParent.translation;
  return [x * MM, y * MM, z * MM];
}

/** Landmark in its segment, mm. */
function landmark(name: string): Vec3 {
  const row = LANDMARK_TABLE.find((l) => l.name === name);
  if (!row) throw new Error(`landmark ${name} is not in the model`);
  return [row.point[0] * MM, row.point[1] * MM, row.point[2] * MM];
}

export const HIP_IN_PELVIS = jointInParent('hip_r');
export const BACK_IN_PELVIS = jointInParent('back');
export const ANKLE_IN_TIBIA = jointInParent('ankle_r');
export const SUBTALAR_IN_TALUS = jointInParent('subtalar_r');
export const MTP_IN_CALCN = jointInParent('mtp_r');

/** Middle of the markers before and behind the shoulder. */
export const SHOULDER_IN_TORSO: Vec3 = (() => {
  const [front, back] = [landmark('RASH'), landmark('RPSH')];
  // the source model hangs the arm 3 mm before the middle of its markers
  return [(front[0] + back[0]) / 2 + 3, (front[1] + back[1]) / 2, (front[2] + back[2]) / 2];
})();

export function plus(a: Vec3, b: Vec3): Vec3 {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}
