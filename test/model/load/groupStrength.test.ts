import { describe, expect, test } from 'vitest';
import { AGE_BANDS } from '../../../src/model/anatomy/ageBands';
import { SEXES } from '../../../src/model/anatomy/inertia';
import { completeLifter } from '../../../src/model/anatomy/lifter';
import { type Action, HIP_EXTENSION, isometricStrength, KNEE_EXTENSION } from '../../../src/model/load/capacity';
import { GROUP_STRENGTH } from '../../../src/model/load/groupStrengthTable';
import { heldHipExtension, type MeasuredAction, measuredStrength } from '../../../src/model/load/measuredStrength';
import { degrees, type Settings } from '../../../src/model/setting';
import { poseDeg, solveGroups, TESTS } from '../../../tools/strength/solveGroups';

const BANDS = SEXES.flatMap((name, sex) => AGE_BANDS.map((age, ageBand) => ({ name, age, sex, ageBand })));
const EXTERNAL_ROTATION: Action = { coordinate: 2, sign: -1 };
const INTERNAL_ROTATION: Action = { coordinate: 2, sign: 1 };

/** What this lifter is measured at: untrained, whatever the level of training says of women. */
const untrained = (lifter: Settings): Settings => ({ ...lifter, strength: 1 });

function reachedOver(lifter: Settings, action: MeasuredAction): number {
  const found = TESTS.find((t) => t.action === action);
  if (!found) throw new Error(`no test of ${action}`);
  const ours = isometricStrength(untrained(lifter), poseDeg(found.hip, found.knee), found.way);
  return ours / measuredStrength(completeLifter(lifter), action, degrees(found.at));
}

test('the table is what the program of tools/strength solves', () => {
  for (const { sex, ageBand } of BANDS) {
    const solved = solveGroups(sex, ageBand);
    const stored = GROUP_STRENGTH[sex][ageBand];
    solved.factors.forEach((factor, g) => {
      expect(Math.abs(stored.factors[g] - factor)).toBeLessThan(1e-4);
    });
    for (const group of ['hipExtensors', 'kneeExtensors', 'externalRotators'] as const) {
      expect(stored.posture[group].first).toBeCloseTo(solved.posture[group].first, 12);
      solved.posture[group].values.forEach((value, k) => {
        expect(Math.abs(stored.posture[group].values[k] - value)).toBeLessThan(1e-4);
      });
    }
  }
});

describe.each(BANDS)('an untrained $name of $age', ({ sex, ageBand }) => {
  const lifter = { sex, ageBand };
  const complete = completeLifter(lifter);
  const hipRatio = (hip: number) =>
    isometricStrength(untrained(lifter), poseDeg(hip, 90), HIP_EXTENSION) /
    measuredStrength(complete, 'hipExtension', degrees(hip));

  test('extends the hip from −15 to 60° as measured, within 2 %, and at 75° within 8 %', () => {
    for (let hip = -15; hip <= 60; hip += 2.5) expect(Math.abs(hipRatio(hip) - 1), `${hip}°`).toBeLessThan(0.02);
    expect(Math.abs(hipRatio(75) - 1)).toBeLessThan(0.08);
  });

  test('extends the knee from 20 to 100° as measured, within 2 %', () => {
    for (let knee = 20; knee <= 100; knee += 2.5) {
      const ours = isometricStrength(untrained(lifter), poseDeg(90, knee), KNEE_EXTENSION);
      expect(Math.abs(ours / measuredStrength(complete, 'kneeExtension', degrees(knee)) - 1), `${knee}°`).toBeLessThan(
        0.02,
      );
    }
  });

  test('rotates the hip outward from 40 to 110° of flexion as measured, within 2 %', () => {
    for (let hip = 40; hip <= 110; hip += 2.5) {
      const ours = isometricStrength(untrained(lifter), poseDeg(hip, 90), EXTERNAL_ROTATION);
      expect(Math.abs(ours / measuredStrength(complete, 'externalRotation', 0) - 1), `${hip}°`).toBeLessThan(0.02);
    }
  });

  test('rotates the hip inward at 90° at least three times as strongly as at 10° (Johnson & Hoffman 2010: it rises)', () => {
    const [flexed, straight] = [90, 10].map((hip) => isometricStrength(lifter, poseDeg(hip, 90), INTERNAL_ROTATION));
    expect(flexed / straight).toBeGreaterThan(3);
  });

  test.each([
    ['hipFlexion', 1.05, 1.13],
    ['abduction', 0.95, 1],
    ['adduction', 0.8, 1.1],
    ['plantarflexion', 1, 1.05],
    ['dorsiflexion', 0.99, 1.01],
    ['kneeFlexion', 1, 1.26],
  ] as const)('reaches in %s %d to %d of its norm', (action, least, most) => {
    const ratio = reachedOver(lifter, action);
    expect(ratio).toBeGreaterThanOrEqual(least);
    expect(ratio).toBeLessThanOrEqual(most);
  });

  test.each([
    { mass: 60, stature: 1.6 },
    { mass: 110, stature: 1.75 },
  ])('keeps these ratios within 1 % at $mass kg and $stature m', (size) => {
    const generic = TESTS.map(({ action }) => reachedOver(lifter, action));
    TESTS.forEach(({ action }, k) => {
      expect(Math.abs(reachedOver({ ...lifter, ...size }, action) / generic[k] - 1), action).toBeLessThan(0.01);
    });
  });
});

test('beyond its measured angles hip extension is held level, as an assumption', () => {
  const lifter = completeLifter({});
  const level = heldHipExtension(lifter, degrees(60));
  for (const hip of [75, 90, 105]) {
    expect(heldHipExtension(lifter, degrees(hip))).toBe(level);
    expect(Math.abs(isometricStrength({}, poseDeg(hip, 90), HIP_EXTENSION) / level - 1)).toBeLessThan(0.02);
  }
});
