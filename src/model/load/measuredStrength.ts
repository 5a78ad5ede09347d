import type { Lifter } from '../anatomy/lifter';

/**
 * Measured isometric joint strength of one leg.
 * Sagittal actions: T = C1 · body weight · stature · cos(C2 (θ − C3)), θ flexion or dorsiflexion in rad. Anderson DE,
 * Madigan ML, Nussbaum MA (2007) J Biomech 40:3105-3113, Table 3, read from the public table of the Rigid Body Dynamics
 * Library (FOUND-2ND). Fitted for hip −0.5 to 1.3 rad and knee 0 to 1.8 rad; beyond that it is extrapolated.
 */
type Coefficients = readonly [c1: number, c2: number, c3: number];

const SAGITTAL = {
  hipExtension: [
    [0.161, 0.958, 0.932],
    [0.171, 0.922, 1.176],
    [0.144, 0.896, 1.125],
    [0.181, 0.697, 1.242],
    [0.14, 0.83, 1.241],
    [0.138, 0.707, 1.542],
  ],
  hipFlexion: [
    [0.113, 0.738, -0.214],
    [0.107, 0.712, -0.192],
    [0.101, 0.762, -0.269],
    [0.127, 0.65, -0.35],
    [0.091, 0.812, -0.196],
    [0.081, 0.625, -0.422],
  ],
  kneeExtension: [
    [0.163, 1.258, 1.133],
    [0.156, 1.225, 1.173],
    [0.137, 1.31, 1.067],
    [0.159, 1.187, 1.274],
    [0.128, 1.286, 1.141],
    [0.124, 1.347, 1.14],
  ],
  kneeFlexion: [
    [0.087, 0.869, 0.522],
    [0.081, 0.986, 0.523],
    [0.069, 0.838, 0.437],
    [0.08, 0.873, 0.635],
    [0.06, 0.967, 0.402],
    [0.06, 0.897, 0.445],
  ],
  plantarflexion: [
    [0.095, 1.391, 0.408],
    [0.114, 1.444, 0.551],
    [0.106, 1.465, 0.498],
    [0.104, 1.399, 0.424],
    [0.093, 1.504, 0.381],
    [0.125, 1.299, 0.58],
  ],
  dorsiflexion: [
    [0.033, 1.51, -0.187],
    [0.028, 1.293, -0.284],
    [0.029, 1.419, -0.174],
    [0.027, 1.079, -0.302],
    [0.024, 1.308, -0.254],
    [0.022, 1.096, -0.369],
  ],
} as const satisfies Record<string, readonly Coefficients[]>;

/** [sex × age band], men first. */
const AGES = 3;

/**
 * Frontal plane and rotation: torque over body weight and stature, men and women 18 to 25, at the neutral hip; external
 * rotation at every flexion alike (Johnson & Hoffman 2010). From Morin 2023 and Danneskiold-Samsøe 2009 (FOUND-2ND, both sexes
 * together); the split by sex and what age leaves of it, the ratio of hip extension in Anderson 2007, are DEFAULT.
 */
const OTHER = {
  abduction: [0.114, 0.103],
  adduction: [0.138, 0.122],
  externalRotation: [0.048, 0.042],
} as const;
const LEFT_BY_AGE = [1, 0.93, 0.8];

export type MeasuredAction = keyof typeof SAGITTAL | keyof typeof OTHER;

const STANDARD_GRAVITY = 9.81;

/** Where hip extension was measured at most; the curve is held level beyond its peak or this angle (DEFAULT). */
const LAST_HIP_FLEXION = 1.3;

/** Largest isometric moment, N·m, one leg; `flexion` of the action's joint counts for the sagittal actions only. Never below 0. */
export function measuredStrength(lifter: Lifter, action: MeasuredAction, flexion: number): number {
  const size = lifter.mass * STANDARD_GRAVITY * lifter.stature;
  if (action in OTHER) return OTHER[action as keyof typeof OTHER][lifter.sex] * LEFT_BY_AGE[lifter.ageBand] * size;
  const [c1, c2, c3] = SAGITTAL[action as keyof typeof SAGITTAL][lifter.sex * AGES + lifter.ageBand];
  return Math.max(c1 * size * Math.cos(c2 * (flexion - c3)), 0);
}

/** Hip extension as measured up to its peak, and as strong beyond: strongest at 90° (Worrell 2001, MEMORY; Cotter 2013). */
export function heldHipExtension(lifter: Lifter, flexion: number): number {
  const [, , peak] = SAGITTAL.hipExtension[lifter.sex * AGES + lifter.ageBand];
  return measuredStrength(lifter, 'hipExtension', Math.min(flexion, peak, LAST_HIP_FLEXION));
}
