import { describe, expect, test } from 'vitest';
import { MEASURES } from '../../../src/model/anatomy/lifter';
import { EXERCISES, findExercise } from '../../../src/model/exercise/registry';
import type { Setup } from '../../../src/model/result';
import { checkSettings, type Settings } from '../../../src/model/setting';
import { simulate } from '../../../src/model/simulate';
import { createDrawer, SCOPES } from '../../../src/model/uncertainty/draw';
import { PARAMETERS } from '../../../src/model/uncertainty/parameters';
import { createPoints } from '../../../src/model/uncertainty/sobol';

const press: Setup = { exercise: 'leg-press', settings: {}, lifter: {} };

function drawMany(setup: Setup, scope: (typeof SCOPES)[number], count: number) {
  const point = createPoints(11);
  const drawer = createDrawer(setup, { scope });
  return Array.from({ length: count }, (_, i) => drawer.draw((place) => point(i, place)));
}

function correlation(rows: readonly Settings[], a: string, b: string): number {
  const of = (key: string) => {
    const values = rows.map((row) => row[key]);
    const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
    return values.map((v) => v - mean);
  };
  const [x, y] = [of(a), of(b)];
  const dot = (p: readonly number[], q: readonly number[]) => p.reduce((sum, v, i) => sum + v * q[i], 0);
  return dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
}

describe('the parameters', () => {
  test('have one name each, and what follows another stands after it', () => {
    const ids = PARAMETERS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, follows } of PARAMETERS)
      if (follows) expect(ids.indexOf(follows.id)).toBeLessThan(ids.indexOf(id));
    for (const { id, follows } of PARAMETERS) if (follows) expect(ids, id).toContain(follows.id);
  });

  test('are all written to something that exists', () => {
    for (const { target } of PARAMETERS)
      if (target.of === 'lifter') expect(MEASURES.map(({ key }) => key)).toContain(target.key);
      else if (target.of === 'exercise')
        expect(EXERCISES.some(({ settings }) => settings.some(({ key }) => key === target.key))).toBe(true);
  });
});

describe.each(EXERCISES.map(({ id }) => id))('draws of %s', (exercise) => {
  test.each(SCOPES)('by %s are questions the model takes', (scope) => {
    for (const { setup } of drawMany({ exercise, settings: {}, lifter: {} }, scope, 60)) {
      checkSettings(findExercise(exercise).settings, setup.settings);
      checkSettings(MEASURES, setup.lifter);
    }
  });
});

test('what is set stays, and leaves what else is drawn as it was', () => {
  const free = drawMany(press, 'anyone', 20);
  const held = drawMany({ ...press, lifter: { hipFlexionLimit: 2 }, settings: { backrestAngle: 0.5 } }, 'anyone', 20);
  held.forEach(({ setup }, i) => {
    expect(setup.lifter.hipFlexionLimit).toBe(2);
    expect(setup.settings.backrestAngle).toBe(0.5);
    expect({ ...setup.lifter, hipFlexionLimit: 0 }).toEqual({ ...free[i].setup.lifter, hipFlexionLimit: 0 });
    expect({ ...setup.settings, backrestAngle: 0 }).toEqual({ ...free[i].setup.settings, backrestAngle: 0 });
  });
});

test('people like me have my stature, mass and sex', () => {
  const me = { stature: 1.6, mass: 60, sex: 1 };
  for (const { setup } of drawMany({ ...press, lifter: me }, 'like-me', 20)) expect(setup.lifter).toMatchObject(me);
  for (const { setup } of drawMany(press, 'like-me', 5)) expect(setup.lifter.stature).toBeUndefined();
});

test('the assumptions alone leave body and machine as they are set', () => {
  const assumed = PARAMETERS.filter(({ kind }) => kind === 'assumption').map(
    ({ target }) => 'key' in target && target.key,
  );
  for (const { setup, gluteusMaximusArm } of drawMany(press, 'assumptions', 20)) {
    expect(setup.settings).toEqual({});
    expect(Object.keys(setup.lifter).sort()).toEqual([...assumed].sort());
    expect(gluteusMaximusArm).toBe(1);
  }
});

test('sizes go together as they do in people', () => {
  const men = drawMany({ ...press, lifter: { sex: 0 } }, 'anyone', 4000).map(({ setup }) => setup.lifter);
  expect(correlation(men, 'stature', 'mass')).toBeCloseTo(0.47, 1);
  expect(correlation(men, 'mass', 'backBehind')).toBeCloseTo(0.86, 1);
  expect(correlation(men, 'stature', 'trunkLeg')).toBeCloseTo(-0.34, 1);
  expect(Math.abs(correlation(men, 'stature', 'hipFlexionLimit'))).toBeLessThan(0.05);
});

test('a heavy lifter is drawn with a deep back, a light one with a flat one', () => {
  const depth = (mass: number) => {
    const rows = drawMany({ ...press, lifter: { mass, sex: 0 } }, 'like-me', 400);
    return rows.reduce((sum, { setup }) => sum + setup.lifter.backBehind, 0) / rows.length;
  };
  // one standard deviation of mass moves the depth by the correlation times its own
  expect(depth(99.7) - depth(85.5)).toBeCloseTo(0.86 * 0.0105, 4);
});

test('an assumed number that is given at its default changes nothing', () => {
  const given = { steepShare: 0.33, hamstringRelief: 0.55, benchShare: 0.75, barAboveHip: 0.06, creaseAhead: 0.065 };
  const [plain, told] = [{}, given].map((lifter) => simulate({ exercise: 'hip-thrust', settings: {}, lifter }));
  expect(told).toEqual(plain);
});
