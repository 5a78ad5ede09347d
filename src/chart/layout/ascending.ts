/** Points from left to right. */
interface Ascending {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The same points from left to right: along an angle a curve may run backward, or back over itself. */
export function ascending(px: Float64Array, py: Float64Array): Ascending {
  if (isSorted(px, 1)) return { x: px, y: py };
  if (isSorted(px, -1)) return { x: px.toReversed(), y: py.toReversed() };
  const order = Array.from(px, (_, i) => i).sort((a, b) => px[a] - px[b]);
  return { x: Float64Array.from(order, (i) => px[i]), y: Float64Array.from(order, (i) => py[i]) };
}

function isSorted(values: Float64Array, sign: 1 | -1): boolean {
  for (let i = 1; i < values.length; i++) if (sign * (values[i] - values[i - 1]) < 0) return false;
  return true;
}

/** Index of the first sample at or right of `at`; samples run from left to right. */
export function firstFrom(x: Float64Array, at: number): number {
  let low = 0;
  let high = x.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (x[middle] < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** y of a line at x; beyond its ends that of the end. */
export function heightAt({ x, y }: Ascending, at: number): number {
  const above = firstFrom(x, at);
  if (above === 0) return y[0];
  if (above === x.length) return y[y.length - 1];
  const share = (at - x[above - 1]) / (x[above] - x[above - 1] || 1);
  return y[above - 1] + share * (y[above] - y[above - 1]);
}
