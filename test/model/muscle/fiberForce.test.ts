import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MUSCLE_TABLE } from '../../../src/model/anatomy/muscles';
import {
  buildFiber,
  createFiberBatch,
  fiberForce,
  fiberLength,
  fiberThickness,
  fiberVelocity,
  fillFiberBatch,
  normalizedFiberLength,
  pennationAngle,
} from '../../../src/model/muscle/fiberForce';

const SEED = { seed: 42, numRuns: 500 };
const IDENTITY = 1e-12;
// central difference of a length over a step of 1e-5 optimal lengths
const DERIVATIVE = 1e-8;

const fibers = MUSCLE_TABLE.map(buildFiber);
const anyFiber = fc.constantFrom(...fibers);
// length along the tendon in optimal fiber lengths
const stretch = fc.double({ min: 0.05, max: 2.2, noNaN: true });
// velocity of the unit in optimal fiber lengths a second
const pace = fc.double({ min: -15, max: 15, noNaN: true });
const activation = fc.double({ min: 0, max: 1, noNaN: true });
const lengthOf = (fiber: (typeof fibers)[number], s: number) => fiber.tendonSlackLength + s * fiber.optimalFiberLength;
const motion = (fiber: (typeof fibers)[number], s: number, p: number) => ({
  mtuLength: lengthOf(fiber, s),
  mtuVelocity: p * fiber.optimalFiberLength,
});

describe('geometry behind a rigid tendon', () => {
  test('is at the optimal length and pennation when the unit is as long as both', () => {
    for (const fiber of fibers) {
      const mtuLength = fiber.tendonSlackLength + fiber.optimalFiberLength * Math.cos(fiber.pennationAtOptimal);
      expect(normalizedFiberLength(fiber, mtuLength)).toBeCloseTo(1, 12);
      expect(pennationAngle(fiber, mtuLength)).toBeCloseTo(fiber.pennationAtOptimal, 12);
    }
  });
  test('fiber, thickness and length along the tendon form a right triangle of constant height', () => {
    fc.assert(
      fc.property(anyFiber, stretch, (fiber, s) => {
        const mtuLength = lengthOf(fiber, s);
        const length = fiberLength(fiber, mtuLength);
        const angle = pennationAngle(fiber, mtuLength);
        expect(Math.abs(length * Math.sin(angle) - fiberThickness(fiber))).toBeLessThan(IDENTITY);
        expect(Math.abs(length * Math.cos(angle) - (mtuLength - fiber.tendonSlackLength))).toBeLessThan(IDENTITY);
      }),
      SEED,
    );
  });
  test('fiber velocity is the derivative of fiber length', () => {
    fc.assert(
      fc.property(anyFiber, stretch, pace, (fiber, s, p) => {
        const { mtuLength, mtuVelocity } = motion(fiber, s, p);
        const h = 1e-5 * fiber.optimalFiberLength;
        const rate = (fiberLength(fiber, mtuLength + h) - fiberLength(fiber, mtuLength - h)) / (2 * h);
        expect(Math.abs(fiberVelocity(fiber, mtuLength, mtuVelocity) - rate * mtuVelocity)).toBeLessThan(
          DERIVATIVE * Math.max(1, Math.abs(mtuVelocity)),
        );
      }),
      SEED,
    );
  });
  test('does not exist behind a slack tendon, and the error says why', () => {
    const fiber = fibers.find(({ name }) => name === 'recfem_r')!;
    const short = fiber.tendonSlackLength - 0.01;
    expect(() => normalizedFiberLength(fiber, short)).toThrow(RangeError);
    expect(() => normalizedFiberLength(fiber, short)).toThrow(
      `muscle-tendon length of recfem_r is ${short} m, must be above ${fiber.tendonSlackLength}`,
    );
    for (const f of [fiberLength, pennationAngle]) expect(() => f(fiber, fiber.tendonSlackLength)).toThrow(RangeError);
    expect(() => fiberVelocity(fiber, short, 0.1)).toThrow(RangeError);
    for (const bad of [Number.NaN, Infinity, -1, 0]) expect(() => fiberLength(fiber, bad)).toThrow(RangeError);
    expect(() => fiberVelocity(fiber, fiber.tendonSlackLength + 0.1, Number.NaN)).toThrow(/velocity of recfem_r/);
  });
});

