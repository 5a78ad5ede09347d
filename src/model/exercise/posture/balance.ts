import type { Body } from '../../anatomy/body';
import { armPoints, legParts, trunkParts } from '../../anatomy/bodyParts';
import { soleX } from '../../anatomy/foot';
import { transformPoint } from '../../math/frame';
import type { Placement } from '../../mechanism/state';
import type { LegPoint } from '../../pose/legPoints';

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
  const sum = (parts: readonly { readonly mass: number }[]) => parts.reduce((total, { mass }) => total + mass, 0);
  return {
    // the published shares of women sum to 99.99 %
    mass: 2 * sum([thigh, shank, foot]) + sum([pelvis, torso]) + sum(arms),
    moment: (placement, shoulderX, handX) => {
      const leg =
        thigh.mass * placement.leg[0] +
        shank.mass * placement.leg[3] +
        foot.mass * transformPoint(placement.foot, 0, foot.center)[0];
      const trunk =
        pelvis.mass * transformPoint(placement.pelvis, 0, pelvis.center)[0] +
        torso.mass * transformPoint(placement.torso, 0, torso.center)[0];
      let total = 2 * leg + trunk;
      for (const { mass, share } of arms) total += mass * (shoulderX + share * (handX - shoulderX));
      return total;
    },
  };
}

/** Forward place of a point of the standing sole, `share` of the way from heel to toe. */
export function footPoint(body: Body, placement: Placement, share: number): number {
  return placement.foot[9] + placement.foot[0] * soleX(body, share);
}
