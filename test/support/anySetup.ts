import fc from 'fast-check';
import { LIFTER_SETTINGS } from '../../src/model/anatomy/lifter';
import { EXERCISES } from '../../src/model/exercise/registry';
import { DEFAULT_SAMPLES, type Setup } from '../../src/model/result';
import type { SettingSpec, Settings } from '../../src/model/setting';

const FINENESS = 1000;

/** A value spread evenly over a range, its ends often. */
function within({ unit, min, max }: SettingSpec): fc.Arbitrary<number> {
  if (unit === 'choice') return fc.integer({ min, max });
  const inside = fc.integer({ min: 0, max: FINENESS }).map((k) => Math.min(max, min + ((max - min) * k) / FINENESS));
  return fc.oneof({ weight: 3, arbitrary: inside }, { weight: 1, arbitrary: fc.constantFrom(min, max) });
}

function someOf(specs: readonly SettingSpec[]): fc.Arbitrary<Settings> {
  const entries = Object.fromEntries(specs.map((spec) => [spec.key, within(spec)]));
  return fc.record(entries, { requiredKeys: [] }) as fc.Arbitrary<Settings>;
}

/** Any exercise, any of its settings anywhere in their ranges, any lifter; the ends of ranges more often than chance. */
export const anySetup: fc.Arbitrary<Setup> = fc.constantFrom(...EXERCISES).chain((exercise) =>
  fc.record({
    exercise: fc.constant(exercise.id),
    settings: someOf(exercise.settings),
    lifter: someOf(LIFTER_SETTINGS),
    sampleCount: fc.constantFrom(3, 21, DEFAULT_SAMPLES),
  }),
);
