import { findExercise } from '../exercise/registry';
import { computeLoads } from '../load/computeLoads';
import { type LoadRule, ruledPeak } from '../load/loadRule';
import type { Loads } from '../load/loads';
import { prepare } from '../prepare';
import type { Repetition, Setup } from '../result';
import type { SettingSpec } from '../setting';
import { simulate } from '../simulate';

/** The load that was looked for, and how near it comes. */
export interface LoadMatch {
  /** kg on the exercise's implement. */
  readonly load: number;
  /** What was asked for and what the load gives: active N·m of one leg, or active demand over active capacity. */
  readonly goal: number;
  readonly reached: number;
  /** False where no load in the implement's range gives it; then the nearest one. */
  readonly isReached: boolean;
}

const MAX_TRIALS = 24;
/** Relative exactness of the match. */
const CLOSE = 1e-4;

/**
 * The load on a setup's implement that brings its ruled peak to `goal`. Posture may depend on the load (balance), so each
 * trial is a whole repetition; false position within the setting's range.
 * @throws RangeError when the setup has no repetition with any load
 */
export function matchLoad(setup: Setup, rule: LoadRule, goal: number): LoadMatch {
  const spec = findExercise(setup.exercise).settings.find((s) => s.key === 'load') as SettingSpec;
  const peak = (load: number): number => ruledPeak(rule, loadsOf(withLoad(setup, load)));
  let [low, high] = possibleLoads(setup, spec);
  let [atLow, atHigh] = [peak(low) - goal, peak(high) - goal];
  if (atLow >= 0) return { load: low, goal, reached: atLow + goal, isReached: atLow <= CLOSE * goal };
  if (atHigh <= 0) return { load: high, goal, reached: atHigh + goal, isReached: atHigh >= -CLOSE * goal };
  let load = low;
  let gap = atLow;
  for (let k = 0; k < MAX_TRIALS && Math.abs(gap) > CLOSE * goal; k++) {
    load = (low * atHigh - high * atLow) / (atHigh - atLow);
    gap = peak(load) - goal;
    // the end that stays is halved in weight, so that both close in (Illinois rule)
    if (gap < 0) [low, atLow, atHigh] = [load, gap, atHigh / 2];
    else [high, atHigh, atLow] = [load, gap, atLow / 2];
  }
  return { load, goal, reached: gap + goal, isReached: Math.abs(gap) <= CLOSE * goal };
}

function withLoad(setup: Setup, load: number): Setup {
  return { ...setup, settings: { ...setup.settings, load } };
}

/**
 * The loads with which the setup has a repetition: where balance depends on the load, a heavy one can tip the lifter out
 * of every posture. From the lightest that works to the heaviest, halved down to a kilogram.
 * @throws RangeError when neither the lightest nor the present load has a repetition
 */
function possibleLoads(setup: Setup, { min, max, default: usual }: SettingSpec): readonly [number, number] {
  const works = (load: number) => prepare(withLoad(setup, load)).movement.kind === 'movement';
  const low = [min, setup.settings.load ?? usual].find(works);
  if (low === undefined) throw new RangeError(`${setup.exercise} has no repetition with any load`);
  if (works(max)) return [low, max];
  let [good, bad] = [low, max];
  while (bad - good > 1) {
    const middle = (good + bad) / 2;
    if (works(middle)) good = middle;
    else bad = middle;
  }
  return [low, good];
}

/** @throws RangeError when the setup has no repetition. */
export function loadsOf(setup: Setup): Loads {
  return computeLoads(requireRepetition(setup));
}

function requireRepetition(setup: Setup): Repetition {
  const result = simulate(setup);
  if (result.kind !== 'repetition') throw new RangeError(`${setup.exercise} has no repetition: ${result.reason.limit}`);
  return result;
}
