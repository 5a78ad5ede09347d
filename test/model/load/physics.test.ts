import { describe, expect, test } from 'vitest';
import { EXERCISES } from '../../../src/model/exercise/registry';
import { computeLoads } from '../../../src/model/load/computeLoads';
import type { Loads } from '../../../src/model/load/loads';
import { MUSCLE_COUNT } from '../../../src/model/muscle/geometry';
import { repetitionOf } from '../../support/repetition';

const ids = EXERCISES.map((e) => e.id);

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

  test('demand is active plus passive plus reserve', () => {
    for (const i of [0, 20, 50])
      for (let j = 0; j < 5; j++) {
        let active = 0;
        for (let m = 0; m < MUSCLE_COUNT; m++)
          active += r.muscles.momentArms[(i * MUSCLE_COUNT + m) * 5 + j] * loads.force[i * MUSCLE_COUNT + m];
        const k = i * 5 + j;
        expect(Math.abs(loads.demand[k] - active - loads.reserve[k])).toBeLessThan(1e-6);
      }
  });
});

describe('symmetry', () => {
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
