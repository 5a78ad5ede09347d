import { describe, expect, test } from 'vitest';
import { completeLifter } from '../../../src/model/anatomy/lifter';
import { capacity, HIP_EXTENSION, poseStrength } from '../../../src/model/load/capacity';
import { computeLoads } from '../../../src/model/load/computeLoads';
import { degrees, type Settings } from '../../../src/model/setting';
import { poseDeg } from '../../../tools/strength/solveGroups';
import { repetitionOf } from '../../support/repetition';

/** Passive hip extension moment of one leg, N·m. */
function passiveHip(hip: number, knee: number, lifter: Settings = {}): number {
  const { momentArms, forces } = poseStrength(completeLifter(lifter), poseDeg(hip, knee));
  return capacity(HIP_EXTENSION, momentArms, forces).passive;
}

/** Riener R, Edrich T (1999) J Biomech 32:539-544, 10 healthy people (FOUND-2ND); degrees, extension +. */
const riener = (hip: number, knee: number) =>
  Math.exp(1.3403 - 0.0226 * knee + 0.0305 * hip) - Math.exp(1.4655 - 0.0034 * knee - 0.075 * hip) - 8.072;

/** Silder A et al. (2007) J Biomech 40:2628-2635, 20 healthy people, at hip 30, 35 … 80° (FOUND-2ND), extension +. */
const SILDER: Readonly<Record<number, readonly number[]>> = {
  15: [0.8, 1.4, 2.06, 2.82, 3.81, 5.27, 7.52, 10.93, 16.69, 27.01, 42.42],
  60: [-0.34, 0.3, 0.8, 1.36, 1.94, 2.68, 3.47, 4.26, 5.38, 7.06, 9.22],
  90: [-1.36, -0.43, 0.35, 1.1, 1.83, 2.46, 3.03, 3.76, 4.63, 5.68, 6.8],
};

describe.each([15, 60, 90])('with the knee at %d°', (knee) => {
  test('the passive hip moment lies within 5 N·m of the band between two studies at hip 30 to 80°', () => {
    SILDER[knee].forEach((silder, k) => {
      const hip = 30 + 5 * k;
      const ours = passiveHip(hip, knee);
      expect(ours, `hip ${hip}°`).toBeGreaterThan(Math.min(silder, riener(hip, knee)) - 5);
      expect(ours, `hip ${hip}°`).toBeLessThan(Math.max(silder, riener(hip, knee)) + 5);
    });
  });
});

test('hardly anything rotates a deeply flexed hip passively: below 6 N·m', () => {
  for (let hip = 90; hip <= 120; hip += 5) {
    const { momentArms, forces } = poseStrength(completeLifter({}), poseDeg(hip, 90));
    expect(Math.abs(capacity({ coordinate: 2, sign: 1 }, momentArms, forces).passive)).toBeLessThan(6);
  }
});

test('passive forces do not know strength, training, age or sex', () => {
  const usual = passiveHip(85, 20);
  const others: Settings[] = [{ strength: 0.42 }, { training: 3 }, { ageBand: 2 }, { sex: 1 }, { sex: 1, training: 2 }];
  for (const lifter of others) expect(passiveHip(85, 20, lifter)).toBe(usual);
});

test('at the top of the default leg press stretch gives at most 55 N·m of a hip', () => {
  const r = repetitionOf({ exercise: 'leg-press', settings: {}, lifter: {} });
  const { passive, sampleCount } = computeLoads(r);
  const atTop = -passive[((sampleCount - 1) / 2) * 5];
  expect(atTop).toBeGreaterThan(30);
  expect(atTop).toBeLessThan(55);
});

describe('a suppler lifter', () => {
  test('is passively softer wherever the hamstrings are stretched', () => {
    for (const hip of [60, 75, 90]) {
      const moments = [70, 85, 100].map((limit) => passiveHip(hip, 10, { hamstringLimit: degrees(limit) }));
      expect(moments[0]).toBeGreaterThan(moments[1] + 1);
      expect(moments[1]).toBeGreaterThan(moments[2] + 1);
    }
  });

  test('meets the same moment where the hip is flexed farther by as much as the limit is', () => {
    for (const limit of [75, 80, 90, 95]) {
      const ratio = passiveHip(limit - 10, 10, { hamstringLimit: degrees(limit) }) / passiveHip(75, 10);
      expect(Math.abs(ratio - 1), `limit ${limit}°`).toBeLessThan(0.25);
    }
  });
});
