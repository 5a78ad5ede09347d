import type { Lifter } from '../../anatomy/lifter';
import { TILT, thighTrunk } from '../../mechanism/state';
import { pelvicTilt } from '../../pose/lumbopelvicRhythm';

/** Zero where the pelvis tilts as the lifter's rhythm wants for this posture. */
export function rhythmResidual(lifter: Lifter, y: Float64Array): number {
  return y[TILT] - pelvicTilt(lifter, thighTrunk(y), y[0], y[3]);
}
