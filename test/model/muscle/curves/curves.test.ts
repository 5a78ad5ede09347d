import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MUSCLE_TABLE } from '../../../../src/model/anatomy/muscles';
import { ACTIVE_SHAPE, buildActiveForceLength } from '../../../../src/model/muscle/curves/activeForceLength';
import { buildForceVelocity, VELOCITY_SHAPE } from '../../../../src/model/muscle/curves/forceVelocity';
import { buildPassiveForceLength, DEFAULT_PASSIVE_SHAPE } from '../../../../src/model/muscle/curves/passiveForceLength';
import { buildCorner, segmentParameter } from '../../../../src/model/muscle/curves/quinticBezier';
import {
  buildSmoothCurve,
  curveDomain,
  curveSlope,
  curveValue,
  type SmoothCurve,
} from '../../../../src/model/muscle/curves/smoothCurve';

const SEED = { seed: 42, numRuns: 500 };
// anchors are control points: nothing but rounding stands between them and the published numbers
const ANCHOR = 1e-13;
// five-point difference on a curve scaled to unit width: truncation stays a tenth of this, rounding far below
const DERIVATIVE = 1e-8;
const STEP = 5e-5;

const active = buildActiveForceLength(ACTIVE_SHAPE);
const velocity = buildForceVelocity(VELOCITY_SHAPE);
const shapes = [DEFAULT_PASSIVE_SHAPE, ...MUSCLE_TABLE.flatMap(({ passive }) => passive ?? [])];
const passive = shapes.map(buildPassiveForceLength);
const curves: SmoothCurve[] = [active, velocity, ...passive];

const inUnit = fc.double({ min: 0, max: 1, noNaN: true });
const anyCurve = fc.constantFrom(...curves);
// a tenth of the domain on either side belongs to the picture: there the curve is straight
const within = (curve: SmoothCurve, t: number) => {
  const [first, last] = curveDomain(curve);
  return first + (1.2 * t - 0.1) * (last - first);
};

describe('active force-length', () => {
  test('is one and flat at the optimal length', () => {
    expect(curveValue(active, 1)).toBeCloseTo(1, 13);
    expect(Math.abs(curveSlope(active, 1))).toBeLessThan(ANCHOR);
  });
  test('vanishes outside 0.25 to 1.9 optimal lengths', () => {
    for (const x of [-1, 0, 0.1, 0.25, 1.9, 2.5]) expect(curveValue(active, x)).toBe(0);
  });
  test('stays between zero and one, rises to the optimum and falls after it', () => {
    fc.assert(
      fc.property(inUnit, inUnit, (s, t) => {
        const [a, b] = [Math.min(s, t), Math.max(s, t)];
        const rising = [a, b].map((u) => curveValue(active, 0.25 + 0.75 * u));
        const falling = [a, b].map((u) => curveValue(active, 1 + 0.9 * u));
        expect(rising[0]).toBeLessThanOrEqual(rising[1] + ANCHOR);
        expect(falling[1]).toBeLessThanOrEqual(falling[0] + ANCHOR);
        for (const y of [...rising, ...falling]) expect(y).toBeGreaterThanOrEqual(0);
        for (const y of [...rising, ...falling]) expect(y).toBeLessThanOrEqual(1 + ANCHOR);
      }),
      SEED,
    );
  });
});

describe('passive force-length of every muscle', () => {
  test('starts at its slack length and reaches one with its stiffness', () => {
    shapes.forEach((shape, i) => {
      expect(curveValue(passive[i], 1 + shape.strainAtZeroForce)).toBe(0);
      expect(curveValue(passive[i], 0.5)).toBe(0);
      expect(curveValue(passive[i], 1 + shape.strainAtOneNormForce)).toBeCloseTo(1, 13);
      expect(curveSlope(passive[i], 1 + shape.strainAtOneNormForce)).toBeCloseTo(shape.stiffnessAtOneNormForce, 13);
    });
  });
  test('is convex: its slope never falls', () => {
    fc.assert(
      fc.property(fc.constantFrom(...passive), inUnit, inUnit, (curve, s, t) => {
        const [a, b] = [within(curve, Math.min(s, t)), within(curve, Math.max(s, t))];
        expect(curveSlope(curve, a)).toBeLessThanOrEqual(curveSlope(curve, b) + 1e-10);
      }),
      SEED,
    );
  });
});

describe('force-velocity', () => {
  test('is zero at the fastest shortening, one with slope five at rest, 1.4 at the fastest lengthening', () => {
    expect(curveValue(velocity, -1)).toBe(0);
    expect(curveValue(velocity, 0)).toBeCloseTo(1, 13);
    expect(curveSlope(velocity, 0)).toBeCloseTo(5, 12);
    expect(curveValue(velocity, 1)).toBeCloseTo(1.4, 13);
  });
  test('has the published slopes at nine tenths of the fastest velocities', () => {
    expect(curveSlope(velocity, -0.9)).toBeCloseTo(0.25, 12);
    expect(curveSlope(velocity, 0.9)).toBeCloseTo(0.15, 12);
  });
  test('saturates beyond the fastest velocities', () => {
    expect(curveValue(velocity, -3)).toBe(0);
    expect(curveValue(velocity, 3)).toBe(1.4);
    expect(curveSlope(velocity, 3)).toBe(0);
  });
});

