import { describe, expect, test } from 'vitest';
import { ASSUMED_MEASURES } from '../../../src/model/anatomy/assumed';
import { completeLifter, type Lifter } from '../../../src/model/anatomy/lifter';
import { MUSCLES_OF } from '../../../src/model/anatomy/muscleGroups';
import { segmentMasses } from '../../../src/model/anatomy/segmentMasses';
import type { ExerciseId } from '../../../src/model/exercise/exercise';
import { EXERCISES } from '../../../src/model/exercise/registry';
import { computeLoads } from '../../../src/model/load/computeLoads';
import { extension } from '../../../src/model/load/extension';
import { buildFibers } from '../../../src/model/load/strength';
import { MUSCLE_COUNT, MUSCLES } from '../../../src/model/muscle/geometry';
import type { Repetition } from '../../../src/model/result';
import type { Settings } from '../../../src/model/setting';
import { simulate } from '../../../src/model/simulate';
import { createDrawer, KINEMATIC } from '../../../src/model/uncertainty/draw';
import {
  type Ensemble,
  ensemble,
  ensembleOf,
  quantilesOfLoad,
  quantilesOfQuantity,
  quantilesOverAngle,
  quantilesOverTime,
} from '../../../src/model/uncertainty/ensemble';
import { PARAMETERS } from '../../../src/model/uncertainty/parameters';
import { LOAD_QUANTITIES, QUANTITIES } from '../../../src/model/uncertainty/quantities';
import { createPoints } from '../../../src/model/uncertainty/sobol';

const repetition = (exercise: ExerciseId, lifter: Settings, settings: Settings = {}): Repetition => {
  const result = simulate({ exercise, settings, lifter, sampleCount: 5 });
  if (result.kind !== 'repetition') throw new Error(`${exercise} has no repetition`);
  return result;
};

/** Nothing given, and this. */
const pair = (given: Settings): Settings[] => [{}, given];

const fibersOf = (lifter: Settings) => {
  const { geometry } = repetition('leg-press', lifter);
  return buildFibers(geometry, completeLifter(lifter));
};

const of = (group: keyof typeof MUSCLES_OF) =>
  (MUSCLES_OF[group] as readonly string[]).map((name) => MUSCLES.indexOf(name as never));

describe('numbers nobody sets', () => {
  test.each(EXERCISES.map(({ id }) => id))('given at their defaults change no bit of %s', (exercise) => {
    const given = Object.fromEntries(ASSUMED_MEASURES.map((spec) => [spec.key, spec.default]));
    const [plain, same] = [{}, given].map((lifter) => repetition(exercise, lifter));
    expect(same.metrics).toEqual(plain.metrics);
    expect(same.muscles).toEqual(plain.muscles);
    expect(computeLoads(same)).toEqual(computeLoads(plain));
  });

  test('of forces alone move nothing', () => {
    const forces = PARAMETERS.filter(({ acts }) => acts === 'forces').flatMap(({ target }) =>
      target.of === 'lifter' ? ASSUMED_MEASURES.filter(({ key }) => key === target.key) : [],
    );
    expect(forces.length).toBeGreaterThan(7);
    for (const exercise of ['leg-press', 'hip-thrust'] as const) {
      const most = Object.fromEntries(forces.map(({ key, max }) => [key, max]));
      const [plain, other] = [{}, most].map((lifter) => repetition(exercise, lifter));
      expect(other.frames).toEqual(plain.frames);
      expect(other.muscles).toEqual(plain.muscles);
      expect(computeLoads(other).metrics.peakHip).not.toEqual(computeLoads(plain).metrics.peakHip);
    }
  });
});

