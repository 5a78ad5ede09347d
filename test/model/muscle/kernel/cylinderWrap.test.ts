import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solveHelix, wrapPublished } from '../../../../src/model/muscle/kernel/cylinderWrap';
import * as bench from '../../../../src/model/muscle/kernel/workbench';
import { sideCode } from '../../../../src/model/muscle/side';
import { TOLERANCE } from '../../../support/tolerance';

type Point = readonly [number, number, number];
const SIDES = ['all', '+x', '-x', '+y', '-y'] as const;

/** A stretch with both ends outside a cylinder of unit radius, far from grazing lengths. */
const outside = fc
  .record({
    distance: fc.double({ min: 1.05, max: 6, noNaN: true }),
    angle: fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }),
    z: fc.double({ min: -3, max: 3, noNaN: true }),
  })
  .map(({ distance, angle, z }): Point => [distance * Math.cos(angle), distance * Math.sin(angle), z]);

function wrap(a: Point, b: Point, side: (typeof SIDES)[number], halfLength = 100) {
  bench.ends.set([...a, ...b, 1, halfLength]);
  const winding = wrapPublished(sideCode(side));
  const h = Array.from(bench.helix);
  return {
    winding,
    length: h[bench.LENGTH],
    ta: h.slice(bench.TANGENT_A, bench.TANGENT_A + 3),
    tb: h.slice(bench.TANGENT_B, bench.TANGENT_B + 3),
    angle: h[bench.ARC_ANGLE],
    ua: h.slice(bench.DIRECTION_A, bench.DIRECTION_A + 3),
    ub: h.slice(bench.DIRECTION_B, bench.DIRECTION_B + 3),
  };
}

const minus = (a: readonly number[], b: readonly number[]) => a.map((x, i) => x - b[i]);
const size = (a: readonly number[]) => Math.hypot(...a);

describe('a path over a cylinder', () => {
  test('is never shorter than the straight stretch and touches with tangent points on the surface', () => {
    fc.assert(
      fc.property(outside, outside, fc.constantFrom(...SIDES), (a, b, side) => {
        const path = wrap(a, b, side);
        fc.pre(path.winding !== 0);
        expect(path.length).toBeGreaterThanOrEqual(size(minus(b, a)) * (1 - TOLERANCE.identity));
        for (const t of [path.ta, path.tb])
          expect(Math.abs(Math.hypot(t[0], t[1]) - 1)).toBeLessThan(TOLERANCE.identity);
      }),
      { seed: 42, numRuns: 1000 },
    );
  });

  test('is tangent, arc and tangent: the pieces add up, the runs are tangent and share one slope', () => {
    fc.assert(
      fc.property(outside, outside, fc.constantFrom(...SIDES), (a, b, side) => {
        const path = wrap(a, b, side);
        fc.pre(path.winding !== 0);
        const runA = minus(path.ta, a);
        const runB = minus(b, path.tb);
        const arc = Math.hypot(path.angle, path.tb[2] - path.ta[2]);
        expect(Math.abs(size(runA) + arc + size(runB) - path.length)).toBeLessThan(1e-10);
        for (const [run, t, u] of [
          [runA, path.ta, path.ua],
          [runB, path.tb, path.ub],
        ]) {
          expect(Math.abs(run[0] * t[0] + run[1] * t[1])).toBeLessThan(1e-10);
          expect(Math.abs(size(u) - 1)).toBeLessThan(TOLERANCE.identity);
          for (let k = 0; k < 3; k++) expect(Math.abs(run[k] - size(run) * u[k])).toBeLessThan(1e-10);
        }
      }),
      { seed: 42, numRuns: 1000 },
    );
  });

  test('leaves the middle of its arc on the required side, unless neither way round does', () => {
    fc.assert(
      fc.property(outside, outside, fc.constantFrom('+x', '-x', '+y', '-y'), (a, b, side) => {
        fc.pre(Math.abs(a[0] * b[1] - a[1] * b[0]) > 1e-6);
        const path = wrap(a, b, side);
        fc.pre(path.winding !== 0);
        const other = otherWay(a, b, path.winding);
        const onSide = (p: { angle: number; ta: readonly number[] }) => sideOfMiddle(p, side);
        expect(onSide(path) > 0 || onSide(other) <= 0).toBe(true);
      }),
      { seed: 42, numRuns: 1000 },
    );
  });

  test('takes the shorter way round where no side is required', () => {
    fc.assert(
      fc.property(outside, outside, (a, b) => {
        const path = wrap(a, b, 'all');
        fc.pre(path.winding !== 0);
        expect(Math.abs(path.angle)).toBeLessThanOrEqual(Math.PI);
        expect(path.length).toBeLessThanOrEqual(otherWay(a, b, path.winding).length + TOLERANCE.identity);
      }),
      { seed: 42, numRuns: 500 },
    );
  });

  test('does not depend on which end comes first', () => {
    fc.assert(
      fc.property(outside, outside, fc.constantFrom(...SIDES), (a, b, side) => {
        fc.pre(Math.abs(a[0] * b[1] - a[1] * b[0]) > 1e-6);
        const there = wrap(a, b, side);
        const back = wrap(b, a, side);
        expect(back.winding + there.winding).toBe(0);
        if (there.winding !== 0) expect(Math.abs(there.length - back.length)).toBeLessThan(1e-10);
      }),
      { seed: 42, numRuns: 500 },
    );
  });

  test('lets go of an end inside it and of a stretch that passes both tangent points beyond its ends', () => {
    expect(wrap([0.9, 0, 0], [-3, 0.1, 0], '+y').winding).toBe(0);
    expect(wrap([3, 0.1, 0], [-3, 0.1, 0], 'all').winding).not.toBe(0);
    expect(wrap([3, 0.1, 2], [-3, 0.1, 2], 'all', 1.5).winding).toBe(0);
  });
});

function otherWay(a: Point, b: Point, winding: number) {
  bench.ends.set([...a, ...b, 1, 100]);
  solveHelix(-winding);
  const h = bench.helix;
  return { length: h[bench.LENGTH], angle: h[bench.ARC_ANGLE], ta: Array.from(h.slice(1, 4)) };
}

function sideOfMiddle({ angle, ta }: { angle: number; ta: readonly number[] }, side: string): number {
  const [c, s] = [Math.cos(angle / 2), Math.sin(angle / 2)];
  const middle = [c * ta[0] - s * ta[1], s * ta[0] + c * ta[1]];
  return middle[side[1] === 'x' ? 0 : 1] * (side[0] === '-' ? -1 : 1);
}
