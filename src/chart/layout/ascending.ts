/** The same points from left to right: along an angle a curve may run backward, or back over itself. */
export function ascending(px: Float64Array, py: Float64Array): { readonly x: Float64Array; readonly y: Float64Array } {
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
