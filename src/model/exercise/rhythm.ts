import type { Lifter } from '../anatomy/lifter';
import { pelvicTilt } from '../pose/lumbopelvicRhythm';
import { TILT } from './exercise';

/** Zero where the pelvis tilts as the lifter's rhythm wants for this posture. */
export function rhythmResidual(lifter: Lifter, y: Float64Array): number {
  return y[TILT] - pelvicTilt(lifter, y[0] + y[TILT], y[0], y[3]);
}
