import { expect, test } from 'vitest';
import { computeLoads } from '../../src/model/load/computeLoads';
import type { Setup } from '../../src/model/result';
import { simulate } from '../../src/model/simulate';
import { repetitionOf } from '../support/repetition';

const press = (settings: unknown, more: object = {}) =>
  ({ exercise: 'leg-press', settings, lifter: {}, sampleCount: 5, ...more }) as Setup;

test.each([
  [{ load: '145' }, 'load is "145", not a number'],
  [{ sledMass: '53.5' }, 'sledMass is "53.5", not a number'],
  [{ tempoUp: '3.55' }, 'tempoUp is "3.55", not a number'],
  [{ footHeight: '' }, 'footHeight is "", not a number'],
  [{ footHeight: null }, 'footHeight is null, not a number'],
  [{ footHeight: [0.2] }, 'footHeight is of type object, not a number'],
  [{ legs: true }, 'legs is of type boolean, not a number'],
  [{ footHeight: undefined }, 'footHeight is of type undefined, not a number'],
  [{ footHeight: Number.NaN }, 'footHeight is NaN'],
  [null, 'settings are null'],
])('settings %j are refused', (settings, sentence) => {
  expect(() => simulate(press(settings))).toThrow(RangeError);
  expect(() => simulate(press(settings))).toThrow(sentence);
  expect(() => simulate(press({}, { lifter: { mass: '80' } }))).toThrow('mass is "80", not a number');
});

test('inherited properties are no settings', () => {
  const inherited = Object.create({ footHeight: Number.NaN, toString: 5 });
  expect(simulate(press(inherited))).toEqual(simulate(press({})));
  expect(simulate(press({}, { lifter: Object.create({ mass: Number.NaN }) }))).toEqual(simulate(press({})));
});

test('unknown muscle paths are refused', () => {
  expect(() => simulate(press({}, { paths: 'x' }))).toThrow(RangeError);
  expect(() => simulate(press({}, { paths: 'x' }))).toThrow('unknown paths x; known are published, stabilized');
});

/** Every number of a result, by its path. */
function bytesOf(value: unknown, path = ''): [string, string][] {
  if (ArrayBuffer.isView(value)) {
    const { buffer, byteOffset, byteLength } = value;
    return [[path, Buffer.from(buffer, byteOffset, byteLength).toString('base64')]];
  }
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, part]) => bytesOf(part, `${path}.${key}`));
}

test('the same setup gives the same bytes, whatever was simulated in between', () => {
  const setup = { exercise: 'leg-press', settings: {}, lifter: {}, sampleCount: 21 } as const;
  const first = repetitionOf(setup);
  const before = [...bytesOf(first), ...bytesOf(computeLoads(first))];
  computeLoads(repetitionOf({ ...setup, exercise: 'back-squat', lifter: { stature: 1.9 } }));
  const second = repetitionOf(setup);
  expect([...bytesOf(second), ...bytesOf(computeLoads(second))]).toEqual(before);
});
