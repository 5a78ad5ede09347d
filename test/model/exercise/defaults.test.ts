import { describe, expect, test } from 'vitest';
import { frameAt, repetitionOf, toDegrees } from '../../support/repetition';

describe('default leg press', () => {
  const r = repetitionOf({ exercise: 'leg-press', settings: {}, lifter: {} });

  test('turns at 145° thigh–trunk = 115° hip + 30° pelvis with about 28° of dorsiflexion', () => {
    expect(toDegrees(r.metrics.trunkThighFlexion.bottom)).toBeCloseTo(145, 6);
    expect(toDegrees(r.metrics.pelvisPosteriorTilt.bottom)).toBeCloseTo(29.85, 2);
    expect(toDegrees(r.metrics.ankleAngle.bottom)).toBeGreaterThan(27);
    expect(toDegrees(r.metrics.ankleAngle.bottom)).toBeLessThan(29.5);
    expect(r.ends.bottom).toMatchObject({ limit: 'thigh-trunk-flexion', isGoal: true });
  });

  test('stays far from neutral at the top', () => {
    expect(r.metrics.doesReachNeutral).toBe(false);
    // straight legs lie on the rail: 45° rail + 30° backrest, plus the feet above the rail line and the bent knee
    expect(toDegrees(r.metrics.deficitToNeutral)).toBeGreaterThan(85);
    expect(toDegrees(r.metrics.deficitToNeutral)).toBeLessThan(97);
  });

  test('low feet are stopped by the ankle', () => {
    const low = repetitionOf({ exercise: 'leg-press', settings: { footHeight: 0 }, lifter: {} });
    expect(low.ends.bottom).toMatchObject({ limit: 'ankle-dorsiflexion', isGoal: false });
  });

  test('the hips lift off the seat as the pelvis rolls', () => {
    expect(frameAt(r, 0, 'femur_r')[10]).toBeGreaterThan(frameAt(r, 50, 'femur_r')[10]);
  });
});

describe('default hip thrust', () => {
  const r = repetitionOf({ exercise: 'hip-thrust', settings: {}, lifter: {} });

  test('runs from 100° of thigh and trunk, 85° of the hip joint, to full extension', () => {
    expect(toDegrees(r.metrics.trunkThighFlexion.bottom)).toBeCloseTo(100, 6);
    expect(toDegrees(r.metrics.hipFlexion.bottom)).toBeCloseTo(85, 1);
    expect(toDegrees(r.metrics.trunkThighFlexion.top)).toBeCloseTo(0, 6);
    expect(r.metrics.doesReachNeutral).toBe(true);
  });

  test('bends the knee as measured (21 ± 7°)', () => {
    expect(Math.abs(toDegrees(r.metrics.kneeAngle.max - r.metrics.kneeAngle.min) - 21)).toBeLessThan(7);
  });

  test('stands the shins upright at lockout with the feet left to themselves', () => {
    const [knee, ankle] = [frameAt(r, 50, 'tibia_r'), frameAt(r, 50, 'talus_r')];
    expect(Math.abs(knee[9] - ankle[9])).toBeLessThan(1e-6);
    expect(r.settings.footDistance).toBeGreaterThan(0.74);
    expect(r.settings.footDistance).toBeLessThan(0.82);
  });
});

test('a taller lifter keeps the angles and grows the travel', () => {
  const small = repetitionOf({ exercise: 'leg-press', settings: {}, lifter: { stature: 1.6 } });
  const tall = repetitionOf({ exercise: 'leg-press', settings: {}, lifter: { stature: 1.9 } });
  expect(tall.metrics.travel).toBeGreaterThan(small.metrics.travel);
});
