import { describe, expect, test } from 'vitest';
import { createPoints } from '../../../src/model/uncertainty/halton';
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
  test('begins as Halton published it', () => {
    const first = (column: number, count: number) => Array.from({ length: count }, (_, i) => plain(i + 1, column));
    const expected = [
      [1 / 2, 1 / 4, 3 / 4, 1 / 8, 5 / 8, 3 / 8, 7 / 8],
      [1 / 3, 2 / 3, 1 / 9, 4 / 9, 7 / 9, 2 / 9, 5 / 9],
      [1 / 5, 2 / 5, 3 / 5, 4 / 5, 1 / 25, 6 / 25, 11 / 25],
    ];
    expected.forEach((row, column) => {
      first(column, row.length).forEach((value, k) => {
        expect(value).toBeCloseTo(row[k], 8);
      });
    });
  });
});

describe.each([null, 1, 2, 77])('with the seed %s', (seed) => {
  const point = createPoints(seed);

  test('every elementary box of 2^4 × 3^3 cells holds exactly one of as many points', () => {
    const count = 2 ** 4 * 3 ** 3;
    const cells = new Set<number>();
    for (let i = 0; i < count; i++)
      cells.add(Math.floor(point(i, 0) * 2 ** 4) * 3 ** 3 + Math.floor(point(i, 1) * 3 ** 3));
    expect(cells.size).toBe(count);
  });

  test('points lie inside the unit interval, in every column that is used', () => {
    for (const column of [0, 1, 40, 79])
      expect(Array.from({ length: 2000 }, (_, i) => point(i, column)).every((u) => u > 0 && u < 1)).toBe(true);
  });
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

test('a point hangs on its number, column and seed alone', () => {
  const [a, b] = [createPoints(3), createPoints(3)];
  const backward = Array.from({ length: 50 }, (_, i) => b(49 - i, 7)).reverse();
  expect(Array.from({ length: 50 }, (_, i) => a(i, 7))).toEqual(backward);
  expect(createPoints(4)(10, 7)).not.toBe(a(10, 7));
});
