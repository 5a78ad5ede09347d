import type { Body } from '../anatomy/body';
import { INERTIA_TABLE } from '../anatomy/inertia';
import { sexOf } from '../anatomy/lifter';
import { segmentIndex } from '../anatomy/names';
import { ARM_OVER_STATURE, armLength, segmentMasses } from '../anatomy/segmentMasses';
import { SEGMENT_TABLE } from '../anatomy/segments';
import { transformPoint } from '../math/frame';
import type { LegPoint } from '../pose/legPoints';
import type { Placement } from './exercise';

/** Rearmost point of the heel in the calcaneus frame of the generic lifter, from its heel marker. */
const HEEL_X = -0.03;

/** The leg points `massMoment` reads: mass centers of thigh and shank, and the knee center. */
export function balanceLegPoints(body: Body): LegPoint[] {
  const table = INERTIA_TABLE[sexOf(body.lifter)];
  const along = (name: string, share: number): [number, number, number] => {
    const { inParent } = body.footChain.find((j) => j.name === name) ?? body.footChain[0];
    return [inParent[9] * share, inParent[10] * share, inParent[11] * share];
  };
  return [
    { segment: 'femur_r', point: along('walker_knee_r', table.thigh.massCenter) },
    { segment: 'tibia_r', point: along('ankle_r', table.shank.massCenter) },
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

/** Masses: de Leva 1996; mass centers of pelvis and torso: source model; straight arms from shoulder to hand. */
export function massMoment(body: Body): MassMoment {
  const masses = segmentMasses(body.lifter);
  const pelvisCenter = scaledCenter(body, 'pelvis');
  const torsoCenter = scaledCenter(body, 'torso');
  const footShare = INERTIA_TABLE[sexOf(body.lifter)].foot.massCenter;
  const arm = armMoment(body);
  return {
    mass: body.lifter.mass,
    moment: (placement, shoulderX, handX) => {
      const legs =
        masses.thigh * placement.leg[0] +
        masses.shank * placement.leg[3] +
        masses.foot * footPoint(body, placement, footShare);
      const trunk =
        masses.pelvis * transformPoint(placement.pelvis, 0, pelvisCenter)[0] +
        masses.torso * transformPoint(placement.torso, 0, torsoCenter)[0];
      return 2 * legs + trunk + 2 * arm(shoulderX, handX);
    },
  };
}

function scaledCenter(body: Body, name: 'pelvis' | 'torso'): [number, number, number] {
  const row = SEGMENT_TABLE.find((s) => s.name === name) as (typeof SEGMENT_TABLE)[number];
  const scale = body.scales[segmentIndex(name)];
  return [row.massCenter[0] * scale, row.massCenter[1] * scale, row.massCenter[2] * scale];
}

/** Mass times forward place of one straight arm. */
function armMoment(body: Body): (shoulderX: number, handX: number) => number {
  const masses = segmentMasses(body.lifter);
  const table = INERTIA_TABLE[sexOf(body.lifter)];
  const reach = armLength(body.lifter) / body.lifter.stature;
  const { upperArm, forearm } = ARM_OVER_STATURE;
  const shares = [
    [masses.upperArm, (table.upperArm.massCenter * upperArm) / reach],
    [masses.forearm, (upperArm + table.forearm.massCenter * forearm) / reach],
    [masses.hand, 1],
  ];
  return (shoulderX, handX) =>
    shares.reduce((sum, [mass, share]) => sum + mass * (shoulderX + share * (handX - shoulderX)), 0);
}

/** Forward place of a point of the standing foot, `share` of the way from heel to toe. */
export function footPoint(body: Body, placement: Placement, share: number): number {
  const x = HEEL_X * body.scales[segmentIndex('calcn_r')] + share * body.lifter.footLength;
  return placement.foot[9] + placement.foot[0] * x;
}
