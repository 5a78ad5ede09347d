import { describe, expect, test } from 'vitest';
import { barMass } from '../../../src/model/exercise/equipment/barbellParts';
import { findExercise } from '../../../src/model/exercise/registry';
import { computeLoads } from '../../../src/model/load/computeLoads';
import { largestLoad } from '../../../src/model/search/largestLoad';
import { degrees, type Settings } from '../../../src/model/setting';
import { repetitionOf } from '../../support/repetition';

const EXERCISES = ['hip-thrust', 'romanian-deadlift', 'back-squat'];
const of = (exercise: string, settings: Settings) => repetitionOf({ exercise, settings, lifter: {}, sampleCount: 41 });
const namesOf = (exercise: string, load: number) => of(exercise, { load }).parts.map(({ name }) => name);

describe.each(EXERCISES)('%s', (exercise) => {
  test('starts from body weight, without a bar', () => {
    expect(findExercise(exercise).settings.find(({ key }) => key === 'load')?.min).toBe(0);
    expect(namesOf(exercise, 0).filter((name) => /bar|plate/.test(name))).toEqual([]);
  });

  test('a light bar is there, and has plates from 10 kg on', () => {
    expect(namesOf(exercise, 0.5)).toContain('bar');
    expect(namesOf(exercise, 9.5)).not.toContain('plate-near');
    expect(namesOf(exercise, 10)).toContain('plate-near');
  });

  test('body weight alone is held, asks less of the hips than a bar of 60 kg, and more can be put on', () => {
    const hipAt = (load: number) => computeLoads(of(exercise, { load })).metrics;
    const bare = hipAt(0);
    expect([bare.canHold, bare.unsupported]).toEqual([true, null]);
    expect(bare.peakHip.value).toBeGreaterThan(10);
    expect(bare.peakHip.value).toBeLessThan(hipAt(60).peakHip.value);
    expect(largestLoad({ exercise, settings: {}, lifter: {} }).load).toBeGreaterThan(40);
  });
});

test('without a bar in the way a hip thrust goes deeper than the thighs would let it', () => {
  const bottom = (load: number) => of('hip-thrust', { load, bottomAngle: degrees(115) }).ends.bottom.limit;
  expect(bottom(0)).toBe('thigh-trunk-flexion');
  expect(bottom(5)).toBe('thighs-on-bar');
});

test('a low bench lets the hips down to the floor where no plates hold them up', () => {
  const low = { benchHeight: 0.3, bottomAngle: degrees(120), footDistance: 0.9 };
  expect(of('hip-thrust', { ...low, load: 0 }).ends.bottom.limit).toBe('hips-on-floor');
});

test('arms held out balance a squat without a bar; those of a deadlift hang where a bar would', () => {
  const squat = of('back-squat', { load: 0 });
  const shoulder = (sample: number) => squat.frames[sample * 96 + 12 + 9];
  const ahead = Array.from({ length: squat.sampleCount }, (_, i) => squat.hands![3 * i] - shoulder(i));
  expect(Math.min(...ahead)).toBeGreaterThan(0.4);
  const hangs = of('romanian-deadlift', { load: 0 });
  const bar = of('romanian-deadlift', { load: 0.25 });
  expect(Math.abs(hangs.hands![0] - bar.hands![0])).toBeLessThan(0.01);
});

test('the bar is the heaviest that leaves room for plates to stand on; a load below any bar is all bar', () => {
  expect([25, 24, 20, 15, 10, 7.5].map((load) => barMass(load, load >= 10))).toEqual([20, 15, 15, 10, 5, 5]);
  expect([20, 4, 0.5].map((load) => barMass(load, false))).toEqual([20, 4, 0.5]);
});
