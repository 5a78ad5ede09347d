import { LIFTER_SETTINGS } from '../anatomy/lifter';
import { findExercise } from '../exercise/registry';
import type { Result, Setup } from '../result';
import { simulate } from '../simulate';

/** One value of the mapped setting and the repetition it gives, or why it gives none. */
export interface MapEntry {
  readonly value: number;
  readonly result: Result;
}

/** Even values of one setting, in its own unit; both ends among them. */
export interface Sweep {
  readonly from: number;
  readonly to: number;
  readonly steps: number;
}

export function sweepValues({ from, to, steps }: Sweep): number[] {
  // the last value is the end itself, not a rounding error past it
  return Array.from({ length: steps }, (_, i) =>
    i > 0 && i === steps - 1 ? to : from + ((to - from) * i) / Math.max(steps - 1, 1),
  );
}

/**
 * How a repetition depends on one setting, the lifter's or the exercise's: the given values one after the other, everything else
 * staying.
 * @throws RangeError for an unknown key or a value outside the setting's range.
 */
export function mapSetting(setup: Setup, key: string, values: readonly number[]): MapEntry[] {
  const isLifter = LIFTER_SETTINGS.some((s) => s.key === key);
  if (!isLifter && !findExercise(setup.exercise).settings.some((s) => s.key === key))
    throw new RangeError(`unknown setting ${key}`);
  return values.map((value) => {
    const changed = { [key]: value };
    const result = simulate({
      ...setup,
      settings: isLifter ? setup.settings : { ...setup.settings, ...changed },
      lifter: isLifter ? { ...setup.lifter, ...changed } : setup.lifter,
    });
    return { value, result };
  });
}
