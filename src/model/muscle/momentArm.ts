import { MOMENT_ARM_COUNT } from '../anatomy/names';
import { SPANS } from './spans';
import { poseMomentArms, poseTwists } from './workbench';

/** A unit pull along a straight stretch, in ground: direction along the path (3) and a point on its line (3). */
export const pull = new Float64Array(6);

const twists = poseTwists;
const momentArms = poseMomentArms;
const { start, twist, column, sign } = SPANS;

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
  const o = muscle * MOMENT_ARM_COUNT;
  const end = start[span + 1];
  for (let k = start[span]; k < end; k++) {
    const t = twist[k];
    const ofTurning = mx * twists[t] + my * twists[t + 1] + mz * twists[t + 2];
    const ofShifting = ux * twists[t + 3] + uy * twists[t + 4] + uz * twists[t + 5];
    momentArms[o + column[k]] -= sign[k] * (ofTurning + ofShifting);
  }
}
