import { LEG_COORDINATE_COUNT, MOMENT_ARM_COUNT } from '../anatomy/names';
import type { Repetition } from '../result';
import type { Loads, Shortfall } from './loads';

/** Joint moments below this, N·m, do not make a reserve beside them look large. */
const LEAST_MOMENT = 10;

const HIP_ADDUCTION = 1;
const KNEE = 3;
const ANKLE = 4;

type Moments = Float64Array;
type SizeAt = (moments: Moments, i: number) => number;

type Needs = Pick<Loads, 'reserve' | 'demand' | 'passive' | 'sampleCount'>;

/** What no muscle gives, over the largest moment of its joint, and what it means. */
export interface Shortage {
  readonly share: number;
  readonly shortfall: Shortfall;
}

/**
 * The largest reserve of a repetition against its joint's largest moment. A joint's moment is a vector, and its size counts: the
 * hip's three coordinates are one joint. Named is the coordinate there whose help would save most, see `costliest`.
 */
export function largestShortage(r: Repetition, loads: Needs): Shortage {
  const { reserve, demand, sampleCount } = loads;
  let [worst, at] = [0, 0];
  for (const sizeAt of jointSizes(r)) {
    let largest = LEAST_MOMENT;
    let [most, sample] = [0, 0];
    for (let i = 0; i < sampleCount; i++) {
      largest = Math.max(largest, sizeAt(demand, i));
      const lacking = sizeAt(reserve, i);
      if (lacking > most) [most, sample] = [lacking, i];
    }
    if (most / largest > worst) [worst, at] = [most / largest, sample];
  }
  const coordinate = costliest(loads, at);
  return { share: worst, shortfall: { coordinate, sample: at, value: reserve[at * MOMENT_ARM_COUNT + coordinate] } };
}

/**
 * The coordinate for which a slightly smaller active demand would lower the price of the load most: a reserve is half the price
 * of a newton meter there, so that saving is reserve × demand. A coordinate that lacks the opposite of what is asked of it is
 * drawn there by muscles that serve another one. Own derivation, docs/model.md "What limits".
 */
function costliest({ reserve, demand, passive }: Needs, i: number): number {
  const saved = (j: number) => {
    const k = i * MOMENT_ARM_COUNT + j;
    return reserve[k] * (demand[k] - passive[k]);
  };
  let first = 0;
  for (let j = 1; j < MOMENT_ARM_COUNT; j++) if (saved(j) > saved(first)) first = j;
  return first;
}

function jointSizes({ coordinates }: Repetition): readonly SizeAt[] {
  const one = (j: number) => (moments: Moments, i: number) => Math.abs(moments[i * MOMENT_ARM_COUNT + j]);
  const adduction = (i: number) => coordinates[i * LEG_COORDINATE_COUNT + HIP_ADDUCTION];
  return [(moments, i) => hipMomentSize(moments, i * MOMENT_ARM_COUNT, adduction(i)), one(KNEE), one(ANKLE)];
}

/**
 * Size of the hip's moment from its parts about flexion, adduction and rotation (`moments` from `k`). Flexion and adduction turn
 * about square axes; that of rotation stands `adduction` off square to the first, and by as much it repeats its part.
 */
export function hipMomentSize(moments: ArrayLike<number>, k: number, adduction: number): number {
  const [flexion, sideways, rotation] = [moments[k], moments[k + 1], moments[k + 2]];
  const along = (rotation - flexion * Math.sin(adduction)) / Math.cos(adduction);
  return Math.hypot(flexion, sideways, along);
}