describe('each way in', () => {
  test('a longer optimal fiber is less stretched in proportion, along its tendon, which stays', () => {
    const [usual, long] = pair({ fiberLength: 1.2 }).map((lifter) => repetition('leg-press', lifter));
    expect(long.frames).toEqual(usual.frames);
    expect(long.muscles.lengths).toEqual(usual.muscles.lengths);
    expect(long.geometry.tendonSlackLength).toEqual(usual.geometry.tendonSlackLength);
    let unclamped = 0;
    for (let m = 0; m < MUSCLE_COUNT; m++) {
      expect(long.geometry.optimalFiberLength[m]).toBeCloseTo(1.2 * usual.geometry.optimalFiberLength[m], 12);
      const [before, after] = [usual, long].map(({ muscles }) => muscles.normalizedFiberLengths[m]);
      // a fiber lies across a muscle whose thickness stays the same number of optimal lengths
      const thickness = usual.geometry.thickness[m];
      if (before < 0.1) continue;
      unclamped++;
      expect(after).toBeCloseTo(Math.hypot(Math.sqrt(before ** 2 - thickness ** 2) / 1.2, thickness), 9);
    }
    expect(unclamped).toBeGreaterThan(35);
  });

  test('passive force grows with its factor alone, and active force with none of it', () => {
    const [usual, stiff] = pair({ passiveForce: 1.7 }).map(fibersOf);
    usual.forEach(({ maxIsometricForce, maxPassiveForce }, m) => {
      expect(stiff[m].maxIsometricForce).toBe(maxIsometricForce);
      expect(stiff[m].maxPassiveForce).toBeCloseTo(1.7 * maxPassiveForce, 9);
    });
  });

  test.each([
    ['kneeStrength', of('quadriceps')],
    ['rotatorStrength', ['quadfem_r', 'obtext_r', 'obtint_r', 'gem_r'].map((name) => MUSCLES.indexOf(name as never))],
    ['maximusSize', of('gluteusMaximus')],
  ] as const)('%s makes its own muscles stronger and no others', (key, members) => {
    const [usual, other] = [{}, { [key]: 1.3 }].map((lifter) => fibersOf(lifter));
    usual.forEach(({ maxIsometricForce }, m) => {
      expect(other[m].maxIsometricForce).toBeCloseTo(maxIsometricForce * (members.includes(m) ? 1.3 : 1), 9);
    });
  });

  test('what the legs weigh more the trunk weighs less', () => {
    const weighed = (lifter: Settings) => {
      const { thigh, shank, foot, pelvis, torso, upperArm, forearm, hand } = segmentMasses(
        completeLifter(lifter) as Lifter,
      );
      return {
        legs: 2 * (thigh + shank + foot),
        whole: 2 * (thigh + shank + foot + upperArm + forearm + hand) + pelvis + torso,
      };
    };
    for (const sex of [0, 1]) {
      const [usual, heavy] = pair({ legMass: 1.2 }).map((lifter) => weighed({ sex, ...lifter }));
      expect(heavy.legs).toBeCloseTo(1.2 * usual.legs, 9);
      expect(heavy.whole).toBeCloseTo(usual.whole, 9);
    }
  });

  test('no contact slides by more than the friction that is given', () => {
    const lifter = { shoeFriction: 0.45, padFriction: 0.3 };
    const { contacts } = computeLoads(repetition('leg-press', lifter));
    const steepest = (name: string) =>
      Math.max(
        ...contacts
          .filter((contact) => contact.name === name)
          .flatMap(({ shear, normal }) => Array.from(shear, (s, i) => (normal[i] > 1 ? Math.abs(s) / normal[i] : 0))),
      );
    for (const name of ['heel', 'ball']) expect(steepest(name)).toBeLessThan(lifter.shoeFriction + 1e-6);
    for (const name of ['back', 'seat']) expect(steepest(name)).toBeLessThan(lifter.padFriction + 1e-6);
  });

  test('a bench edge that pushes toward the head changes what the hip must give, by more the more it leans', () => {
    const peak = (benchTilt: number) => computeLoads(repetition('hip-thrust', { benchTilt })).metrics.peakHip.value;
    const [square, some, much] = [0, 0.2, 0.5].map(peak);
    expect(Math.abs(much - square)).toBeGreaterThan(Math.abs(some - square));
  });
});

