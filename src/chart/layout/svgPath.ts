/**
 * Number with one decimal, several times faster than the language's own formatting, which shows at a few thousand
 * coordinates for each drag event.
 */
export function tenths(value: number): string {
  const n = Math.round(value * 10);
  return n < 0 ? `-${Math.trunc(-n / 10)}.${-n % 10}` : `${Math.trunc(n / 10)}.${n % 10}`;
}

/** Path data through points given as formatted x and y in px. */
export function pathThrough(x: readonly string[], y: Float64Array): string {
  let path = 'M';
  for (let i = 0; i < x.length; i++) {
    if (i > 0) path += 'L';
    path += `${x[i]} ${tenths(y[i])}`;
  }
  return path;
}

/** Outline of what lies between two curves over the same x. */
export function pathBetween(x: readonly string[], upper: Float64Array, lower: Float64Array): string {
  const back = pathThrough(x.toReversed(), lower.toReversed());
  return `${pathThrough(x, upper)}L${back.slice(1)}Z`;
}

/** As exact as a drawing needs: a tenth of a pixel. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
