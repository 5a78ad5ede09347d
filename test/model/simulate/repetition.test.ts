import { describe, expect, test } from 'vitest';
import { LEG_COORDINATE_COUNT } from '../../../src/model/anatomy/names';
import { EXERCISES } from '../../../src/model/exercise/registry';
import { simulate } from '../../../src/model/simulate';
import { SPECIMENS } from '../../specimens/setups';
import { frameAt, repetitionOf } from '../../support/repetition';
import { TOLERANCE } from '../../support/tolerance';

const EXACT = 1e-6;

describe.each(SPECIMENS)('$name', (setup) => {
  const r = repetitionOf(setup);
  const last = r.sampleCount - 1;

  test('feet neither slip nor sink, seen from what they stand on', () => {
    const stands = (i: number) => {
      const foot = frameAt(r, i, 'calcn_r');
      const plate = r.movers.sled;
      if (!plate) return Array.from(foot);
      const p = plate.subarray(i * 12, i * 12 + 12);
      const d = [0, 1, 2].map((k) => foot[9 + k] - p[9 + k]);
      const origin = [0, 1, 2].map((c) => [0, 1, 2].reduce((sum, k) => sum + p[3 * k + c] * d[k], 0));
      return [...foot.subarray(0, 9), ...origin];
    };
    const first = stands(0);
    for (let i = 1; i <= last; i++)
      stands(i).forEach((value, k) => {
        expect(Math.abs(value - first[k])).toBeLessThan(EXACT);
      });
  });

  test('thigh–trunk flexion is hip flexion plus posterior pelvic tilt', () => {
    for (let i = 0; i <= last; i++)
      expect(r.trunkThighFlexion[i]).toBe(r.coordinates[i * LEG_COORDINATE_COUNT] + r.pelvisPosteriorTilt[i]);
  });

  test('the thigh–trunk angle is what the frames show from the side', () => {
    for (let i = 0; i <= last; i += 10) {
      const [pelvis, torso] = [frameAt(r, i, 'pelvis'), frameAt(r, i, 'torso')];
      const turn = Math.atan2(pelvis[3], pelvis[0]) - Math.atan2(torso[3], torso[0]);
      expect(turn).toBeCloseTo(r.pelvisPosteriorTilt[i], 9);
      expect(r.pelvisTilt[i]).toBeCloseTo(Math.atan2(pelvis[3], pelvis[0]), 12);
    }
  });

  test('it ends where it began and passes the same postures both ways', () => {
    for (let i = 0; i < last / 2; i++) {
      expect(r.travel[last - i]).toBe(r.travel[i]);
      for (let k = 0; k < LEG_COORDINATE_COUNT; k++)
        expect(r.coordinates[(last - i) * LEG_COORDINATE_COUNT + k]).toBe(r.coordinates[i * LEG_COORDINATE_COUNT + k]);
    }
  });

  test('no limit is broken, and each end stands at the limit it names', () => {
    const at = (sample: number, id: string) => r.margins[sample * r.limits.length + r.limits.indexOf(id as never)];
    for (const margin of r.margins) expect(margin).toBeGreaterThan(-EXACT);
    expect(Math.abs(at(0, r.ends.bottom.limit))).toBeLessThan(EXACT);
    expect(Math.abs(at(last / 2, r.ends.top.limit))).toBeLessThan(EXACT);
  });

  test('neighbouring samples are near each other', () => {
    for (let i = 1; i <= last; i++)
      for (let k = 0; k < LEG_COORDINATE_COUNT; k++)
        expect(
          Math.abs(r.coordinates[i * LEG_COORDINATE_COUNT + k] - r.coordinates[(i - 1) * LEG_COORDINATE_COUNT + k]),
        ).toBeLessThan(0.12);
  });

  test('travel follows minimum jerk', () => {
    const half = last / 2;
    for (let i = 0; i <= half; i++) {
      const t = i / half;
      const share = 10 * t ** 3 - 15 * t ** 4 + 6 * t ** 5;
      expect(Math.abs(r.travel[i] - share * r.travel[half])).toBeLessThan(EXACT);
    }
  });

  test('segments keep their lengths', () => {
    const hipToKnee = (i: number) => {
      const [a, b] = [frameAt(r, i, 'femur_r'), frameAt(r, i, 'tibia_r')];
      return Math.hypot(a[9] - b[9], a[10] - b[10], a[11] - b[11]);
    };
    const kneeToAnkle = (i: number) => {
      const [a, b] = [frameAt(r, i, 'tibia_r'), frameAt(r, i, 'talus_r')];
      return Math.hypot(a[9] - b[9], a[10] - b[10], a[11] - b[11]);
    };
    for (let i = 0; i <= last; i++) {
      expect(Math.abs(kneeToAnkle(i) - kneeToAnkle(0))).toBeLessThan(TOLERANCE.identity * 10);
      // the knee slides a little on the femur: its coupled translations
      expect(Math.abs(hipToKnee(i) - hipToKnee(0))).toBeLessThan(0.012 * r.lifter.stature);
    }
  });
});

describe('setups that ask too much', () => {
  test('a low thigh–trunk limit no lifter meets on a steep machine has a reason, not a number', () => {
    const result = simulate({
      exercise: 'leg-press',
      settings: { bottomAngle: Math.PI / 2, footHeight: 0.35 },
      lifter: {},
    });
    if (result.kind !== 'no-repetition') throw new Error('has a repetition');
    expect(result.reason.limit).toBe('thigh-trunk-flexion');
    expect(result.by).toBeGreaterThan(0);
  });

  test.each([
    [{ exercise: 'leg-press', settings: { footHeight: 0.36 }, lifter: {} }, /footHeight is 0.36/],
    [{ exercise: 'leg-press', settings: { nonsense: 1 }, lifter: {} }, /unknown setting nonsense/],
    [{ exercise: 'leg-press', settings: { footHeight: Number.NaN }, lifter: {} }, /footHeight is NaN/],
    [{ exercise: 'bench', settings: {}, lifter: {} }, /unknown exercise bench/],
    [{ exercise: 'leg-press', settings: {}, lifter: {}, sampleCount: 100 }, /samples is 100/],
    [{ exercise: 'hip-thrust', settings: {}, lifter: { stature: 3 } }, /stature is 3/],
  ])('nonsense is refused in one sentence', (setup, message) => {
    expect(() => simulate(setup)).toThrow(message);
  });
});

test('every exercise has its tempo and unique setting keys', () => {
  for (const { settings } of EXERCISES) {
    const keys = settings.map((s) => s.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(expect.arrayContaining(['tempoUp', 'tempoHold', 'tempoDown', 'tempoPause', 'load']));
  }
});
