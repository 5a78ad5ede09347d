import { describe, expect, test } from 'vitest';
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
