import fc from 'fast-check';
import { LIFTER_SETTINGS } from '../../src/model/anatomy/lifter';
import { EXERCISES } from '../../src/model/exercise/registry';
import type { Setup } from '../../src/model/result';
import type { SettingSpec, Settings } from '../../src/model/setting';

/** Values for a few of the settings, each anywhere in its range; the others stay default or automatic. */
function someOf(specs: readonly SettingSpec[]): fc.Arbitrary<Settings> {
  const entries = Object.fromEntries(
    specs.map((spec) => [
      spec.key,
      spec.unit === 'choice'
        ? fc.integer({ min: spec.min, max: spec.max })
        : fc.double({ min: spec.min, max: spec.max, noNaN: true }),
    ]),
  );
  return fc.record(entries, { requiredKeys: [] }) as fc.Arbitrary<Settings>;
}

/** Any exercise with any settings for any lifter. */
export const randomSetup: fc.Arbitrary<Setup> = fc.constantFrom(...EXERCISES).chain((exercise) =>
  fc.record({
    exercise: fc.constant(exercise.id),
    settings: someOf(exercise.settings),
    lifter: someOf(LIFTER_SETTINGS),
    sampleCount: fc.constant(21),
  }),
);
