import { describe, expect, test } from 'vitest';
import { EXERCISES } from '../../../../src/model/exercise/registry';
import { degrees } from '../../../../src/model/setting';
import { frameAt, repetitionOf, toDegrees } from '../../../support/repetition';

/** Settings that choose a rule by its name. */
function by(exercise: string, rule: string, settings = {}) {
  const spec = EXERCISES.find(({ id }) => id === exercise)?.settings.find(({ key }) => key === 'depthRule');
  const value = spec?.options?.indexOf(rule) ?? -1;
  if (value < 0) throw new Error(`${exercise} has no depth by ${rule}`);
  return { exercise, settings: { ...settings, depthRule: value }, lifter: {} };
}

const RULED = EXERCISES.filter(({ settings }) => settings.some(({ key }) => key === 'depthRule')).map(({ id }) => id);

test('leg press, hinges and squat have a depth rule', () => {
  expect(RULED).toEqual(expect.arrayContaining(['leg-press', 'romanian-deadlift', 'pull-through', 'back-squat']));
});

describe.each(RULED)('%s', (exercise) => {
  test(exercise === 'back-squat' ? 'level thighs are the default' : 'by angle is the default', () => {
    const usual = repetitionOf({ exercise, settings: {}, lifter: {} });
    const rule = exercise === 'back-squat' ? 'parallel' : 'angle';
    expect(repetitionOf(by(exercise, rule)).coordinates).toEqual(usual.coordinates);
  });

  test('by limit the set angle does not matter, and a limit of the body ends it as an obstacle', () => {
    const r = repetitionOf(by(exercise, 'limit', { bottomAngle: degrees(90) }));
    expect(r.ends.bottom.isGoal).toBe(false);
    expect(['thigh-trunk-flexion', 'sled-stop', 'reach']).not.toContain(r.ends.bottom.limit);
    expect(r.trunkThighFlexion).toEqual(repetitionOf(by(exercise, 'limit')).trunkThighFlexion);
  });

  test('by limit goes as deep as the deepest angle would', () => {
    const spec = EXERCISES.find(({ id }) => id === exercise)?.settings.find(({ key }) => key === 'bottomAngle');
    const deepest = repetitionOf(by(exercise, 'angle', { bottomAngle: spec?.max }));
    const limit = repetitionOf(by(exercise, 'limit'));
    expect(limit.trunkThighFlexion[0]).toBeGreaterThanOrEqual(deepest.trunkThighFlexion[0] - degrees(0.5));
  });
});

describe('squat to level thighs', () => {
  test('the long axis of the femur is horizontal at the bottom and nowhere lower', () => {
    for (const settings of [{}, { stanceWidth: 0.55, toeOut: degrees(25) }, { load: 100 }]) {
      const r = repetitionOf(by('back-squat', 'parallel', settings));
      expect(r.ends.bottom).toEqual({ limit: 'thighs-level', bound: 0, unit: 'rad', isGoal: true });
      const rise = (i: number) => frameAt(r, i, 'femur_r')[4];
      expect(Math.abs(rise(0))).toBeLessThan(1e-9);
      for (let i = 1; i < r.sampleCount - 1; i++) expect(rise(i)).toBeGreaterThan(0);
    }
  });

  test('a stiff ankle stops it before', () => {
    const r = repetitionOf({ ...by('back-squat', 'parallel'), lifter: { dorsiflexionLimit: degrees(25) } });
    expect(r.ends.bottom).toMatchObject({ limit: 'ankle-dorsiflexion', isGoal: false });
  });
});

describe('leg press by its stop', () => {
  test('the plate comes no nearer than the stop, which is the end that was set', () => {
    const r = repetitionOf(by('leg-press', 'stop', { sledStop: 0.6 }));
    expect(r.ends.bottom).toEqual({ limit: 'sled-stop', bound: 0.6, unit: 'm', isGoal: true });
    const [x, y] = [r.movers.sled[9], r.movers.sled[10] - repetitionOf(by('leg-press', 'limit')).movers.sled[10]];
    expect(Math.hypot(x, x)).toBeCloseTo(0.6, 9);
    expect(y).toBeGreaterThan(0);
  });

  test('the stop at its default ends it a little before the default angle', () => {
    const r = repetitionOf(by('leg-press', 'stop'));
    expect(r.ends.bottom.limit).toBe('sled-stop');
    expect(toDegrees(r.trunkThighFlexion[0])).toBeGreaterThan(138);
    expect(toDegrees(r.trunkThighFlexion[0])).toBeLessThan(145);
  });

  test('without its rule the stop changes nothing', () => {
    const r = repetitionOf({ exercise: 'leg-press', settings: { sledStop: 0.7 }, lifter: {} });
    expect(toDegrees(r.trunkThighFlexion[0])).toBeCloseTo(145, 9);
  });
});

describe('hinges to where the body stops', () => {
  test.each([15, 34, 50])('the knee has its bottom setting there (%d°)', (kneeDeg) => {
    for (const exercise of ['romanian-deadlift', 'pull-through']) {
      const r = repetitionOf(by(exercise, 'limit', { bottomKneeAngle: degrees(kneeDeg) }));
      expect(toDegrees(r.coordinates[3])).toBeCloseTo(kneeDeg, 5);
    }
  });

  test('long hamstrings bring the plates of a deadlift down to the floor, and no further', () => {
    const lifter = { hamstringLimit: degrees(110) };
    const r = repetitionOf({ ...by('romanian-deadlift', 'limit'), lifter });
    expect(r.ends.bottom).toMatchObject({ limit: 'plates-on-floor', isGoal: false });
    expect(r.movers.bar[10]).toBeCloseTo(0.225, 9);
  });

  test('the hamstrings stop the deadlift, sooner where they are shorter and with straighter knees', () => {
    const depth = (settings: object, hamstringLimitDeg: number) => {
      const setup = {
        ...by('romanian-deadlift', 'limit', settings),
        lifter: { hamstringLimit: degrees(hamstringLimitDeg) },
      };
      const r = repetitionOf(setup);
      expect(r.ends.bottom.limit).toBe('hamstrings');
      return r.trunkThighFlexion[0];
    };
    expect(depth({}, 70)).toBeLessThan(depth({}, 85) - degrees(5));
    expect(depth({ bottomKneeAngle: degrees(15) }, 85)).toBeLessThan(depth({}, 85) - degrees(5));
  });
});