describe('force along the tendon', () => {
  test('at the optimal length, at rest and fully active is the maximal force times the cosine of pennation', () => {
    for (const fiber of fibers) {
      const cos = Math.cos(fiber.pennationAtOptimal);
      const mtuLength = fiber.tendonSlackLength + fiber.optimalFiberLength * cos;
      const { active } = fiberForce(fiber, { activation: 1, mtuLength, mtuVelocity: 0 });
      expect(Math.abs(active / (fiber.maxIsometricForce * cos) - 1)).toBeLessThan(IDENTITY);
    }
  });
  test('is passive plus activation times the active capacity, and never pushes', () => {
    fc.assert(
      fc.property(anyFiber, stretch, pace, activation, (fiber, s, p, a) => {
        const full = fiberForce(fiber, { activation: 1, ...motion(fiber, s, p) });
        const part = fiberForce(fiber, { activation: a, ...motion(fiber, s, p) });
        expect(part.passive).toBe(full.passive);
        expect(Math.abs(part.active - a * full.active)).toBeLessThan(IDENTITY * fiber.maxIsometricForce);
        expect(part.total).toBe(part.active + part.passive);
        expect(part.active).toBeGreaterThanOrEqual(0);
        expect(part.passive).toBeGreaterThanOrEqual(0);
      }),
      SEED,
    );
  });
  test('falls with the speed of shortening and rises with that of lengthening', () => {
    fc.assert(
      fc.property(anyFiber, stretch, pace, pace, (fiber, s, p, q) => {
        const [slow, fast] = [Math.min(p, q), Math.max(p, q)].map((v) =>
          fiberForce(fiber, { activation: 1, ...motion(fiber, s, v) }),
        );
        expect(slow.active).toBeLessThanOrEqual(fast.active + IDENTITY * fiber.maxIsometricForce);
        expect(slow.passive).toBe(fast.passive);
      }),
      SEED,
    );
  });
  test('doubles with the maximal isometric force', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MUSCLE_TABLE), stretch, pace, (row, s, p) => {
        const fiber = buildFiber(row);
        const strong = buildFiber({ ...row, maxIsometricForce: 2 * row.maxIsometricForce });
        const once = fiberForce(fiber, { activation: 0.5, ...motion(fiber, s, p) });
        const twice = fiberForce(strong, { activation: 0.5, ...motion(fiber, s, p) });
        expect(Math.abs(twice.total - 2 * once.total)).toBeLessThan(IDENTITY * strong.maxIsometricForce);
      }),
      SEED,
    );
  });
  test('goes to zero as the tendon goes slack, and stays there', () => {
    for (const fiber of fibers) {
      const near = fiberForce(fiber, { activation: 1, ...motion(fiber, 1e-9, 0) });
      expect(near.total).toBeLessThan(1e-7 * fiber.maxIsometricForce);
      for (const s of [0, -1e-9, -0.3]) {
        const mtuLength = Math.max(1e-3, lengthOf(fiber, s));
        expect(fiberForce(fiber, { activation: 1, mtuLength, mtuVelocity: 0.3 }).total).toBe(0);
      }
    }
  });
  test('does not depend on the default passive curve being spelled out', () => {
    const row = { ...MUSCLE_TABLE[0], passive: null };
    const spelled = { strainAtZeroForce: 0, strainAtOneNormForce: 0.7, stiffnessAtOneNormForce: 2 / 0.7 };
    const input = { activation: 0.3, mtuLength: row.tendonSlackLength + 1.4 * row.optimalFiberLength, mtuVelocity: 0 };
    expect(fiberForce(buildFiber(row), input)).toEqual(fiberForce(buildFiber({ ...row, passive: spelled }), input));
  });
  test('refuses nonsense, naming muscle, value and limit', () => {
    const fiber = fibers[0];
    const good = { activation: 0.5, ...motion(fiber, 1, 0) };
    expect(() => fiberForce(fiber, { ...good, activation: 1.2 })).toThrow('activation of addbrev_r is 1.2');
    expect(() => fiberForce(fiber, { ...good, activation: Number.NaN })).toThrow(RangeError);
    expect(() => fiberForce(fiber, { ...good, mtuLength: 0 })).toThrow('muscle-tendon length of addbrev_r is 0 m');
    expect(() => fiberForce(fiber, { ...good, mtuLength: Infinity })).toThrow(RangeError);
    expect(() => fiberForce(fiber, { ...good, mtuVelocity: Number.NaN })).toThrow('velocity of addbrev_r is NaN m/s');
    expect(() => buildFiber({ ...MUSCLE_TABLE[0], optimalFiberLength: 0 })).toThrow(
      'optimal fiber length of addbrev_r',
    );
    expect(() => buildFiber({ ...MUSCLE_TABLE[0], pennationAtOptimal: 1.6 })).toThrow(/pennation of addbrev_r/);
    expect(() => buildFiber({ ...MUSCLE_TABLE[0], maxIsometricForce: -1 })).toThrow(RangeError);
  });
});

describe('a batch', () => {
  const samples = 3;
  const lengths = Float64Array.from({ length: samples * fibers.length }, (_, k) =>
    Math.max(1e-4, lengthOf(fibers[k % fibers.length], -0.2 + 0.7 * Math.floor(k / fibers.length))),
  );
  test('marks slack units, gives them no force and the shortest length their thickness allows', () => {
    const batch = createFiberBatch(samples, fibers.length);
    fillFiberBatch(fibers, lengths, null, batch);
    fibers.forEach((fiber, j) => {
      expect([batch.isSlack[j], batch.isSlack[j + fibers.length]]).toEqual([1, 0]);
      expect(batch.activeCapacity[j] + batch.passive[j]).toBe(0);
      expect(batch.normalizedLength[j]).toBeCloseTo(Math.sin(fiber.pennationAtOptimal), 14);
    });
    for (const values of [batch.activeCapacity, batch.passive, batch.normalizedLength]) {
      expect(values.every(Number.isFinite)).toBe(true);
    }
  });
  test('without velocities is isometric', () => {
    const [still, moving] = [createFiberBatch(samples, fibers.length), createFiberBatch(samples, fibers.length)];
    fillFiberBatch(fibers, lengths, null, still);
    fillFiberBatch(fibers, lengths, new Float64Array(lengths.length), moving);
    expect(still).toEqual(moving);
  });
  test('refuses arrays that do not fit and numbers that are none', () => {
    const batch = createFiberBatch(samples, fibers.length);
    const bad = Float64Array.from(lengths);
    bad[7] = Number.NaN;
    expect(() => fillFiberBatch(fibers, bad, null, batch)).toThrow(`muscle-tendon length of ${fibers[7].name} is NaN`);
    expect(() => fillFiberBatch(fibers, lengths.subarray(1), null, batch)).toThrow(/beyond whole samples/);
    expect(() => fillFiberBatch(fibers, lengths, new Float64Array(1), batch)).toThrow(/velocities/);
    expect(() => fillFiberBatch(fibers, lengths, null, createFiberBatch(1, 40))).toThrow(/size of the fiber batch/);
    expect(() => fillFiberBatch([], lengths, null, batch)).toThrow(RangeError);
  });
});
