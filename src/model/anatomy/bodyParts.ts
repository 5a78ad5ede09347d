import type { Body } from './body';
import { soleX } from './foot';
import { INERTIA_TABLE } from './inertia';
import { sexOf } from './lifter';
import { type SegmentName, segmentIndex } from './names';
import { ARM_OVER_STATURE, armLength, segmentMasses } from './segmentMasses';
import { SEGMENT_TABLE } from './segments';

/** A rigid piece of the body with weight and inertia. */
export interface BodyPart {
  readonly segment: SegmentName;
  readonly mass: number;
  /** Mass center in the segment's frame. */
  readonly center: readonly [number, number, number];
  /** Moment of inertia about the left–right axis through the mass center, kg m². */
  readonly inertia: number;
}

/** Thigh, shank and foot of the right leg. Masses and radii: de Leva (1996). */
export function legParts(body: Body): BodyPart[] {
  const table = INERTIA_TABLE[sexOf(body.lifter)];
  const masses = segmentMasses(body.lifter);
  const joint = (name: string) => {
    const { inParent } = body.footChain.find((j) => j.name === name) ?? body.footChain[0];
    return [inParent[9], inParent[10], inParent[11]] as const;
  };
  const limb = (segment: SegmentName, part: 'thigh' | 'shank', end: readonly number[]): BodyPart => ({
    segment,
    mass: masses[part],
    center: [end[0] * table[part].massCenter, end[1] * table[part].massCenter, end[2] * table[part].massCenter],
    inertia: masses[part] * (table[part].radiusTransverse * Math.hypot(...end)) ** 2,
  });
  const foot = body.lifter.footLength;
  const scale = body.scales[segmentIndex('calcn_r')];
  return [
    limb('femur_r', 'thigh', joint('walker_knee_r')),
    limb('tibia_r', 'shank', joint('ankle_r')),
    {
      segment: 'calcn_r',
      mass: masses.foot,
      center: [soleX(body, table.foot.massCenter), 0.02 * scale, 0],
      inertia: masses.foot * (table.foot.radiusTransverse * foot) ** 2,
    },
  ];
}

/** Pelvis, and torso with head: de Leva's masses at the source model's mass centers, inertia scaled from the same. */
export function trunkParts(body: Body): BodyPart[] {
  const masses = segmentMasses(body.lifter);
  const part = (segment: 'pelvis' | 'torso'): BodyPart => {
    const row = SEGMENT_TABLE.find((s) => s.name === segment) as (typeof SEGMENT_TABLE)[number];
    const scale = body.scales[segmentIndex(segment)];
    const mass = masses[segment];
    return {
      segment,
      mass,
      center: [row.massCenter[0] * scale, row.massCenter[1] * scale, row.massCenter[2] * scale],
      inertia: (row.inertia[2] / row.mass) * mass * scale * scale,
    };
  };
  return [part('pelvis'), part('torso')];
}

/** How far from its shoulder, seen from the side, a straight arm's grip lies with the hand `aside` of the midline. */
export function armReach(body: Body, aside: number): number {
  return Math.sqrt(armLength(body.lifter) ** 2 - (body.shoulderInTorso[2] - aside) ** 2);
}

/** Both arms as points along the straight line from shoulder to hand: mass and share of the way. */
export function armPoints(body: Body): readonly { readonly mass: number; readonly share: number }[] {
  const masses = segmentMasses(body.lifter);
  const table = INERTIA_TABLE[sexOf(body.lifter)];
  const { upperArm, forearm, grip } = ARM_OVER_STATURE;
  const reach = upperArm + forearm + grip;
  return [
    { mass: 2 * masses.upperArm, share: (table.upperArm.massCenter * upperArm) / reach },
    { mass: 2 * masses.forearm, share: (upperArm + table.forearm.massCenter * forearm) / reach },
    { mass: 2 * masses.hand, share: 1 },
  ];
}
