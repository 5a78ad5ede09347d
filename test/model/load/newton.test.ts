import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXERCISES } from '../../../src/model/exercise/registry';
import { computeLoads } from '../../../src/model/load/computeLoads';
import { transformPoint } from '../../../src/model/math/frame';
import type { Repetition } from '../../../src/model/result';
import { simulate } from '../../../src/model/simulate';
import {
  acceleration,
  contactPushes,
  forceModel,
  GRAVITY,
  massesOf,
  moverPlace,
  type Push,
  placeOf,
  pushesOn,
  sumForce,
  sumMoment,
} from '../../support/freeBody';
import { demandByDisplacement, jointPower, outerPower, overTheLift } from '../../support/power';
import { randomSetup } from '../../support/randomSetup';
import { repetitionOf } from '../../support/repetition';

// the model's accelerations are second differences, these here are of fourth order: at 401 samples they differ by up to
// this share of body weight, most beside the ends, where the jerk sets in
const WEIGHT_SHARE = 0.0005;
const SAMPLES = 401;
const TOP = (SAMPLES - 1) / 2;
const SOME = [0, 1, 27, 80, 110, 155, TOP - 1, TOP];
const ALL = ['leg', 'idle', 'pelvis', 'torso', 'arms', 'held'] as const;

const runOf = (exercise: string, settings = {}) => {
  const r = repetitionOf({ exercise, settings, lifter: {}, sampleCount: SAMPLES });
  return { r, loads: computeLoads(r), close: WEIGHT_SHARE * r.lifter.mass * GRAVITY };
};

const RUNS = [
  ...EXERCISES.map(({ id }) => [id, {}] as const),
  ['leg-press', { legs: 1, load: 0 }],
  ['hip-thrust', { legs: 1, load: 20, tempoUp: 1, tempoDown: 1 }],
  ['romanian-deadlift', { bottomAngle: 2.1 }],
] as const;

describe.each(RUNS)('%s %j', (id, settings) => {
  const { r, loads, close } = runOf(id, settings);

  test('forces and moments on the whole body vanish, about any point', () => {
    for (const i of SOME) {
      const all = pushesOn(r, loads, i, ALL);
      expect(Math.abs(sumForce(all, 0))).toBeLessThan(close);
      expect(Math.abs(sumForce(all, 1))).toBeLessThan(close);
      for (const point of [
        [0, 0],
        [2, -1],
        [-1, 3],
      ] as const)
        expect(Math.abs(sumMoment(all, point))).toBeLessThan(5 * close);
    }
  });

  test('the hip’s flexion moment is the same from the trunk’s end as from the foot’s', () => {
    const held = forceModel(r).held[0]?.segment;
    for (const i of SOME) {
      const [x, y] = transformPoint(r.frames, 96 * i, r.body.hipCenterInPelvis);
      const trunk = pushesOn(r, loads, i, ['idle', 'pelvis', 'torso', 'arms', 'held']);
      const working = r.idleLeg ? 1 : 2;
      expect(['pelvis', 'torso', undefined]).toContain(held);
      expect(Math.abs(sumMoment(trunk, [x, y]) / working - loads.demand[5 * i])).toBeLessThan(close);
    }
  });

  test('the back’s moment is the same from below as from above', () => {
    const isHeldBelow = forceModel(r).held[0]?.segment === 'pelvis';
    for (const i of SOME) {
      const [x, y] = placeOf(r.frames, 'torso', [0, 0, 0], i);
      const below = pushesOn(r, loads, i, isHeldBelow ? ['leg', 'idle', 'pelvis', 'held'] : ['leg', 'idle', 'pelvis']);
      const above = pushesOn(r, loads, i, isHeldBelow ? ['torso', 'arms'] : ['torso', 'arms', 'held']);
      expect(Math.abs(sumMoment(below, [x, y]) - loads.lumbarDemand[i])).toBeLessThan(2 * close);
      expect(Math.abs(-sumMoment(above, [x, y]) - loads.lumbarDemand[i])).toBeLessThan(close);
    }
  });

  test.each([0, 1, 2, 3, 4])('coordinate %d: the moment is the work of a small displacement', (j) => {
    for (const i of SOME)
      expect(Math.abs(demandByDisplacement(r, loads, j, i) - loads.demand[5 * i + j])).toBeLessThan(0.15 * close);
  });

  test('at every sample the joints give the power that gravity, inertia and contacts take', () => {
    const [joints, outer] = [jointPower(r, loads), outerPower(r, loads)];
    let peak = 0;
    let gap = 0;
    for (let i = 0; i <= TOP; i++) {
      peak = Math.max(peak, Math.abs(joints(i)));
      gap = Math.max(gap, Math.abs(joints(i) + outer(i)));
    }
    expect(peak).toBeGreaterThan(10);
    // most where a deep deadlift's bar rounds the knee within a few samples
    expect(gap).toBeLessThan(2e-3 * peak);
  });

  test('over the lift the joints give what body and implement gain in height, and what friction takes', () => {
    const rise = (place: (i: number) => readonly number[]) => place(TOP)[1] - place(0)[1];
    let gain = 0;
    for (const { mass, count, place } of massesOf(r)) gain += count * mass * GRAVITY * rise(place);
    for (const { mass } of forceModel(r).cables) gain += mass * GRAVITY * (r.travel[TOP] - r.travel[0]);
    const { sled } = forceModel(r);
    if (sled) {
      gain += sled.mass * GRAVITY * rise((i) => moverPlace(r, 'sled', i));
      gain += sled.friction * sled.mass * GRAVITY * sled.rail[0] * (r.travel[TOP] - r.travel[0]);
    }
    gain -= overTheLift(r, padPower(r, loads));
    expect(Math.abs(overTheLift(r, jointPower(r, loads)) - gain)).toBeLessThan(0.005 * Math.abs(gain));
  });
});

