import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createOtherPoints, createPoints } from '../../../src/model/uncertainty/sobol';
import { seededRandom } from '../../support/randomPoses';

const plain = createPoints(null);

/** Largest difference between the share of points in a box from the origin and its area, over boxes that end at the points. */
function starDiscrepancy(points: readonly (readonly [number, number])[]): number {
  const xs = [...points.map(([x]) => x), 1];
  const ys = [...points.map(([, y]) => y), 1];
  let worst = 0;
  for (const x of xs)
    for (const y of ys) {
      const open = points.filter(([a, b]) => a < x && b < y).length / points.length;
      const closed = points.filter(([a, b]) => a <= x && b <= y).length / points.length;
      worst = Math.max(worst, x * y - open, closed - x * y);
    }
  return worst;
}

describe('the plain sequence', () => {
  test('has as its first eight points those published of the first two coordinates', () => {
    const own = Array.from({ length: 8 }, (_, i) => [0, 1].map((column) => Math.floor(8 * plain(i, column)) / 8));
    const published = [
      [0, 0],
      [0.5, 0.5],
      [0.75, 0.25],
      [0.25, 0.75],
      [0.375, 0.375],
      [0.875, 0.875],
      [0.625, 0.125],
      [0.125, 0.625],
    ];
    expect(own.map(String).sort()).toEqual(published.map(String).sort());
  });
});

describe.each([null, 1, 2, 77])('with the seed %s', (seed) => {
  const point = createPoints(seed);

  test.each([...Array(9).keys()])('every box of 2^-%d by what is left of 2^-8 holds exactly one of 256 points', (a) => {
    const cells = new Set<string>();
    for (let i = 0; i < 256; i++)
      cells.add(`${Math.floor(point(i, 0) * 2 ** a)} ${Math.floor(point(i, 1) * 2 ** (8 - a))}`);
    expect(cells.size).toBe(256);
  });

  test('every coordinate is as even as can be at every power of two, also from a multiple of it on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 10 }), fc.nat(50), (column, k, nth) => {
        const count = 2 ** k;
        const cells = new Set(
          Array.from({ length: count }, (_, i) => Math.floor(point(nth * count + i, column) * count)),
        );
        return cells.size === count;
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  test('points lie inside the unit interval, in every column that is used and at the ends of the indices', () => {
    for (const column of [0, 1, 40, 79, 120])
      for (const i of [...Array(2000).keys(), 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1]) {
        const u = point(i, column);
        expect(u > 0 && u < 1).toBe(true);
      }
  });
});

test('any two of 128 columns are even together: of 1024 points every box of 1/8, however long, holds 128', () => {
  const count = 1024;
  const eighths = Array.from({ length: 128 }, (_, c) =>
    Array.from({ length: count }, (_, i) => Math.floor(8 * plain(i, c))),
  );
  const isEven = (cells: Uint16Array) => cells.every((n) => n === count / 8);
  for (const [c, x] of eighths.entries())
    for (const y of eighths.slice(0, c)) {
      const [tall, wide] = [new Uint16Array(8), new Uint16Array(8)];
      for (let i = 0; i < count; i++) {
        tall[2 * (x[i] >> 1) + (y[i] >> 2)]++;
        wide[2 * (y[i] >> 1) + (x[i] >> 2)]++;
      }
      expect(isEven(tall) && isEven(wide), `column ${c}`).toBe(true);
    }
});

test('scrambled points are twice as even as chance leaves them', () => {
  const count = 60;
  const worstOf = (at: (i: number, column: number) => number) =>
    starDiscrepancy(Array.from({ length: count }, (_, i) => [at(i, 0), at(i, 1)] as const));
  const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
  const seeds = [1, 2, 3, 4, 5];
  const scrambled = mean(seeds.map((seed) => worstOf(createPoints(seed))));
  const chance = mean(
    seeds.map((seed) => {
      const random = seededRandom(seed);
      return worstOf(() => random());
    }),
  );
  expect(scrambled).toBeLessThan(chance / 2);
});

describe('other points of the same seed', () => {
  test('are as even as the first, in every coordinate at every power of two', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(90), fc.integer({ min: 0, max: 9 }), (seed, column, k) => {
        const other = createOtherPoints(seed);
        return new Set(Array.from({ length: 2 ** k }, (_, i) => Math.floor(other(i, column) * 2 ** k))).size === 2 ** k;
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  test('go with the first no more than chance lets them, over few points too', () => {
    for (const count of [64, 128, 256]) {
      const correlations = Array.from({ length: 200 }, (_, k) => {
        const [seed, column] = [Math.floor(k / 40), k % 40];
        const [point, other] = [createPoints(seed), createOtherPoints(seed)];
        const sum = Array.from({ length: count }, (_, i) => (point(i, column) - 0.5) * (other(i, column) - 0.5));
        return (12 * sum.reduce((total, v) => total + v, 0)) / count;
      });
      const spread = Math.sqrt(correlations.reduce((total, r) => total + r * r, 0) / correlations.length);
      expect(spread * Math.sqrt(count)).toBeLessThan(1.3);
      expect(Math.max(...correlations.map(Math.abs)) * Math.sqrt(count)).toBeLessThan(4.5);
    }
  });
});

test('a point hangs on its number, column and seed alone', () => {
  const [a, b] = [createPoints(3), createPoints(3)];
  const backward = Array.from({ length: 50 }, (_, i) => b(49 - i, 7)).reverse();
  expect(Array.from({ length: 50 }, (_, i) => a(i, 7))).toEqual(backward);
  expect(createPoints(4)(10, 7)).not.toBe(a(10, 7));
});
