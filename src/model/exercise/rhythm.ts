import type { Lifter } from '../anatomy/lifter';
import { pelvicTilt } from '../pose/lumbopelvicRhythm';
import { TILT, thighTrunk } from './exercise';

/** Zero where the pelvis tilts as the lifter's rhythm wants for this posture. */
export function rhythmResidual(lifter: Lifter, y: Float64Array): number {
  return y[TILT] - pelvicTilt(lifter, thighTrunk(y), y[0], y[3]);
}
