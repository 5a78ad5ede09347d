import { INERTIA_TABLE } from './inertia';
import { type Lifter, sexOf } from './lifter';

/** Masses of a lifter's parts, kg; limbs for one side. */
export interface SegmentMasses {
  readonly thigh: number;
  readonly shank: number;
  readonly foot: number;
  /** What turns with the pelvis: de Leva's lower trunk. */
  readonly pelvis: number;
  /** What turns with the torso: upper and middle trunk and the head. */
  readonly torso: number;
  readonly upperArm: number;
  readonly forearm: number;
  readonly hand: number;
}

/** Shares of body mass: de Leva (1996), see inertia.ts. What the legs differ by is taken from trunk and head, each by its share. */
export function segmentMasses(lifter: Lifter): SegmentMasses {
  const table = INERTIA_TABLE[sexOf(lifter)];
  const share = (...parts: (keyof typeof table)[]) => parts.reduce((sum, p) => sum + table[p].mass, 0);
  const of = (...parts: (keyof typeof table)[]) => lifter.mass * share(...parts);
  const { legMass } = lifter;
  const rest =
    1 + (2 * share('thigh', 'shank', 'foot') * (1 - legMass)) / share('lowerTrunk', 'upperTrunk', 'midTrunk', 'head');
  return {
    thigh: of('thigh') * legMass,
    shank: of('shank') * legMass,
    foot: of('foot') * legMass,
    pelvis: of('lowerTrunk') * rest,
    torso: of('upperTrunk', 'midTrunk', 'head') * rest,
    upperArm: of('upperArm'),
    forearm: of('forearm'),
    hand: of('hand'),
  };
}

/** Upper arm, forearm, and wrist to the middle of the grip, as shares of stature (Drillis & Contini in Winter 2009). */
export const ARM_OVER_STATURE = { upperArm: 0.186, forearm: 0.146, grip: 0.054 } as const;

/** Shoulder center to the middle of a closed hand, the arm straight. */
export function armLength(lifter: Lifter): number {
  return (ARM_OVER_STATURE.upperArm + ARM_OVER_STATURE.forearm + ARM_OVER_STATURE.grip) * lifter.stature;
}
