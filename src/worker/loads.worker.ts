import { expose } from 'comlink';
import { computeLoads } from '../model/load/computeLoads';
import { type HipLoad, hipLoadOf } from '../model/load/hipLoad';
import type { LoadRule } from '../model/load/loadRule';
import type { Loads } from '../model/load/loads';
import type { Setup } from '../model/result';
import { type LargestLoad, largestLoad } from '../model/search/largestLoad';
import { type LoadMatch, matchLoad } from '../model/search/matchLoad';
import { simulate } from '../model/simulate';
import { signOn } from './signOn';

/** Forces and moments: about ten times slower than a repetition's geometry, so they arrive a moment later. */
const loads = {
  /** Null where the setup has no repetition. */
  compute: (setup: Setup): Loads | null => {
    const result = simulate(setup);
    return result.kind === 'repetition' ? computeLoads(result) : null;
  },
  /** What an exercise asks of the hip; null where the setup has no repetition. */
  hip: (setup: Setup): HipLoad | null => {
    const result = simulate(setup);
    return result.kind === 'repetition' ? hipLoadOf(computeLoads(result), result.lifter.mass) : null;
  },
  match: (setup: Setup, rule: LoadRule, goal: number): LoadMatch => matchLoad(setup, rule, goal),
  largest: (setup: Setup): LargestLoad => largestLoad(setup),
};

export type LoadsWorker = typeof loads;

expose(loads);
signOn();
