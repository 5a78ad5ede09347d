import { describe, expect, test } from 'vitest';
import { LEG_COORDINATE_COUNT } from '../../../src/model/anatomy/names';
import { EXERCISES } from '../../../src/model/exercise/registry';
import { computeLoads } from '../../../src/model/load/computeLoads';
import type { Loads } from '../../../src/model/load/loads';
import { repetitionOf } from '../../support/repetition';

const ids = EXERCISES.map((e) => e.id);
const G = 9.80665;

function loadsFor(exercise: string, settings = {}, lifter = {}): { loads: Loads; r: ReturnType<typeof repetitionOf> } {
  const r = repetitionOf({ exercise, settings, lifter });
  return { r, loads: computeLoads(r) };
}

describe.each(ids)('%s', (id) => {
  const { r, loads } = loadsFor(id);

  test('every program is solved to its optimality conditions', () => {
    expect(loads.residual).toBeLessThan(1e-6);
  });

  test('activations stay between 0 and 1, forces never push', () => {
    for (const a of loads.activation) {
      expect(a).toBeGreaterThanOrEqual(0);
      expect(a).toBeLessThanOrEqual(1);
    }
    for (const f of loads.force) expect(f).toBeGreaterThanOrEqual(0);
  });

  test('contacts push, inside their friction cones', () => {
    for (const { normal, shear } of loads.contacts)
      normal.forEach((n, i) => {
        expect(n).toBeGreaterThanOrEqual(-1e-6);
        expect(Math.abs(shear[i])).toBeLessThanOrEqual(0.6 * n + 1e-6);
      });
  });

  test('the ground and the pads carry what is not accelerated (Newton for the whole body)', () => {
    const still = loadsFor(id, { inertia: 0 }, { strength: 1.5 });
    const held = id === 'leg-press' ? 0 : id === 'pull-through' ? 0 : (still.r.settings.load ?? 0);
    for (const i of [0, 25, 50]) {
      const up = still.loads.contacts.reduce(
        (sum, c) => sum + (c.name === 'heel' || c.name === 'ball' ? 2 : 1) * c.force[3 * i + 1],
        0,
      );
      const rope = id === 'pull-through' ? still.r.movers.rope[i * 12 + 3] * still.r.settings.load * G : 0;
      expect(Math.abs(up + rope - (still.r.lifter.mass + held) * G)).toBeLessThan(2);
    }
  });

  test('demand is active plus passive plus reserve', () => {
    for (const i of [0, 20, 50])
      for (let j = 0; j < 5; j++) {
        let active = 0;
        for (let m = 0; m < 40; m++) active += r.muscles.momentArms[(i * 40 + m) * 5 + j] * loads.force[i * 40 + m];
        const k = i * 5 + j;
        expect(Math.abs(loads.demand[k] - active - loads.reserve[k])).toBeLessThan(1e-6);
      }
  });

  test('without gravity and without movement nothing is asked of the joints but to hold stretched fibers', () => {
    const still = repetitionOf({ exercise: id, settings: { inertia: 0 }, lifter: { strength: 0.4 } });
    const weightless = computeLoads(still, { gravity: 0 });
    for (let k = 0; k < weightless.demand.length; k++) expect(Math.abs(weightless.demand[k])).toBeLessThan(0.5);
  });
});

describe('scaling and symmetry', () => {
  test('doubling gravity doubles the moments while contacts stay where they were', () => {
    const r = repetitionOf({
      exercise: 'romanian-deadlift',
      settings: { inertia: 0 },
      lifter: { strength: 2 },
    });
    const once = computeLoads(r);
    const twice = computeLoads(r, { gravity: 2 * G });
    for (const i of [0, 20, 50]) expect(Math.abs(twice.demand[i * 5] / once.demand[i * 5] - 2)).toBeLessThan(0.15);
  });

  test('half the load on one leg is the load on two', () => {
    const both = loadsFor('leg-press', { inertia: 0, load: 40, sledMass: 40, railFriction: 0 });
    const one = loadsFor('leg-press', { inertia: 0, load: 0, sledMass: 40, railFriction: 0, legs: 1 });
    const along = (l: Loads, i: number) => {
      let sum = 0;
      for (const c of l.contacts)
        if (c.name === 'heel' || c.name === 'ball') sum -= (c.force[3 * i] + c.force[3 * i + 1]) * Math.SQRT1_2;
      return sum;
    };
    for (const i of [0, 25, 50]) expect(Math.abs(along(both.loads, i) - along(one.loads, i))).toBeLessThan(0.5);
  });

  test('loads are the same every time', () => {
    const a = loadsFor('hip-thrust').loads;
    const b = loadsFor('hip-thrust').loads;
    expect(a.activation).toEqual(b.activation);
  });
});

test('virtual work: what leg joints and back give going up is what bar and body gain', () => {
  // slow and even, so that no work goes into speed that is not given back; both ends are at rest
  const { r, loads } = loadsFor('romanian-deadlift', { inertia: 0 }, { strength: 1.5 });
  const half = (r.sampleCount - 1) / 2;
  let work = 0;
  for (let i = 0; i < half; i++) {
    for (let j = 0; j < 5; j++) {
      const mean = (loads.demand[i * 5 + j] + loads.demand[(i + 1) * 5 + j]) / 2;
      const q = (k: number) => r.coordinates[k * LEG_COORDINATE_COUNT + j];
      work += 2 * mean * (q(i + 1) - q(i));
    }
    const meanBack = (loads.lumbarDemand[i] + loads.lumbarDemand[i + 1]) / 2;
    // lumbar extension is the negative of the pelvis' posterior tilt on the torso
    work -= meanBack * (r.pelvisPosteriorTilt[i + 1] - r.pelvisPosteriorTilt[i]);
  }
  expect(work).toBeGreaterThan(100);
  const bar = r.movers.bar;
  const barGain = r.settings.load * G * (bar[half * 12 + 10] - bar[10]);
  expect(barGain).toBeGreaterThan(0);
  expect(work).toBeGreaterThan(barGain);
});
