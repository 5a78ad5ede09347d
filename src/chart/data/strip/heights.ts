import type { LaneHeight } from '../../../display/laneHeights';
import type { HipLoad } from '../../../model/load/hipLoad';
import type { Repetition } from '../../../model/result';
import type { Quantity } from '../definition';
import { MILLIMETERS, NEWTON_METERS_PER_KG, PERCENT, TIMES_OPTIMAL } from '../quantities';

/** What the height of a lane tells, and on which scale. */
export interface Height {
  readonly label: string;
  readonly quantity: Quantity;
  /** Column in the data file, unit included. */
  readonly column: string;
  readonly definition: string;
  /** The scale is at least this high, and grows in steps of it, in the shown unit. */
  readonly leastTop: number;
  readonly topStep: number;
  /** [sample] in the model's unit; absent for what only loads tell. */
  readonly ofPosture?: (repetition: Repetition) => Float64Array;
  /** [sample] in the model's unit; absent for what the posture tells. */
  readonly ofLoads?: (load: HipLoad) => Float64Array;
}

export const HEIGHTS: Readonly<Record<LaneHeight, Height>> = {
  arm: {
    label: 'Gluteus maximus arm',
    quantity: MILLIMETERS,
    column: 'glmax.extension_moment_arm_m',
    definition: 'Hip extension moment arm of gluteus maximus, its three parts weighted by their force; + extends.',
    leastTop: 60,
    topStep: 10,
    ofPosture: ({ metrics }) => metrics.gluteusMaximus.extensionArms,
  },
  length: {
    label: 'Gluteus maximus fiber length',
    quantity: TIMES_OPTIMAL,
    column: 'glmax.normalized_fiber_length',
    definition: 'Fiber length of gluteus maximus over its optimal fiber length, three parts weighted by their force.',
    leastTop: 1.5,
    topStep: 0.25,
    ofPosture: ({ metrics }) => metrics.gluteusMaximus.normalizedFiberLengths,
  },
  moment: {
    label: 'Hip moment by body mass',
    quantity: NEWTON_METERS_PER_KG,
    column: 'demand.hip_extension_Nm_per_kg',
    definition: 'Hip extension moment the muscles of one leg must give, over the body mass of the lifter; + extends.',
    leastTop: 2,
    topStep: 0.5,
    ofLoads: ({ momentPerMass }) => momentPerMass,
  },
  effort: {
    label: 'Share of hip capacity',
    quantity: PERCENT,
    column: 'effort.hip_extension',
    definition: 'Active hip extension demand over the most that activation could give at that posture; 0 to 1.',
    leastTop: 100,
    topStep: 25,
    ofLoads: ({ effort }) => effort,
  },
};

/** The least top of the scale that holds every value, in the shown unit. */
export function topFor({ leastTop, topStep }: Height, largest: number): number {
  return Math.max(leastTop, Math.ceil(largest / topStep - 1e-9) * topStep);
}

/** "0 to 70 mm" */
export function scaleWords({ quantity: { symbol } }: Height, top: number): string {
  return `0 to ${top} ${symbol}`;
}
