import { LIFTER_SETTINGS } from '../anatomy/lifter';
import { findExercise } from '../exercise/registry';
import type { Result, Setup } from '../result';
import { simulate } from '../simulate';

/** One value of the mapped setting and the repetition it gives, or why it gives none. */
export interface MapEntry {
  readonly value: number;
  readonly result: Result;
}

/** Even values of one setting, the lifter's or the exercise's, in its own unit; both ends among them. */
export interface Sweep {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly steps: number;
}

/**
 * One setting swept from `from` to `to` in `steps` even values, everything else staying: how a repetition depends on it.
 * @throws RangeError for an unknown key or a range outside the setting's.
 */
export function mapSetting(setup: Setup, { key, from, to, steps }: Sweep): MapEntry[] {
  const isLifter = LIFTER_SETTINGS.some((s) => s.key === key);
  if (!isLifter && !findExercise(setup.exercise).settings.some((s) => s.key === key))
    throw new RangeError(`unknown setting ${key}`);
  return Array.from({ length: steps }, (_, i) => {
    // the last value is the end itself, not a rounding error past it
    const value = i > 0 && i === steps - 1 ? to : from + ((to - from) * i) / Math.max(steps - 1, 1);
    const changed = { [key]: value };
    const result = simulate({
      ...setup,
      settings: isLifter ? setup.settings : { ...setup.settings, ...changed },
      lifter: isLifter ? { ...setup.lifter, ...changed } : setup.lifter,
    });
    return { value, result };
  });
}
