import { describe, expect, test } from 'vitest';
import { LEG_COORDINATE_COUNT } from '../../../src/model/anatomy/names';
import { computeLoads } from '../../../src/model/load/computeLoads';
import { transformPoint } from '../../../src/model/math/frame';
import { degrees, type Settings } from '../../../src/model/setting';
import { frameAt, repetitionOf, toDegrees } from '../../support/repetition';

const thrust = (settings: Settings) => repetitionOf({ exercise: 'hip-thrust', settings, lifter: {} });

describe('bar position', () => {
  test('moves the bar along the front of the pelvis by what is set, at every sample, palms with it', () => {
    const [usual, moved] = [thrust({}), thrust({ barPosition: 0.04 })];
    for (let i = 0; i < usual.sampleCount; i += 10) {
      const inGround = (r: typeof usual) => [r.movers.bar[i * 12 + 9], r.movers.bar[i * 12 + 10]];
      const up = frameAt(moved, i, 'pelvis');
      const crease = transformPoint(up, 0, barInPelvis(usual, i));
      const [x, y] = inGround(moved);
      expect(x).toBeCloseTo(crease[0] + 0.04 * up[1], 9);
      expect(y).toBeCloseTo(crease[1] + 0.04 * up[4], 9);
      expect(moved.hands?.slice(3 * i, 3 * i + 2)).toEqual(Float64Array.of(x, y));
    }
  });

  test('nearer to the navel the hips carry less, nearer to the knees more', () => {
    // at a right angle no place of the bar meets the thighs
    const peak = (barPosition: number) =>
      computeLoads(thrust({ barPosition, bottomAngle: degrees(90) })).metrics.peakHip.value;
    const peaks = [-0.015, 0, 0.02, 0.04].map(peak);
    for (let k = 1; k < peaks.length; k++) expect(peaks[k]).toBeLessThan(peaks[k - 1] - 1);
  });

  test.each([
    ['in the crease, as deep as it goes', { bottomAngle: degrees(120) }],
    ['toward the knees', { barPosition: -0.04 }],
  ])('the thighs stop at the pad: %s', (_name, settings) => {
    const r = thrust(settings);
    expect(r.ends.bottom).toMatchObject({ limit: 'thighs-on-bar', isGoal: false });
    // seen from the side: pad and pressed thigh touch, the foam 10 mm thinner
    expect(barFromThigh(r, 0)).toBeCloseTo(0.045 - 0.01 + 0.03, 6);
    for (let i = 1; i < r.sampleCount; i++) expect(barFromThigh(r, i)).toBeGreaterThan(barFromThigh(r, 0) - 1e-9);
  });

  test.each([0, -0.02, -0.06])(
    'nor does the bar, moved by %f m, stand in the thigh of a leg that is held still',
    (barPosition) => {
      const r = thrust({ legs: 1, barPosition });
      if (!r.idleLeg) throw new Error('both legs work');
      for (let i = 0; i < r.sampleCount; i++) expect(barFromThigh(r, i, r.idleLeg)).toBeGreaterThan(0.065 - 1e-6);
      expect(toDegrees(r.idleLeg.coordinates[0])).toBeGreaterThan(40);
    },
  );

  test('at a right angle the pad is free of the thigh, at the default depth its foam gives way but does not stop it', () => {
    expect(barFromThigh(thrust({ bottomAngle: degrees(90) }), 0)).toBeGreaterThan(0.045 + 0.03);
    const r = thrust({});
    expect(r.ends.bottom).toMatchObject({ limit: 'thigh-trunk-flexion', isGoal: true });
    expect(barFromThigh(r, 0)).toBeGreaterThan(0.045 - 0.01 + 0.03);
  });
});

/** Distance of the bar from the femur's long axis, both seen from the side, at a sample, m. */
function barFromThigh(r: ReturnType<typeof thrust>, i: number, leg: { frames: Float64Array } = r): number {
  const femur = frameAt(leg, i, 'femur_r');
  const [upX, upY] = [femur[1], femur[4]];
  const [dx, dy] = [0, 1].map((k) => r.movers.bar[12 * i + 9 + k] - femur[9 + k]);
  return Math.abs(upX * dy - upY * dx) / Math.hypot(upX, upY);
}

/** The bar's center in the pelvis frame at a sample. */
function barInPelvis(r: ReturnType<typeof thrust>, i: number): [number, number, number] {
  const pelvis = frameAt(r, i, 'pelvis');
  const d = [0, 1, 2].map((k) => r.movers.bar[i * 12 + 9 + k] - pelvis[9 + k]);
  const [x, y] = [0, 1].map((c) => pelvis[c] * d[0] + pelvis[3 + c] * d[1] + pelvis[6 + c] * d[2]);
  return [x, y, 0];
}

describe('pelvis at lockout', () => {
  const top = (settings: Settings) => {
    const r = thrust(settings);
    const i = (r.sampleCount - 1) / 2;
    return { tilt: toDegrees(r.pelvisPosteriorTilt[i]), hip: toDegrees(r.coordinates[i * LEG_COORDINATE_COUNT]), r };
  };

  test.each([0, 5, 10, 20])('%d° of tuck extends the hip joint by as much and leaves thigh–trunk alone', (tuckDeg) => {
    const { tilt, hip, r } = top({ lockoutTilt: degrees(tuckDeg) });
    expect(tilt).toBeCloseTo(tuckDeg, 6);
    expect(hip).toBeCloseTo(-tuckDeg, 6);
    expect(toDegrees(r.metrics.trunkThighFlexion.top)).toBeCloseTo(0, 6);
  });

  test('changes nothing at the bottom', () => {
    expect(thrust({ lockoutTilt: degrees(15) }).pelvisPosteriorTilt[0]).toBeCloseTo(
      thrust({}).pelvisPosteriorTilt[0],
      9,
    );
  });

  test('a hip that cannot extend so far is named', () => {
    const r = repetitionOf({
      exercise: 'hip-thrust',
      settings: { lockoutTilt: degrees(15) },
      lifter: { hipExtensionLimit: degrees(8) },
    });
    expect(r.ends.top).toMatchObject({ limit: 'hip-extension', isGoal: false });
  });
});
