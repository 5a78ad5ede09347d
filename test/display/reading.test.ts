import { expect, test } from 'vitest';
import { readingAt, splitDegrees, stageAt } from '../../src/display/reading';
import { radToDeg } from '../../src/display/units';
import { simulate } from '../../src/model/simulate';

const result = simulate({ exercise: 'leg-press', settings: {}, lifter: {} });
if (result.kind !== 'repetition') throw new Error('the default leg press has a repetition');

test('the ends of the repetition read as the metrics say', () => {
  const { trunkThighFlexion } = result.metrics;
  expect(readingAt(result, 0).trunkThighDeg).toBeCloseTo(radToDeg(trunkThighFlexion.bottom), 9);
  expect(readingAt(result, 0.5).trunkThighDeg).toBeCloseTo(radToDeg(trunkThighFlexion.top), 9);
  expect(readingAt(result, 1).trunkThighDeg).toBeCloseTo(radToDeg(trunkThighFlexion.bottom), 9);
});

test('thigh–trunk is hip joint plus pelvis at every instant, also as rounded', () => {
  for (let i = 0; i <= 50; i++) {
    const reading = readingAt(result, i / 50);
    expect(reading.hipDeg + reading.pelvisDeg).toBeCloseTo(reading.trunkThighDeg, 9);
    const { sum, hip, pelvis } = splitDegrees(reading);
    expect(hip + pelvis).toBe(sum);
  }
});

test('fractions outside the repetition read as its ends', () => {
  expect(readingAt(result, -1)).toEqual(readingAt(result, 0));
  expect(readingAt(result, 2)).toEqual(readingAt(result, 1));
});

test('stages follow the clock', () => {
  expect([0, 0.25, 0.5, 0.75, 1].map(stageAt)).toEqual(['bottom', 'up', 'top', 'down', 'bottom']);
});