describe('an ensemble with forces', () => {
  const question = { setup: { exercise: 'leg-press', settings: {}, lifter: {} }, scope: 'anyone', seed: 7 } as const;
  const count = 12;
  const [plain, loaded]: [Ensemble, Ensemble] = [
    ensemble(question.setup, count, 7),
    ensembleOf({ ...question, hasLoads: true }, count),
  ];

  test('draws the same postures as one without', () => {
    for (const { id } of QUANTITIES)
      expect(quantilesOfQuantity(loaded, id), id).toEqual(quantilesOfQuantity(plain, id));
    expect(loaded.blocks[0].byAngle).toEqual(plain.blocks[0].byAngle);
  });

  test('reads of each draw what computeLoads gives for it', () => {
    const point = createPoints(7);
    const width = loaded.blocks[0].loads.length / loaded.possible;
    const drawer = createDrawer(question.setup, { scope: 'anyone' });
    loaded.blocks[0].rows.subarray(0, 3).forEach((number, row) => {
      const result = simulate({ ...drawer.draw((place) => point(number, place)).setup, sampleCount: 41 });
      if (result.kind !== 'repetition') throw new Error('it had a repetition');
      const { metrics, activation } = computeLoads(result);
      const read = (id: string) => loaded.blocks[0].loads[row * width + LOAD_QUANTITIES.findIndex((q) => q.id === id)];
      expect(read('peakHip')).toBe(metrics.peakHip.value);
      expect(read('peakLumbar')).toBe(metrics.peakLumbar.value);
      const vasti = of('quadriceps');
      const means = Array.from(
        { length: 41 },
        (_, i) => vasti.reduce((sum, m) => sum + activation[i * MUSCLE_COUNT + m], 0) / vasti.length,
      );
      expect(read('activation.quadriceps')).toBeCloseTo(Math.max(...means), 12);
    });
  });

  test('of one draw has its own moments as courses, over the repetition and where the way up meets an angle', () => {
    const number = loaded.blocks[0].rows[0];
    expect(number).toBe(0);
    const one = ensembleOf({ ...question, hasLoads: true }, 1);
    const point = createPoints(7);
    const { setup } = createDrawer(question.setup, { scope: 'anyone' }).draw((place) => point(0, place));
    const result = simulate({ ...setup, sampleCount: 41 });
    if (result.kind !== 'repetition') throw new Error('it had a repetition');
    const loads = computeLoads(result);
    const courses = {
      hipMoment: extension(loads, 0),
      kneeMoment: extension(loads, 3),
      lumbarMoment: loads.lumbarDemand,
    };
    for (const [id, course] of Object.entries(courses)) {
      expect(quantilesOverTime(one, id).map(([, , middle]) => middle)).toEqual(Array.from(course));
      const [least, most] = [Math.min(...course), Math.max(...course)];
      const met = quantilesOverAngle(one, id).filter((quantiles) => quantiles !== null);
      expect(met.length).toBeGreaterThan(3);
      for (const [low, , , , high] of met) expect(low >= least && high <= most).toBe(true);
    }
    expect(quantilesOverTime(plain, 'hipMoment')).toEqual([]);
    expect(quantilesOverAngle(plain, 'hipMoment').every((quantiles) => quantiles === null)).toBe(true);
    expect(() => quantilesOverTime(plain, 'moment')).toThrow('unknown course moment');
  });

  test('tells quantiles that rise, and none where forces were not asked for', () => {
    for (const { id } of LOAD_QUANTITIES) {
      const found = quantilesOfLoad(loaded, id) ?? [Number.NaN];
      expect(
        found.every((value, k) => Number.isFinite(value) && (k === 0 || value >= found[k - 1])),
        id,
      ).toBe(true);
      expect(quantilesOfLoad(plain, id)).toBeNull();
    }
    expect(() => quantilesOfLoad(plain, 'x')).toThrow('unknown quantity of forces x');
  });

  test('draws what acts on forces alone, which one without leaves alone', () => {
    const ids = (acts?: typeof KINEMATIC) =>
      createDrawer(question.setup, { scope: 'anyone', acts }).parameters.map(({ id }) => id);
    const added = ids().filter((id) => !ids(KINEMATIC).includes(id));
    expect(added).toEqual(
      expect.arrayContaining(['strength', 'passiveForce', 'kneeStrength', 'legMass', 'padFriction']),
    );
    expect(ids(KINEMATIC)).toContain('fiberLength');
  });
});
