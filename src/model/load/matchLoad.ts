import { findExercise } from '../exercise/registry';
import type { Repetition, Setup } from '../result';
import type { SettingSpec } from '../setting';
import { simulate } from '../simulate';
import { computeLoads } from './computeLoads';
import type { Loads } from './loads';

/** What two exercises are made equal in. Equal kilograms on a sled and on a bar mean nothing. */
export type LoadRule = 'peak-hip-moment' | 'peak-effort';

export interface LoadMatch {
  /** kg on the exercise's implement. */
  readonly load: number;
  /** What was asked for and what the load gives: N·m of one leg, or demand over capacity. */
  readonly goal: number;
  readonly reached: number;
  /** False where no load in the implement's range gives it; then the nearest one. */
  readonly isReached: boolean;
}

const MAX_TRIALS = 24;
/** Relative exactness of the match. */
const CLOSE = 1e-4;

/** The quantity a rule compares. */
export function ruledPeak(rule: LoadRule, { metrics }: Loads): number {
  return rule === 'peak-hip-moment' ? metrics.peakHip.value : metrics.peakHipEffort;
}

/**
 * The load on a setup's implement that brings its ruled peak to `goal`. Posture may depend on the load (balance), so each
 * trial is a whole repetition; false position within the setting's range.
 * @throws RangeError when the setup has no repetition at either end of the range.
 */
export function matchLoad(setup: Setup, rule: LoadRule, goal: number): LoadMatch {
  const spec = findExercise(setup.exercise).settings.find((s) => s.key === 'load') as SettingSpec;
  const peak = (load: number): number => ruledPeak(rule, loadsOf({ ...setup, settings: { ...setup.settings, load } }));
  let [low, high] = [spec.min, spec.max];
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

/** @throws RangeError when the setup has no repetition. */
export function loadsOf(setup: Setup): Loads {
  return computeLoads(requireRepetition(setup));
}

function requireRepetition(setup: Setup): Repetition {
  const result = simulate(setup);
  if (result.kind !== 'repetition') throw new RangeError(`${setup.exercise} has no repetition: ${result.reason.limit}`);
  return result;
}
