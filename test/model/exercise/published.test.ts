import { describe, expect, test } from 'vitest';
import { degrees } from '../../../src/model/setting';
import { hasOneSummit, sweepFootHeight } from '../../../tools/validation/legPress';
import { toDeg, trunkLeanDeg } from '../../../tools/validation/measure';
import { repetitionOf } from '../../support/repetition';

// numbers and their provenance: docs/validation.md

function expectWithin(value: number, low: number, high: number): void {
  expect(value).toBeGreaterThanOrEqual(low);
  expect(value).toBeLessThanOrEqual(high);
}

const movement = (exercise: string, settings = {}, lifter = {}) =>
  repetitionOf({ exercise, settings, lifter, sampleCount: 21 });

describe('leg press', () => {
  const r = movement('leg-press');
  const { trunkThighFlexion, hipFlexion, pelvisPosteriorTilt, kneeAngle, travel } = r.metrics;

  test('reaches 140 to 145° of thigh–trunk flexion at the bottom, split between hip and pelvis as suggested', () => {
    expectWithin(toDeg(trunkThighFlexion.bottom), 140, 145 + 1e-6);
    expectWithin(toDeg(hipFlexion.bottom), 105, 125);
    expectWithin(toDeg(pelvisPosteriorTilt.bottom), 20, 40);
  });

  test('never comes near neutral: the top stays at 88 to 97°', () => {
    expectWithin(toDeg(trunkThighFlexion.top), 88, 97);
    expect(r.metrics.doesReachNeutral).toBe(false);
  });

  test('the sled travels 0.28 to 0.35 m', () => {
    expectWithin(travel, 0.28, 0.35);
  });

  // remove when mended: the suggestion is 98 to 105°
  test('misses: the knee bends 1 to 5° more than suggested at the bottom', () => {
    expectWithin(toDeg(kneeAngle.bottom), 106, 110);
  });

  test('raising the feet first adds range while the ankle binds, then removes it', () => {
    const sweep = sweepFootHeight([0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35]);
    expect(sweep).toHaveLength(8);
    expect(hasOneSummit(sweep)).toBe(true);
    expect(sweep[0].limit).toBe('ankle');
    expect(sweep[7].limit).not.toBe('ankle');
  });

  test('stiffer hips find their best foot height lower', () => {
    const heights = [0, 0.05, 0.1, 0.15, 0.2, 0.25];
    const best = (bottomAngle: number) => {
      const sweep = sweepFootHeight(heights, { bottomAngle });
      const ranges = sweep.map((line) => line.bottom - line.top);
      return sweep[ranges.indexOf(Math.max(...ranges))].height;
    };
    expect(best(degrees(125))).toBeLessThan(best(degrees(145)));
  });
});

describe('hip thrust', () => {
  const { metrics } = movement('hip-thrust');

  test('as deep as the bar lets the thighs bend, hip joint 85 to 95°, it rises 0.36 ± 0.04 m', () => {
    const { metrics: deepest } = movement('hip-thrust', { bottomAngle: degrees(120) });
    expectWithin(toDeg(deepest.hipFlexion.bottom), 85, 95);
    expectWithin(deepest.travel, 0.32, 0.4);
  });

  test('misses: at the default depth it rises a little less', () => {
    expectWithin(metrics.travel, 0.31, 0.32);
  });

  test('the knee moves through 21 ± 7°', () => {
    expectWithin(toDeg(metrics.kneeAngle.max - metrics.kneeAngle.min), 14, 28);
  });

  test('the hip joint starts at 85 to 95°, as laboratories count it, and ends within 5° of neutral', () => {
    expectWithin(Math.round(toDeg(metrics.hipFlexion.bottom)), 85, 95);
    expectWithin(toDeg(metrics.trunkThighFlexion.top), -5, 5);
  });
});

describe('Romanian deadlift', () => {
  const r = movement('romanian-deadlift');

  test('at 80° thigh–trunk and 34° of knee, balance leans the trunk by 47 to 59°', () => {
    expectWithin(toDeg(r.metrics.trunkThighFlexion.bottom), 79, 81);
    expectWithin(toDeg(r.metrics.kneeAngle.bottom), 33, 35);
    expectWithin(trunkLeanDeg(r, 0), 47, 59);
  });

  test('straighter knees lean the trunk further at the same depth', () => {
    const strict = movement('romanian-deadlift', { bottomKneeAngle: degrees(15) });
    expect(trunkLeanDeg(strict, 0)).toBeGreaterThan(trunkLeanDeg(r, 0) + 5);
  });

  // remove when mended: 70 to 85° are suggested
  test('misses: with the knee at 15° the trunk leans less than suggested', () => {
    const strict = movement('romanian-deadlift', { bottomKneeAngle: degrees(15) });
    expectWithin(trunkLeanDeg(strict, 0), 55, 65);
  });
});

describe('the squat flexes the lumbar spine (McKean 2010: 12.9 to 26.3°)', () => {
  const lumbar = (settings = {}) => {
    const { pelvisPosteriorTilt } = movement('back-squat', settings).metrics;
    return toDeg(pelvisPosteriorTilt.max - pelvisPosteriorTilt.min);
  };

  test('by as much as measured down to 130° of thigh and trunk', () => {
    expectWithin(lumbar({ depthRule: 0, bottomAngle: degrees(130) }), 12.9, 26.3);
  });

  // remove when mended
  test('misses: with level thighs, by some degrees more', () => {
    expectWithin(lumbar(), 26.3, 31);
  });
});
