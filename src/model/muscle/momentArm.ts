import { MOMENT_ARM_COORDINATES } from '../anatomy/names';
import { SPANS } from './spans';
import * as bench from './workbench';

const { pull, ARMS, poseTwists: T, poseMomentArms: momentArms } = bench;
const { hip, knee, patella, ankle } = SPANS;
const KNEE = MOMENT_ARM_COORDINATES.indexOf('knee_angle_r');
const ANKLE = MOMENT_ARM_COORDINATES.indexOf('ankle_angle_r');

/**
 * Adds the moment arms of the stretch in `pull`, which runs between the segments of `span`, by virtual work. A stretch of unit
 * direction u from segment A to segment B grows by u · (vB − vA) per radian; with the twists (ω, v at the ground origin) of
 * what moves B against A, r = −dL/dq = −Σ ± (ω · (p × u) + v · u). No differences. Own derivation, docs/model.md "Moment arms".
 */
export function addMomentArms(muscle: number, span: number): void {
  const ux = pull[0];
  const uy = pull[1];
  const uz = pull[2];
  // moment of the pull about the ground origin
  const mx = pull[4] * uz - pull[5] * uy;
  const my = pull[5] * ux - pull[3] * uz;
  const mz = pull[3] * uy - pull[4] * ux;
  const o = muscle * ARMS;
  // written out, because fixed places in the twists need no checks: flexion, adduction, rotation, knee, ankle, patella
  if (hip[span] !== 0) {
    momentArms[o] -= hip[span] * (mx * T[0] + my * T[1] + mz * T[2] + ux * T[3] + uy * T[4] + uz * T[5]);
    momentArms[o + 1] -= hip[span] * (mx * T[6] + my * T[7] + mz * T[8] + ux * T[9] + uy * T[10] + uz * T[11]);
    momentArms[o + 2] -= hip[span] * (mx * T[12] + my * T[13] + mz * T[14] + ux * T[15] + uy * T[16] + uz * T[17]);
  }
  if (knee[span] !== 0)
    momentArms[o + KNEE] -= knee[span] * (mx * T[18] + my * T[19] + mz * T[20] + ux * T[21] + uy * T[22] + uz * T[23]);
  if (ankle[span] !== 0)
    momentArms[o + ANKLE] -=
      ankle[span] * (mx * T[24] + my * T[25] + mz * T[26] + ux * T[27] + uy * T[28] + uz * T[29]);
  if (patella[span] !== 0)
    momentArms[o + KNEE] -=
      patella[span] * (mx * T[36] + my * T[37] + mz * T[38] + ux * T[39] + uy * T[40] + uz * T[41]);
}
