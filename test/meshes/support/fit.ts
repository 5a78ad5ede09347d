import { solveLinear } from '../../../src/model/math/linearSolve';

/** Least-squares sphere |p|² = 2 c·p + (r² − |c|²), linear in center and the constant. */
export function fitSphere(points: readonly (readonly [number, number, number])[]) {
  const [x, y, z, constant] = fitLinear(
    points.map((p) => [...p]),
    points.map(([a, b, c]) => a * a + b * b + c * c),
  );
  const center = [x / 2, y / 2, z / 2] as const;
  return { center, radius: Math.sqrt(constant + center[0] ** 2 + center[1] ** 2 + center[2] ** 2) };
}

/** The same in the plane: a cylinder whose axis runs along z. */
export function fitCylinderAlongZ(points: readonly (readonly [number, number, number])[]) {
  const [u, v, constant] = fitLinear(
    points.map(([x, y]) => [x, y]),
    points.map(([x, y]) => x * x + y * y),
  );
  return { x: u / 2, y: v / 2, radius: Math.sqrt(constant + (u / 2) ** 2 + (v / 2) ** 2) };
}

/** Coefficients of the columns and a constant, by normal equations. @throws Error when the points do not determine them */
function fitLinear(columns: readonly number[][], values: readonly number[]): Float64Array {
  const n = (columns[0]?.length ?? 0) + 1;
  if (columns.length < 2 * n) throw new Error(`only ${columns.length} points to fit ${n} numbers`);
  const matrix = new Float64Array(n * n);
  const right = new Float64Array(n);
  columns.forEach((column, i) => {
    const row = [...column, 1];
    for (let a = 0; a < n; a++) {
      right[a] += row[a] * values[i];
      for (let b = 0; b < n; b++) matrix[a * n + b] += row[a] * row[b];
    }
  });
  if (!solveLinear(matrix, right, n)) throw new Error('points do not determine the fit');
  return right;
}
