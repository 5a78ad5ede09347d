import type { Body } from '../anatomy/body';
import { armPoints, legParts, trunkParts } from '../anatomy/bodyParts';
import { soleX } from '../anatomy/foot';
import { transformPoint } from '../math/frame';
import type { LegPoint } from '../pose/legPoints';
import type { Placement } from './exercise';

/** The leg points `massMoment` reads: mass centers of thigh and shank, and the knee center. */
export function balanceLegPoints(body: Body): LegPoint[] {
  const [thigh, shank] = legParts(body);
  return [
    { segment: 'femur_r', point: thigh.center },
    { segment: 'tibia_r', point: shank.center },
    { segment: 'tibia_r', point: [0, 0, 0] },
  ];
}

/** Where the knee center stands among the balance points. */
export const KNEE_POINT = 6;

/** The body's share of a balance about a vertical line: mass and mass times forward place, both legs and arms. */
export interface MassMoment {
  readonly mass: number;
  readonly moment: (placement: Placement, shoulderX: number, handX: number) => number;
}

/** Masses and mass centers as in the loads; straight arms from shoulder to hand. */
export function massMoment(body: Body): MassMoment {
  const [thigh, shank, foot] = legParts(body);
  const [pelvis, torso] = trunkParts(body);
  const arms = armPoints(body);
  return {
    mass: body.lifter.mass,
    moment: (placement, shoulderX, handX) => {
      const leg =
        thigh.mass * placement.leg[0] +
        shank.mass * placement.leg[3] +
        foot.mass * transformPoint(placement.foot, 0, foot.center)[0];
      const trunk =
        pelvis.mass * transformPoint(placement.pelvis, 0, pelvis.center)[0] +
        torso.mass * transformPoint(placement.torso, 0, torso.center)[0];
      let sum = 2 * leg + trunk;
      for (const { mass, share } of arms) sum += mass * (shoulderX + share * (handX - shoulderX));
      return sum;
    },
  };
}

/** Forward place of a point of the standing sole, `share` of the way from heel to toe. */
export function footPoint(body: Body, placement: Placement, share: number): number {
  return placement.foot[9] + placement.foot[0] * soleX(body, share);
}
