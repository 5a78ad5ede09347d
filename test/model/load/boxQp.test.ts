import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXERCISES } from '../../../src/model/exercise/registry';
import { type BoxQp, solveBoxQp } from '../../../src/model/load/boxQp';
import { sampleProgram } from '../../../src/model/load/computeLoads';
import { MUSCLE_COUNT } from '../../../src/model/muscle/geometry';
import { repetitionOf } from '../../support/repetition';

interface QuadprogResult {
  readonly solution: number[];
  readonly message: string;
}
/** Goldfarb & Idnani's dual method, arrays counted from 1: a second solver that shares nothing with ours. */
const { solveQP } = createRequire(import.meta.url)('quadprog') as {
  solveQP: (d: number[][], c: number[], a: number[][], b: number[], equalities: number) => QuadprogResult;
};

function randomProgram(seed: number): BoxQp {
  let state = seed * 2654435761 + 12345;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const [muscles, m] = [24, 5];
  const n = muscles + m;
  // as in the programs of a sample: bounded unknowns, and a dear reserve for every equation
  const a = Float64Array.from({ length: m * n }, (_, k) => {
    const [i, j] = [Math.floor(k / n), k % n];
    if (j >= muscles) return j - muscles === i ? 1 : 0;
    return 40 * (random() - 0.5);
  });
  const inside = Float64Array.from({ length: n }, () => 1.2 * random() - 0.1);
  const b = Float64Array.from({ length: m }, (_, i) =>
    inside.reduce((sum, x, j) => sum + a[i * n + j] * Math.min(1, Math.max(0, x)), 0),
  );
  return {
    n,
    m,
    h: Float64Array.from({ length: n }, (_, j) => (j < muscles ? 0.2 + 2 * random() : 2)),
    a,
    b,
    lower: Float64Array.from({ length: n }, (_, j) => (j < muscles ? 0 : -1e3)),
    upper: Float64Array.from({ length: n }, (_, j) => (j < muscles ? 1 : 1e3)),
  };
}

function solveWithQuadprog({ n, m, h, a, b, lower, upper }: BoxQp): number[] {
  const d = [
    [],
    ...Array.from({ length: n }, (_, i) => [0, ...Array.from({ length: n }, (_, j) => (i === j ? h[i] : 0))]),
  ];
  const rows: number[][] = [];
  const bounds: number[] = [];
  for (let i = 0; i < m; i++) {
    rows.push(Array.from(a.subarray(i * n, (i + 1) * n)));
    bounds.push(b[i]);
  }
  for (let j = 0; j < n; j++) {
    rows.push(Array.from({ length: n }, (_, k) => (k === j ? 1 : 0)));
    bounds.push(lower[j]);
    rows.push(Array.from({ length: n }, (_, k) => (k === j ? -1 : 0)));
    bounds.push(-upper[j]);
  }
  const columns = [[], ...Array.from({ length: n }, (_, j) => [0, ...rows.map((row) => row[j])])];
  const { solution, message } = solveQP(
    d as number[][],
    new Array(n + 1).fill(0),
    columns as number[][],
    [0, ...bounds],
    m,
  );
  if (message) throw new Error(message);
  return solution.slice(1);
}

const LARGE = 1e4;

/** Bounds that are infinite in our programs, for a solver that wants numbers. */
function withFiniteBounds(program: BoxQp): BoxQp {
  const finite = (v: number) => Math.min(Math.max(v, -LARGE), LARGE);
  return { ...program, lower: program.lower.map(finite), upper: program.upper.map(finite) };
}

describe('box-constrained quadratic program', () => {
  test('agrees with a second solver on 500 random programs, and satisfies its optimality conditions', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const program = randomProgram(seed);
      const { x, multipliers, residual } = solveBoxQp(program);
      expect(residual).toBeLessThan(1e-6);
      const other = solveWithQuadprog(program);
      for (let j = 0; j < program.n; j++) {
        expect(Math.abs(x[j] - other[j])).toBeLessThan(1e-6);
        // stationarity: the gradient vanishes inside, and points out of the box at its walls
        let gradient = program.h[j] * x[j];
        for (let i = 0; i < program.m; i++) gradient -= program.a[i * program.n + j] * multipliers[i];
        if (x[j] > program.lower[j] && x[j] < program.upper[j]) expect(Math.abs(gradient)).toBeLessThan(1e-9);
        else expect(x[j] === program.lower[j] ? gradient : -gradient).toBeGreaterThanOrEqual(-1e-9);
      }
    }
  });

  test('agrees with the second solver on the programs of real samples', () => {
    const pushes = { pushDirection: 0.2, footPressure: 0.4 };
    const setups = [
      ...EXERCISES.map((e) => ({ exercise: e.id, settings: {} })),
      { exercise: 'leg-press', settings: pushes },
      // more than the bench's friction holds: the lack is taken out first
      { exercise: 'hip-thrust', settings: pushes },
    ].map((setup) => repetitionOf({ ...setup, lifter: { strength: 1 } }));
    for (let k = 0; k < 500; k++) {
      const r = setups[k % setups.length];
      const program = sampleProgram(r, (k * 37) % r.sampleCount);
      const { x, residual } = solveBoxQp(program);
      const other = solveWithQuadprog(withFiniteBounds(program));
      expect(residual).toBeLessThan(1e-6);
      for (let m = 0; m < MUSCLE_COUNT; m++) expect(Math.abs(x[m] - other[m])).toBeLessThan(1e-4);
    }
  });

  test('finds the same solution from any start', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 5, maxLength: 5 }),
        (seed, start) => {
          const program = randomProgram(seed);
          const cold = solveBoxQp(program);
          const warm = solveBoxQp(program, Float64Array.from(start));
          cold.x.forEach((value, j) => {
            expect(Math.abs(value - warm.x[j])).toBeLessThan(1e-6);
          });
        },
      ),
      { seed: 42, numRuns: 60 },
    );
  });
});
