import { describe, expect, test } from 'vitest';
import { HELD_EXERCISES } from '../../../src/model/exercise/heldExercise';
import { HELD_LOADS } from '../../../src/model/exercise/heldLoadTable';
import { EXERCISES, findExercise } from '../../../src/model/exercise/registry';
import { computeLoads } from '../../../src/model/load/computeLoads';
import { prepare } from '../../../src/model/prepare';
import { largestLoad } from '../../../src/model/search/largestLoad';
import type { Settings } from '../../../src/model/setting';
import { solveHeld } from '../../../tools/held/solveHeld';
import { repetitionOf } from '../../support/repetition';

const usual = (exercise: string, lifter: Settings = {}, settings: Settings = {}): number =>
  prepare({ exercise, settings, lifter }).settings.load;
const specOf = (exercise: string, key: string) => findExercise(exercise).settings.find((spec) => spec.key === key);

/** People of all sizes, ages and levels. */
const LIFTERS: readonly Settings[] = [
  {},
  { training: 2 },
  { training: 3, mass: 90, stature: 1.85 },
  { sex: 1, mass: 60, stature: 1.6 },
  { sex: 1, mass: 62, stature: 1.63, training: 1 },
  { sex: 1, mass: 62, stature: 1.63, ageBand: 2 },
  { mass: 100, stature: 1.75, ageBand: 1 },
  { mass: 110, stature: 1.6, ageBand: 2 },
  { mass: 58, stature: 1.9 },
];

/** Those whose largest load is looked for, which takes a while. */
const MEASURED = LIFTERS.filter((_, i) => i % 2 === 0);

test('the table is what tools/held solves', () => {
  for (const [exercise, sex, age] of [
    ['leg-press', 0, 0],
    ['back-squat', 1, 2],
    ['hip-thrust', 0, 1],
  ] as const) {
    const solved = solveHeld(exercise, sex, age);
    expect(HELD_LOADS[exercise][sex][age].bare).toBeCloseTo(solved.bare, 3);
    expect(HELD_LOADS[exercise][sex][age].gained).toBeCloseTo(solved.gained, 3);
  }
});

describe.each(HELD_EXERCISES)('%s with the load left alone', (exercise) => {
  test('the default lifter lifts what the setting names as its default', () => {
    expect(usual(exercise)).toBe(specOf(exercise, 'load')?.default);
  });

  test('the load is 70 % of what each lifter holds, implement included, within 10 % and the step of plates', () => {
    const own = specOf(exercise, 'sledMass')?.default ?? 0;
    const { min, max } = specOf(exercise, 'load') as { min: number; max: number };
    for (const lifter of MEASURED) {
      const { load, first } = largestLoad({ exercise, settings: {}, lifter });
      const chosen = usual(exercise, lifter);
      if (chosen === min || chosen === max || first.kind === 'range') continue;
      const wanted = 0.7 * ((load ?? 0) + own);
      expect([lifter, Math.abs(chosen + own - wanted)]).toEqual([
        lifter,
        expect.toSatisfy((off: number) => off <= 0.1 * wanted + 1.25),
      ]);
    }
  });

  test('every one of them holds it, and it is made of pairs of plates', () => {
    for (const lifter of LIFTERS) {
      const r = repetitionOf({ exercise, settings: {}, lifter, sampleCount: 21 });
      expect([lifter, computeLoads(r).metrics.canHold]).toEqual([lifter, true]);
      expect(r.settings.load % 2.5).toBe(0);
    }
  });

  test('it does not follow the other settings, but stays as it is once it is set', () => {
    const free = findExercise(exercise).settings.filter(
      ({ unit, group, isAutomatic }) => (unit === 'm' || unit === 'rad') && !group && !isAutomatic,
    );
    for (const { key, default: value, min } of free)
      expect([key, usual(exercise, {}, { [key]: (value + min) / 2 })]).toEqual([key, usual(exercise)]);
    expect(usual(exercise, { mass: 120 }, { load: 33 })).toBe(33);
  });
});

test('a heavier sled takes plates away, and one leg gets what one leg holds', () => {
  expect(usual('leg-press', {}, { sledMass: 67 })).toBe(usual('leg-press') - 20);
  for (const exercise of ['leg-press', 'hip-thrust']) {
    const settings = { legs: 1 };
    expect(usual(exercise, { training: 1 }, settings)).toBeLessThan(usual(exercise, { training: 1 }) / 2);
    const r = repetitionOf({ exercise, settings, lifter: { training: 1 }, sampleCount: 21 });
    expect([exercise, computeLoads(r).metrics.canHold]).toEqual([exercise, true]);
  }
});

test('a cable weighs 30 % of the body, and the hip buck is done with body weight alone', () => {
  expect([75.3, 100].map((mass) => usual('pull-through', { mass }))).toEqual([22.5, 30]);
  expect(EXERCISES.filter(({ usualLoad }) => !usualLoad).map(({ id }) => id)).toEqual(['hip-buck']);
  expect(usual('hip-buck', { training: 3 })).toBe(0);
});
