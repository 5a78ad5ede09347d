import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LIFTER_SETTINGS } from '../../../src/model/anatomy/lifter';
import { EXERCISES, findExercise } from '../../../src/model/exercise/registry';
import { computeLoads } from '../../../src/model/load/computeLoads';
import { extension } from '../../../src/model/load/extension';
import { coordinateSamples } from '../../../src/model/metric/coordinateSamples';
import type { Setup } from '../../../src/model/result';
import { mapLoads, mapRows } from '../../../src/model/search/mapRow';
import { mapSetting, sweepValues } from '../../../src/model/search/settingMap';
import { simulate } from '../../../src/model/simulate';
import { randomSetup } from '../../support/randomSetup';

/** Any setup, one of its settings or of its lifter's, and a few values of that. */
const anyMap = randomSetup.chain((setup) =>
  fc.constantFrom(...findExercise(setup.exercise).settings, ...LIFTER_SETTINGS).chain((spec) =>
    fc.record({
      setup: fc.constant(setup),
      spec: fc.constant(spec),
      values: fc.array(
        spec.unit === 'choice'
          ? fc.integer({ min: spec.min, max: spec.max })
          : fc.double({ min: spec.min, max: spec.max, noNaN: true }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
  ),
);

/** The setup with one setting changed, whoever it belongs to. */
function changed(setup: Setup, key: string, value: number): Setup {
  const part = LIFTER_SETTINGS.some((spec) => spec.key === key) ? 'lifter' : 'settings';
  return { ...setup, [part]: { ...setup[part], [key]: value } };
}

test('every cell is what the model gives with that value alone, and a value without repetition names the same limit', () => {
  fc.assert(
    fc.property(anyMap, ({ setup, spec, values }) => {
      mapRows(setup, spec.key, values).forEach((row, i) => {
        const result = simulate(changed(setup, spec.key, values[i]));
        expect(row.value).toBe(values[i]);
        if (row.kind === 'impossible' || result.kind !== 'repetition') {
          expect(row).toMatchObject({
            kind: 'impossible',
            ...(result.kind !== 'repetition' && { reason: result.reason }),
          });
          return;
        }
        expect(row.hipFlexion).toEqual(coordinateSamples(result, 'hip_flexion_r'));
        expect(row.extensionArms).toEqual(result.metrics.gluteusMaximus.extensionArms);
        expect(row.normalizedFiberLengths).toEqual(result.metrics.gluteusMaximus.normalizedFiberLengths);
        expect(row.pelvisPosteriorTilt).toEqual(result.pelvisPosteriorTilt);
        expect(row.ends).toEqual(result.ends);
      });
    }),
    { numRuns: 25, seed: 11 },
  );
});

test.each(EXERCISES.map(({ id }) => id))('moments of %s are those of the loads with that value', (exercise) => {
  const setup: Setup = { exercise, settings: {}, lifter: {}, sampleCount: 11 };
  const [spec] = findExercise(exercise).settings.filter(({ group, unit }) => !group && unit !== 'choice');
  const result = simulate(changed(setup, spec.key, spec.default));
  if (result.kind !== 'repetition') throw new Error('the default of an exercise is possible');
  const loads = computeLoads(result);
  expect(mapLoads(setup, spec.key, spec.default)).toEqual({
    hipMoment: extension(loads, 0),
    kneeMoment: extension(loads, 3),
  });
});

test('the load of a bar changes moments and no posture', () => {
  const setup: Setup = { exercise: 'hip-thrust', settings: {}, lifter: {}, sampleCount: 11 };
  const [light, heavy] = mapRows(setup, 'load', [40, 120]);
  expect({ ...heavy, value: 40 }).toEqual(light);
  const [low, high] = [40, 120].map((load) => Math.max(...(mapLoads(setup, 'load', load)?.hipMoment ?? [])));
  expect(high).toBeGreaterThan(low);
});

test('a value without a repetition has no moments', () => {
  const setup: Setup = { exercise: 'hip-thrust', settings: {}, lifter: {}, sampleCount: 11 };
  expect(mapRows(setup, 'footDistance', [0.5])[0].kind).toBe('impossible');
  expect(mapLoads(setup, 'footDistance', 0.5)).toBeNull();
});

test('values of a sweep are even and end exactly where they are to end', () => {
  const values = sweepValues({ from: 0.1, to: 0.7, steps: 7 });
  expect(values).toHaveLength(7);
  expect([values[0], values[6]]).toEqual([0.1, 0.7]);
  for (let i = 1; i < values.length; i++) expect(values[i] - values[i - 1]).toBeCloseTo(0.1, 12);
  expect(sweepValues({ from: 2, to: 2, steps: 1 })).toEqual([2]);
});

test('a setting nobody has cannot be mapped', () => {
  expect(() => mapSetting({ exercise: 'leg-press', settings: {}, lifter: {} }, 'benchHeight', [0.4])).toThrow(
    'unknown setting benchHeight',
  );
});