/** Power of the pads on a pelvis that rolls on them. */
function padPower(r: Repetition, loads: ReturnType<typeof computeLoads>): (i: number) => number {
  const still = { ...loads, contacts: loads.contacts.map((c) => ({ ...c })) };
  const { contacts } = forceModel(r);
  // only contacts on the trunk; the feet's are counted with the sled
  contacts.forEach(({ isPaired }, c) => {
    if (isPaired) still.contacts[c] = { ...still.contacts[c], force: new Float64Array(still.contacts[c].force.length) };
  });
  const withPads = outerPower(r, still);
  const none = outerPower(r, {
    ...loads,
    contacts: loads.contacts.map((c) => ({ ...c, force: new Float64Array(c.force.length) })),
  });
  return (i) => withPads(i) - none(i);
}

describe('what the body feels, the equipment feels with the opposite sign', () => {
  test.each([
    ['hip-thrust', {}],
    ['romanian-deadlift', {}],
    ['back-squat', { load: 40 }],
    ['hip-buck', { load: 30 }],
  ])('the bar in the %s: the body alone is left with the force that carries the bar', (id, settings) => {
    const { r, loads, close } = runOf(id, settings);
    const [{ mover, mass }] = forceModel(r).held;
    const bar = [0, 1].map((k) => acceleration(r, (i) => moverPlace(r, mover, i)[k]));
    for (const i of SOME) {
      const body = pushesOn(r, loads, i, ['leg', 'idle', 'pelvis', 'torso', 'arms']);
      expect(Math.abs(sumForce(body, 0) - mass * bar[0](i))).toBeLessThan(close);
      expect(Math.abs(sumForce(body, 1) - mass * (GRAVITY + bar[1](i)))).toBeLessThan(close);
    }
  });

  test('the sled: what both feet push along the rail lifts, speeds up and rubs', () => {
    const { r, loads, close } = runOf('leg-press', { load: 60 });
    const { mass, rail, friction } = forceModel(r).sled!;
    const along = acceleration(r, (i) => {
      const [x, y] = moverPlace(r, 'sled', i);
      return x * rail[0] + y * rail[1];
    });
    for (const i of SOME.slice(1, -1)) {
      const feet = contactPushes(r, loads, i, (segment) => segment === 'calcn_r');
      const onSled = -(sumForce(feet, 0) * rail[0] + sumForce(feet, 1) * rail[1]);
      const rubs = friction * mass * GRAVITY * rail[0];
      expect(Math.abs(onSled - mass * (GRAVITY * rail[1] + along(i)) - rubs)).toBeLessThan(close);
    }
  });

  test('the bench: without it the body would fall by just its force, about just its place', () => {
    const { r, loads, close } = runOf('hip-thrust');
    const c = loads.contacts.findIndex(({ name }) => name === 'bench');
    for (const i of SOME) {
      const bench = loads.contacts[c].force.subarray(3 * i, 3 * i + 3);
      const [x, y] = loads.contacts[c].point.subarray(3 * i, 3 * i + 2);
      const rest = withoutContact(pushesOn(r, loads, i, ALL), bench);
      expect(Math.abs(sumForce(rest, 0) + bench[0])).toBeLessThan(close);
      expect(Math.abs(sumForce(rest, 1) + bench[1])).toBeLessThan(close);
      expect(Math.abs(sumMoment(rest, [x, y]))).toBeLessThan(2 * close);
    }
  });

  function withoutContact(pushes: readonly Push[], force: Float64Array): Push[] {
    return pushes.filter((push) => push.force[0] !== force[0] || push.force[1] !== force[1]);
  }
});

