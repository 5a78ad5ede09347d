import { findExercise } from '../exercise/registry';
import { computeLoads } from '../load/computeLoads';
import type { Shortfall, Unsupported } from '../load/loads';
import type { LimitReport } from '../mechanism/limit';
import type { Setup } from '../result';
import type { SettingSpec } from '../setting';
import { simulate } from '../simulate';

/** What a slightly heavier load runs into first, and where in the repetition, 0 … 1. */
export type GivesFirst =
  | { readonly kind: 'joint'; readonly shortfall: Shortfall; readonly fraction: number }
  | { readonly kind: 'support'; readonly unsupported: Unsupported; readonly fraction: number }
  | { readonly kind: 'posture'; readonly reason: LimitReport }
  | { readonly kind: 'range' };

export interface LargestLoad {
  /** kg on the implement; null where not even the lightest load is held. */
  readonly load: number | null;
  /** What gives at the next heavier load tried; `range` where the setting ends before the lifter does. */
  readonly first: GivesFirst;
}

/** Loads are looked for in steps of this share of the range, then halved to EXACTNESS. */
const STEPS = 16;
/** kg */
const EXACTNESS = 0.25;

/** Samples are enough for peaks to stand within a percent of those of a longer repetition. */
const SAMPLES = 41;

/**
 * The largest load this lifter holds in this setup, from the lightest on: every reserve within RESERVE_LIMIT of its joint's
 * moment, body and sled supported. Posture may depend on the load, so each trial is a whole repetition.
 */
export function largestLoad(setup: Setup): LargestLoad {
  const { min, max } = findExercise(setup.exercise).settings.find((s) => s.key === 'load') as SettingSpec;
  let first = whatGives(setup, min);
  if (first) return { load: null, first };
  // counted in EXACTNESS above the lightest
  const last = Math.floor((max - min) / EXACTNESS);
  let [held, broken] = [0, 0];
  for (let k = 1; k <= STEPS && !first; k++) {
    held = broken;
    broken = Math.round((k * last) / STEPS);
    first = whatGives(setup, min + broken * EXACTNESS);
  }
  if (!first) return { load: max, first: { kind: 'range' } };
  while (broken - held > 1) {
    const middle = Math.floor((held + broken) / 2);
    const found = whatGives(setup, min + middle * EXACTNESS);
    if (found) [broken, first] = [middle, found];
    else held = middle;
  }
  return { load: min + held * EXACTNESS, first };
}

/** What this load runs into; null where the lifter holds it. */
function whatGives(setup: Setup, load: number): GivesFirst | null {
  const result = simulate({ ...setup, sampleCount: SAMPLES, settings: { ...setup.settings, load } });
  if (result.kind !== 'repetition') return { kind: 'posture', reason: result.reason };
  const { canHold, shortfall, unsupported } = computeLoads(result).metrics;
  if (unsupported) return { kind: 'support', unsupported, fraction: result.fraction[unsupported.sample] };
  return canHold ? null : { kind: 'joint', shortfall, fraction: result.fraction[shortfall.sample] };
}