describe('every curve', () => {
  test('passes its knots with their slopes, from both sides', () => {
    for (const curve of curves) {
      for (const { x, y, slope } of curve.knots) {
        for (const side of [x - 1e-12, x, x + 1e-12]) {
          // slopes up to 28 act over the offset of the side
          expect(Math.abs(curveValue(curve, side) - y)).toBeLessThan(1e-10);
          expect(Math.abs(curveSlope(curve, side) - slope)).toBeLessThan(1e-8);
        }
      }
    }
  });
  test('has no curvature at its knots, so that corners join C2', () => {
    for (const curve of curves) {
      for (const { x } of curve.knots) {
        const bend = (h: number) => (curveSlope(curve, x + h) - curveSlope(curve, x - h)) / (2 * h);
        // curvature grows from the knot with the distance: a tenth of the step leaves about a tenth of it
        const width = 1e-3 * (curveDomain(curve)[1] - curveDomain(curve)[0]);
        expect(Math.abs(bend(width / 10))).toBeLessThan(0.2 * Math.abs(bend(width)) + 1e-6);
      }
    }
  });
  test('has the slope of its central difference', () => {
    fc.assert(
      fc.property(anyCurve, inUnit, (curve, t) => {
        const scale = curveDomain(curve)[1] - curveDomain(curve)[0];
        const x = within(curve, t);
        const h = STEP * scale;
        // third derivatives jump at knots: differences across one are poor
        fc.pre(curve.knots.every((knot) => Math.abs(knot.x - x) > 2 * h));
        const d = (k: number) => curveValue(curve, x + k * h) - curveValue(curve, x - k * h);
        const difference = (8 * d(1) - d(2)) / (12 * h);
        expect(Math.abs(curveSlope(curve, x) - difference) * scale).toBeLessThan(DERIVATIVE);
      }),
      SEED,
    );
  });
  test('never falls, the active one aside', () => {
    fc.assert(
      fc.property(fc.constantFrom(velocity, ...passive), inUnit, inUnit, (curve, s, t) => {
        const [a, b] = [within(curve, Math.min(s, t)), within(curve, Math.max(s, t))];
        expect(curveValue(curve, a)).toBeLessThanOrEqual(curveValue(curve, b) + ANCHOR);
      }),
      SEED,
    );
  });
  test('rejects an argument that is not finite, naming curve and value', () => {
    for (const x of [Number.NaN, Infinity, -Infinity]) {
      expect(() => curveValue(active, x)).toThrow(RangeError);
      expect(() => curveSlope(velocity, x)).toThrow(`force-velocity curve is ${x}`);
    }
  });
});

describe('a Bézier corner', () => {
  test('inverts x(u) to the last digits wherever its tangents meet and however tight it is', () => {
    const inside = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    const pull = fc.double({ min: 0.1, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(inside, pull, inUnit, (vertex, c, t) => {
        // a level tangent, then one of slope one through the vertex
        const corner = buildCorner({ x: 0, y: 0, slope: 0 }, { x: 1, y: 1 - vertex, slope: 1 }, c);
        const u = segmentParameter(corner, t);
        const v = 1 - u;
        const x = 5 * u * v ** 3 * (1 + u) * corner.xa + 5 * u ** 3 * v * (1 + v) * corner.xb + u ** 5;
        expect(Math.abs(x - t)).toBeLessThan(4e-16);
      }),
      { seed: 42, numRuns: 5000 },
    );
  });
  test('is refused when its tangents meet outside', () => {
    const flat = { x: 0, y: 0, slope: 0 };
    expect(() => buildCorner(flat, { x: 1, y: 1, slope: 0.5 }, 0.5)).toThrow(/vertex/);
    expect(() => buildCorner(flat, { x: 1, y: 1, slope: 0 }, 0.5)).toThrow(RangeError);
    expect(() => buildCorner(flat, { x: -1, y: 1, slope: 2 }, 0.5)).toThrow(/width/);
    expect(() => buildCorner(flat, { x: 1, y: 1, slope: 2 }, 1)).toThrow(/pull/);
    expect(() => buildSmoothCurve('odd', [flat, { x: 1, y: 1, slope: 2 }], [1.5])).toThrow(/curviness of the odd/);
    expect(() => buildSmoothCurve('odd', [flat, { x: 1, y: 1, slope: 2 }], [])).toThrow(/corners of the odd/);
  });
});

describe('shapes outside the published conditions are refused', () => {
  test('active: limbs in order around the optimal length', () => {
    expect(() => buildActiveForceLength({ ...ACTIVE_SHAPE, transitionLength: 0.2 })).toThrow(
      /transition length .* 0.2/,
    );
    expect(() => buildActiveForceLength({ ...ACTIVE_SHAPE, maxLength: 1.05 })).toThrow(RangeError);
    expect(() => buildActiveForceLength({ ...ACTIVE_SHAPE, shallowSlope: 9 })).toThrow(/shallow slope/);
    expect(() => buildActiveForceLength({ ...ACTIVE_SHAPE, minLength: Number.NaN })).toThrow(RangeError);
  });
  test('passive: stiffer at the end than its chord', () => {
    const shape = { ...DEFAULT_PASSIVE_SHAPE };
    expect(() => buildPassiveForceLength({ ...shape, stiffnessAtOneNormForce: 1.4 })).toThrow(/stiffness/);
    expect(() => buildPassiveForceLength({ ...shape, strainAtZeroForce: 0.8 })).toThrow(/strain/);
    expect(() => buildPassiveForceLength({ ...shape, strainAtOneNormForce: 6 })).toThrow(/stretch/);
  });
  test('force-velocity', () => {
    expect(() => buildForceVelocity({ ...VELOCITY_SHAPE, maxEccentricForce: 0.9 })).toThrow(/eccentric/);
    expect(() => buildForceVelocity({ ...VELOCITY_SHAPE, isometricSlope: 0.5 })).toThrow(/isometric slope/);
  });
});
