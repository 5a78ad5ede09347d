/**
 * Solves A x = b in place by Gaussian elimination with row pivots: `b` becomes `x`, `a` is destroyed.
 * `a` is row-major n × n. Returns false, leaving rubbish, when A is singular to working precision.
 */
export function solveLinear(a: Float64Array, b: Float64Array, n: number): boolean {
  for (let column = 0; column < n; column++) {
    const pivot = largestBelow(a, n, column);
    if (Math.abs(a[pivot * n + column]) < 1e-14) return false;
    if (pivot !== column) swapRows(a, b, n, pivot, column);
    const inverse = 1 / a[column * n + column];
    for (let row = column + 1; row < n; row++) {
      const factor = a[row * n + column] * inverse;
      if (factor === 0) continue;
      for (let k = column + 1; k < n; k++) a[row * n + k] -= factor * a[column * n + k];
      b[row] -= factor * b[column];
    }
  }
  for (let row = n - 1; row >= 0; row--) {
    let sum = b[row];
    for (let k = row + 1; k < n; k++) sum -= a[row * n + k] * b[k];
    b[row] = sum / a[row * n + row];
  }
  return true;
}

function largestBelow(a: Float64Array, n: number, column: number): number {
  let best = column;
  for (let row = column + 1; row < n; row++)
    if (Math.abs(a[row * n + column]) > Math.abs(a[best * n + column])) best = row;
  return best;
}

// biome-ignore lint/complexity/useMaxParams: runs inside the elimination
function swapRows(a: Float64Array, b: Float64Array, n: number, i: number, j: number): void {
  for (let k = 0; k < n; k++) {
    const kept = a[i * n + k];
    a[i * n + k] = a[j * n + k];
    a[j * n + k] = kept;
  }
  const kept = b[i];
  b[i] = b[j];
  b[j] = kept;
}
