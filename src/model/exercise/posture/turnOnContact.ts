import type { Body } from '../../anatomy/body';
import { FRAME_SIZE, sagittalFrame } from '../../math/frame';
import type { Placement } from '../../mechanism/state';
import { solvePelvisBelowTorso } from '../../pose/forwardKinematics';
import { readTrunkFrames } from './trunkFrames';

/**
 * Places torso and pelvis of a body lying on one point of its back: `contact` (torso frame) stays at ground (0, height)
 * while the torso turns about it and the pelvis tilts on the torso.
 */
export function turnOnContact(
  body: Body,
  contact: readonly [number, number],
  height: number,
): (torsoAngle: number, tilt: number, placement: Placement) => void {
  const trunk = readTrunkFrames();
  const torso = new Float64Array(FRAME_SIZE);
  return (torsoAngle, tilt, placement) => {
    const [c, s] = [Math.cos(torsoAngle), Math.sin(torsoAngle)];
    const x = -(c * contact[0] - s * contact[1]);
    sagittalFrame(torso, 0, torsoAngle, x, height - (s * contact[0] + c * contact[1]), 0);
    trunk.setTorso(torso);
    solvePelvisBelowTorso(body, -tilt, trunk.frames);
    trunk.copyTo(placement);
  };
}
