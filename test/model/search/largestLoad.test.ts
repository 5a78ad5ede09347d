import { describe, expect, test } from 'vitest';
import { PUSH_RULES } from '../../../src/model/exercise/commonSettings';
import { EXERCISES } from '../../../src/model/exercise/registry';
import { computeLoads } from '../../../src/model/load/computeLoads';
import { largestLoad } from '../../../src/model/search/largestLoad';
import type { Settings } from '../../../src/model/setting';
import { simulate } from '../../../src/model/simulate';

const ids = EXERCISES.map((e) => e.id);

function isHeld(exercise: string, load: number, lifter: Settings = {}): boolean {
  const result = simulate({ exercise, settings: { load }, lifter, sampleCount: 41 });
  return result.kind === 'repetition' && computeLoads(result).metrics.canHold;
}

const heldBy = (exercise: string, lifter: Settings = {}) => largestLoad({ exercise, settings: {}, lifter }).load ?? -1;

describe.each(ids)('the largest load of %s', (exercise) => {
  test('is held, and half a kilogram more is not', () => {
    const { load, first } = largestLoad({ exercise, settings: {}, lifter: {} });
    expect(load).not.toBeNull();
    expect(isHeld(exercise, load as number)).toBe(true);
    expect(first.kind).not.toBe('range');
    expect(isHeld(exercise, (load as number) + 0.5)).toBe(false);
  });

  test('never falls with strength', () => {
    const loads = [0.8, 1, 1.25, 1.5].map((strength) => heldBy(exercise, { strength }));
    for (let k = 1; k < loads.length; k++) expect(loads[k]).toBeGreaterThanOrEqual(loads[k - 1]);
    expect(loads[3]).toBeGreaterThan(loads[0]);
  });
});

test('says so when not even the lightest load is held', () => {
  const { load, first } = largestLoad({ exercise: 'back-squat', settings: {}, lifter: { strength: 0.2 } });
  expect(load).toBeNull();
  expect(first.kind).toBe('joint');
});

test('says so when the setting ends before the lifter does', () => {
  const { load, first } = largestLoad({ exercise: 'hip-buck', settings: {}, lifter: { strength: 3 } });
  expect(first.kind).toBe('range');
  expect(load).toBe(EXERCISES.find((e) => e.id === 'hip-buck')?.settings.find((s) => s.key === 'load')?.max);
});

describe('a man of 75 kg holds, in body masses', () => {
  const MASS = 75.3;
  const SLED = 47;
  const share = (exercise: string, training: number, settings: Settings = {}) => {
    const { load } = largestLoad({ exercise, settings, lifter: { training } });
    return ((load ?? 0) + (exercise === 'leg-press' ? SLED : 0)) / MASS;
  };

  test('untrained: squat to level thighs 0.65 to 1.1, hip thrust 1.6 to 2.1, Romanian deadlift 1.1 to 1.5', () => {
    expect(share('back-squat', 0)).toBeGreaterThan(0.65);
    expect(share('back-squat', 0)).toBeLessThan(1.1);
    expect(share('hip-thrust', 0)).toBeGreaterThan(1.6);
    expect(share('hip-thrust', 0)).toBeLessThan(2.1);
    expect(share('romanian-deadlift', 0)).toBeGreaterThan(1.1);
    expect(share('romanian-deadlift', 0)).toBeLessThan(1.5);
  });

  test('trained: squat to level thighs 1.3 to 1.9, leg press 3.0 and more', () => {
    expect(share('back-squat', 2)).toBeGreaterThan(1.3);
    expect(share('back-squat', 2)).toBeLessThan(1.9);
    expect(share('leg-press', 2)).toBeGreaterThan(3);
  });

  test('untrained on the leg press 2.2 and more where the push is free', () => {
    expect(share('leg-press', 0, { pushRule: PUSH_RULES.free })).toBeGreaterThan(2.2);
  });

  // remove when mended: 2.2 and more; docs/validation.md names the cause
  test('misses: untrained on the leg press with the push square to the sole, a little less', () => {
    expect(share('leg-press', 0)).toBeGreaterThan(2);
    expect(share('leg-press', 0)).toBeLessThan(2.2);
  });
});
