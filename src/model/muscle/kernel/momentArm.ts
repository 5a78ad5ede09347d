import { MOMENT_ARM_COORDINATES } from '../../anatomy/names';
import { SPANS } from '../spans';
import * as bench from './workbench';

const { pull, ARMS, poseTwists: T, hipCenter, poseMomentArms: momentArms } = bench;
const { hip, knee, patella, ankle } = SPANS;
const KNEE = MOMENT_ARM_COORDINATES.indexOf('knee_angle_r');
const ANKLE = MOMENT_ARM_COORDINATES.indexOf('ankle_angle_r');

/**
 * Adds the moment arms of the stretch in `pull`, which runs between the segments of `span`, by virtual work. A stretch of unit
 * direction u from segment A to segment B grows by u · (vB − vA) per radian; with the twists of what moves B against A, ω and v
 * at the hip center c, r = −dL/dq = −Σ ± (ω · ((p − c) × u) + v · u). No differences. Own derivation, docs/model.md "Moment arms".
 */
export function addMomentArms(muscle: number, span: number): void {
  const ux = pull[0];
  const uy = pull[1];
  const uz = pull[2];
  // moment of the pull about the hip center
  const px = pull[3] - hipCenter[0];
  const py = pull[4] - hipCenter[1];
  const pz = pull[5] - hipCenter[2];
  const mx = py * uz - pz * uy;
  const my = pz * ux - px * uz;
  const mz = px * uy - py * ux;
  const o = muscle * ARMS;
  // written out, because fixed places in the twists need no checks: flexion, adduction, rotation only turn about the center;
  // knee, ankle, patella
  if (hip[span] !== 0) {
    momentArms[o] -= hip[span] * (mx * T[0] + my * T[1] + mz * T[2]);
    momentArms[o + 1] -= hip[span] * (mx * T[6] + my * T[7] + mz * T[8]);
    momentArms[o + 2] -= hip[span] * (mx * T[12] + my * T[13] + mz * T[14]);
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
