import type { Body } from './body';
import { segmentIndex } from './names';

/** Rearmost point of the heel in the calcaneus frame of the generic lifter: its heel marker, less the marker. DEFAULT. */
const HEEL_X = -0.03;

/** Calcaneus x of the back of the heel. */
export function heelBackX(body: Body): number {
  return HEEL_X * body.scales[segmentIndex('calcn_r')];
}

/** Calcaneus x of a place on the sole, `share` of the foot's length ahead of the back of the heel. */
export function soleX(body: Body, share: number): number {
  return heelBackX(body) + share * body.lifter.footLength;
}