describe('what must not matter', () => {
  test.each(EXERCISES.map(({ id }) => id))('%s: where the world’s origin lies', (id) => {
    const r = repetitionOf({ exercise: id, settings: {}, lifter: {}, sampleCount: 21 });
    const [here, there] = [r, moved(r, 3, -2)].map((each) => computeLoads(each));
    for (const series of ['demand', 'lumbarDemand', 'activation'] as const)
      here[series].forEach((value, k) => {
        expect(Math.abs(there[series][k] - value)).toBeLessThan(1e-4 * (1 + Math.abs(value)));
      });
  });

  // the leg press has its rail and pads in the world, so it cannot be turned in it
  test.each(EXERCISES.map(({ id }) => id).filter((id) => id !== 'leg-press'))(
    '%s: which way the lifter faces',
    (id) => {
      const r = repetitionOf({ exercise: id, settings: {}, lifter: {}, sampleCount: 21 });
      const [ahead, back] = [r, facingBack(r)].map((each) => computeLoads(each));
      ahead.demand.forEach((value, k) => {
        expect(Math.abs(back.demand[k] - value)).toBeLessThan(1e-4 * (1 + Math.abs(value)));
      });
      // the lumbar moment is told about the world's axis to the right, which is the lifter's left now
      ahead.lumbarDemand.forEach((value, i) => {
        expect(Math.abs(back.lumbarDemand[i] + value)).toBeLessThan(1e-4 * (1 + Math.abs(value)));
      });
    },
  );

  /** The same repetition turned half round about the vertical. */
  function facingBack(r: Repetition): Repetition {
    // forward and sideways change sign: the first and last row of a frame's rotation, and of its place
    const turn = (values: Float64Array, width: number, flipped: readonly number[]) =>
      values.map((value, k) => (flipped.includes(k % width) ? -value : value));
    const frame = [0, 1, 2, 6, 7, 8, 9, 11];
    return {
      ...r,
      frames: turn(r.frames, 12, frame),
      hands: r.hands && turn(r.hands, 3, [0, 2]),
      movers: Object.fromEntries(Object.entries(r.movers).map(([name, frames]) => [name, turn(frames, 12, frame)])),
    };
  }

  /** The same repetition somewhere else. */
  function moved(r: Repetition, dx: number, dy: number): Repetition {
    const shift = (values: Float64Array, width: number, offset: number) => {
      const copy = values.slice();
      for (let k = offset; k < copy.length; k += width) {
        copy[k] += dx;
        copy[k + 1] += dy;
      }
      return copy;
    };
    return {
      ...r,
      frames: shift(r.frames, 12, 9),
      hands: r.hands && shift(r.hands, 3, 0),
      movers: Object.fromEntries(Object.entries(r.movers).map(([name, frames]) => [name, shift(frames, 12, 9)])),
    };
  }

  // with the push of the feet fixed, statics alone gives the moments about the left–right axis
  test.each(EXERCISES.map(({ id, settings }) => [id, settings.map(({ key }) => key)] as const))(
    '%s: doubling all masses doubles the moments',
    (id, keys) => {
      const run = (factor: number) => {
        const all = { load: 20 * factor, sledMass: 40 * factor, footPressure: 0.4, pushDirection: 0.1 };
        const settings = Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)));
        return computeLoads(repetitionOf({ exercise: id, settings, lifter: { mass: 45 * factor }, sampleCount: 21 }));
      };
      const [single, double] = [run(1), run(2)];
      const peak = Math.max(...single.demand.map(Math.abs));
      expect(peak).toBeGreaterThan(20);
      for (let i = 0; i < 21; i++) {
        expect(Math.abs(double.demand[5 * i] - 2 * single.demand[5 * i])).toBeLessThan(1e-3 * peak);
        expect(Math.abs(double.lumbarDemand[i] - 2 * single.lumbarDemand[i])).toBeLessThan(1e-3 * peak);
      }
    },
  );
});

test('no weight and no movement: contacts, joints and back carry nothing', () => {
  for (const { id } of EXERCISES) {
    const r = repetitionOf({ exercise: id, settings: { inertia: 0 }, lifter: {}, sampleCount: 11 });
    const loads = computeLoads(r, { gravity: 0 });
    for (const { force } of loads.contacts) for (const f of force) expect(Math.abs(f)).toBeLessThan(1);
    for (const m of [...loads.demand, ...loads.lumbarDemand]) expect(Math.abs(m)).toBeLessThan(0.5);
  }
});

test('at random setups contacts push inside their own friction pyramids, solved and finite', () => {
  let seen = 0;
  fc.assert(
    fc.property(randomSetup, (setup) => {
      const r = simulate(setup);
      if (r.kind !== 'repetition') return;
      seen++;
      const loads = computeLoads(r);
      expect(loads.residual).toBeLessThan(1e-6);
      expect(loads.demand.every(Number.isFinite)).toBe(true);
      forceModel(r).contacts.forEach(({ friction }, c) => {
        const { normal, shear, force } = loads.contacts[c];
        for (let i = 0; i < r.sampleCount; i++) {
          const rounding = 1e-9 * (1 + Math.hypot(...force.subarray(3 * i, 3 * i + 3)));
          expect(normal[i]).toBeGreaterThanOrEqual(-rounding);
          expect(Math.abs(shear[i]) + Math.abs(force[3 * i + 2])).toBeLessThanOrEqual(friction * normal[i] + rounding);
        }
      });
    }),
    { seed: 42, numRuns: 150 },
  );
  expect(seen).toBeGreaterThan(40);
});
