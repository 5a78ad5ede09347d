import type { Lifter } from '../anatomy/lifter';

/**
 * Measured isometric joint strength, one leg: T = C1 · body weight · stature · cos(C2 (θ − C3)), θ flexion in rad.
 * Anderson DE, Madigan ML, Nussbaum MA (2007) J Biomech 40:3105-3113, Table 3, read from the public table of the Rigid
 * Body Dynamics Library. Fitted for hip −0.5 to 1.3 rad and knee 0 to 1.8 rad; beyond that it is extrapolated.
 */
interface Coefficients {
  readonly c1: number;
  readonly c2: number;
  readonly c3: number;
}

type Action = 'hipExtension' | 'kneeExtension';

/** [sex][age band] */
const TABLE: Readonly<Record<Action, readonly (readonly Coefficients[])[]>> = {
  hipExtension: [
    [
      { c1: 0.161, c2: 0.958, c3: 0.932 },
      { c1: 0.171, c2: 0.922, c3: 1.176 },
      { c1: 0.144, c2: 0.896, c3: 1.125 },
    ],
    [
      { c1: 0.181, c2: 0.697, c3: 1.242 },
      { c1: 0.14, c2: 0.83, c3: 1.241 },
      { c1: 0.138, c2: 0.707, c3: 1.542 },
    ],
  ],
  kneeExtension: [
    [
      { c1: 0.163, c2: 1.258, c3: 1.133 },
      { c1: 0.156, c2: 1.225, c3: 1.173 },
      { c1: 0.137, c2: 1.31, c3: 1.067 },
    ],
    [
      { c1: 0.159, c2: 1.187, c3: 1.274 },
      { c1: 0.128, c2: 1.286, c3: 1.141 },
      { c1: 0.124, c2: 1.347, c3: 1.14 },
    ],
  ],
};

const STANDARD_GRAVITY = 9.81;

/** Largest isometric moment, N·m, one leg, at a joint flexion; never below zero. */
export function measuredStrength(lifter: Lifter, action: Action, flexion: number): number {
  const { c1, c2, c3 } = TABLE[action][lifter.sex][lifter.ageBand];
  const size = lifter.mass * STANDARD_GRAVITY * lifter.stature;
  return Math.max(c1 * size * Math.cos(c2 * (flexion - c3)), 0);
}
