import type { Body } from '../../model/anatomy/body';
import type { Frames } from '../../model/math/frame';
import { type BodyPoint, bodyPoint } from './bodyPoint';

/** A tapered stretch of the body between two of its points, of the generic lifter, m. */
export interface Limb {
  readonly from: BodyPoint;
  readonly to: BodyPoint;
  /** Half as thick at both ends, flesh and all. */
  readonly radii: readonly [number, number];
  /** Half as thick as the bones in it. */
  readonly bone: number;
  /** From end to end in a figure that stands. */
  readonly length: number;
  /** Whether the left side has one too. */
  readonly isPaired: boolean;
}

/** The body as a few stretches, far to near as seen from the side: all that draws or measures it roughly goes by them. */
export const BODY_OUTLINE = {
  trunk: {
    from: ['torso', 0.005, 0.36],
    to: ['pelvis', -0.075, 0.06],
    radii: [0.095, 0.085],
    bone: 0.085,
    length: 0.38,
    isPaired: false,
  },
  seat: {
    from: ['pelvis', -0.075, 0.06],
    to: ['femur_r', -0.025, 0],
    radii: [0.085, 0.1],
    bone: 0.06,
    length: 0.14,
    isPaired: true,
  },
  neck: {
    from: ['torso', -0.02, 0.42],
    to: ['torso', 0, 0.54],
    radii: [0.055, 0.05],
    bone: 0.05,
    length: 0.12,
    isPaired: false,
  },
  head: {
    from: ['torso', 0, 0.62],
    to: ['torso', 0.02, 0.57],
    radii: [0.095, 0.075],
    bone: 0.09,
    length: 0.05,
    isPaired: false,
  },
  thigh: {
    from: ['femur_r', 0, -0.02],
    to: ['tibia_r', -0.005, 0],
    radii: [0.088, 0.055],
    bone: 0.022,
    length: 0.39,
    isPaired: true,
  },
  calf: {
    from: ['tibia_r', -0.005, 0],
    to: ['tibia_r', -0.02, -0.13],
    radii: [0.053, 0.055],
    bone: 0.019,
    length: 0.13,
    isPaired: true,
  },
  shin: {
    from: ['tibia_r', -0.02, -0.13],
    to: ['talus_r', -0.005, 0.02],
    radii: [0.055, 0.036],
    bone: 0.019,
    length: 0.28,
    isPaired: true,
  },
  foot: {
    from: ['calcn_r', 0, 0.022],
    to: ['toes_r', 0.05, 0.008],
    radii: [0.034, 0.016],
    bone: 0.018,
    length: 0.23,
    isPaired: true,
  },
} as const satisfies Readonly<Record<string, Limb>>;

/** Both ends of a limb in ground, m; a left one's are told as on the right. */
export function limbEnds(body: Body, frames: Frames, { from, to }: Limb) {
  return [bodyPoint(body, frames, from), bodyPoint(body, frames, to)] as const;
}
