import { SPANS } from './spans';

/** A unit pull along a straight stretch, in ground: direction along the path (3) and a point on its line (3). */
export type Pull = Float64Array;
export const PULL_SIZE = 6;

/**
 * Adds the moment arms of one straight stretch to `momentArms` from `o`, by virtual work. A stretch of unit direction u
 * from segment A to segment B grows by u · (vB − vA) per radian, so r = −dL/dq = −Σ ± (u · v + ω · (p × u)) over the twists
 * (ω, v at the ground origin) that move B against A. Unit tension, so no differences. Own derivation, docs/model.md "Moment arms".
 */
export function addMomentArms(
  pull: Pull,
  span: number,
  twists: Float64Array,
  momentArms: Float64Array,
  o: number,
): void {
  const ux = pull[0];
  const uy = pull[1];
  const uz = pull[2];
  // moment of the pull about the ground origin
  const mx = pull[4] * uz - pull[5] * uy;
  const my = pull[5] * ux - pull[3] * uz;
  const mz = pull[3] * uy - pull[4] * ux;
  const end = SPANS.start[span + 1];
  for (let k = SPANS.start[span]; k < end; k++) {
    const t = SPANS.slot[k] * 6;
    const growth =
      mx * twists[t] +
      my * twists[t + 1] +
      mz * twists[t + 2] +
      ux * twists[t + 3] +
      uy * twists[t + 4] +
      uz * twists[t + 5];
    momentArms[o + SPANS.column[k]] -= SPANS.sign[k] * growth;
  }
}
