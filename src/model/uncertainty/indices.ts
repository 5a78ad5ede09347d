import { createOtherPoints, createPoints } from './sobol';

/** A number that hangs on shares in (0, 1), one for each place; null where it has none. */
export type Uncertain = (share: (place: number) => number) => number | null;

/** Sums of a portion of points, from which indices are worked out; portions are added up. Plain data. */
export interface IndexSums {
  /** How many numbers, their sum, the sum of their squares. */
  readonly pooled: Float64Array;
  /** [group × 4] pairs and sum of squared differences with only the group the same, then with only the group another. */
  readonly groups: Float64Array;
}

/** Share of the variance that a group of inputs has by itself, and with all it takes part in. */
export interface Indices {
  readonly first: number;
  readonly total: number;
}

interface Portion {
  /** Places that are looked at together; a place in none of them is not looked at. */
  readonly groups: readonly (readonly number[])[];
  readonly seed: number;
  readonly from: number;
  readonly count: number;
}

/**
 * Runs a model at points of two independent halves, and at those in which one group of inputs is taken from the other half
 * (Saltelli 2010). Each portion of points is the same in whatever company.
 */
export function sumForIndices(model: Uncertain, { groups, seed, from, count }: Portion): IndexSums {
  const [point, other] = [createPoints(seed), createOtherPoints(seed)];
  const sums = { pooled: new Float64Array(3), groups: new Float64Array(groups.length * 4) };
  const sets = groups.map((places) => new Set(places));
  for (let i = from; i < from + count; i++) {
    const a = model((place) => point(i, place));
    const b = model((place) => other(i, place));
    for (const value of [a, b]) if (value !== null) pool(sums.pooled, value);
    sets.forEach((own, g) => {
      const mixed = model((place) => (own.has(place) ? other : point)(i, place));
      addSquare(sums.groups, g * 4, b, mixed);
      addSquare(sums.groups, g * 4 + 2, a, mixed);
    });
  }
  return sums;
}

function pool(pooled: Float64Array, value: number): void {
  pooled[0] += 1;
  pooled[1] += value;
  pooled[2] += value * value;
}

function addSquare(sums: Float64Array, at: number, x: number | null, y: number | null): void {
  if (x === null || y === null) return;
  sums[at] += 1;
  sums[at + 1] += (x - y) ** 2;
}

export function addSums(a: IndexSums, b: IndexSums): IndexSums {
  return { pooled: a.pooled.map((v, i) => v + b.pooled[i]), groups: a.groups.map((v, i) => v + b.groups[i]) };
}

/** A standard deviation below the solver's own exactness (rad, m) is none. */
const EXACT = 1e-9;

/**
 * First-order and total Sobol indices of each group by the estimators of Jansen (1999): half the mean squared difference
 * is the variance that is left with the group held (total of the rest), or the group's own total. All 0 where nothing varies.
 */
export function indicesOf({ pooled: [count, sum, squares], groups }: IndexSums): Indices[] {
  const mean = sum / Math.max(count, 1);
  const variance = squares / Math.max(count, 1) - mean * mean;
  const varies = variance > EXACT ** 2;
  const half = (at: number) => groups[at + 1] / (2 * Math.max(groups[at], 1));
  return Array.from({ length: groups.length / 4 }, (_, g) =>
    varies ? { first: 1 - half(g * 4) / variance, total: half(g * 4 + 2) / variance } : { first: 0, total: 0 },
  );
}
