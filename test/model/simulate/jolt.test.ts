import { describe, expect, test } from 'vitest';
import { computeLoads } from '../../../src/model/load/computeLoads';
import { softAbs, softRamp } from '../../../src/model/math/softAbs';
import { degrees, type Settings } from '../../../src/model/setting';
import { repetitionOf } from '../../support/repetition';

describe('rounded corner', () => {
  test('equals |x| beyond its width and meets it with slope and curvature', () => {
    const w = 0.3;
    for (const x of [-2, -w, w, 1]) expect(softAbs(x, w)).toBeCloseTo(Math.abs(x), 12);
    const h = 1e-5;
    const slope = (x: number) => (softAbs(x + h, w) - softAbs(x - h, w)) / (2 * h);
    const curvature = (x: number) => (softAbs(x + 1e-4, w) - 2 * softAbs(x, w) + softAbs(x - 1e-4, w)) / 1e-8;
    expect(slope(w)).toBeCloseTo(1, 6);
    expect(slope(-w)).toBeCloseTo(-1, 6);
    expect(Math.abs(curvature(w))).toBeLessThan(0.01);
    for (let x = -0.5; x < 0.5; x += 0.01) expect(softRamp(x, w)).toBeGreaterThanOrEqual(Math.max(x, 0) - 1e-15);
  });
});

const STEEP = { pelvicShare: 0.36 };

const SETUPS: readonly [string, string, Settings, Settings?][] = [
  ['leg press', 'leg-press', {}],
  ['hip thrust', 'hip-thrust', {}],
  ['deadlift', 'romanian-deadlift', {}],
  ['deadlift past the knees', 'romanian-deadlift', { bottomAngle: degrees(126) }],
  ['pull-through', 'pull-through', {}],
  ['hip thrust beyond neutral', 'hip-thrust', { lockoutAngle: degrees(-10) }, STEEP],
  ['hip thrust with a tuck', 'hip-thrust', { lockoutTilt: degrees(20) }],
  ['hip buck', 'hip-buck', {}],
  ['squat past 90°', 'back-squat', {}],
];

/** With a jolt somewhere, the inertia there would grow with the number of samples. */
test.each(SETUPS)(
  '%s asks the same of the joints at any number of samples',
  (_name, exercise, settings, lifter = {}) => {
    const [coarse, fine] = [101, 401].map((sampleCount) =>
      computeLoads(repetitionOf({ exercise, settings, lifter, sampleCount })),
    );
    for (let i = 0; i <= 50; i++) {
      for (let j = 0; j < 5; j++)
        expect(Math.abs(coarse.demand[5 * i + j] - fine.demand[20 * i + j])).toBeLessThan(2.5);
      expect(Math.abs(coarse.lumbarDemand[i] - fine.lumbarDemand[4 * i])).toBeLessThan(4);
    }
  },
);
