/** The two corners of each edge of a cell; bits of a corner: 1 along x, 2 along y, 4 along z. */
const EDGES = [0, 1, 2, 3, 4, 5, 6, 7, 0, 2, 1, 3, 4, 6, 5, 7, 0, 4, 1, 5, 2, 6, 3, 7] as const;

/** How far the eight corners of a cell lie from its first one in a grid of values, rows `x` long and layers `xy` large. */
export function cornerOffsets(x: number, xy: number): readonly number[] {
  return [0, 1, x, x + 1, xy, xy + 1, xy + x, xy + x + 1];
}

/**
 * Where surface nets (Gibson 1998) put the vertex of a cell: the mean of the places where the cell's edges change sign, in
 * cells from its first corner, into `out`. False where the surface does not pass through the cell.
 */
export function meanCrossing(
  values: Float32Array,
  first: number,
  offsets: readonly number[],
  out: Float64Array,
): boolean {
  let mask = 0;
  for (let c = 0; c < 8; c++) if (values[first + offsets[c]] < 0) mask |= 1 << c;
  if (mask === 0 || mask === 255) return false;
  let [sx, sy, sz, n] = [0, 0, 0, 0];
  for (let e = 0; e < 24; e += 2) {
    const [a, b] = [EDGES[e], EDGES[e + 1]];
    if (((mask >> a) & 1) === ((mask >> b) & 1)) continue;
    const at = values[first + offsets[a]];
    const t = at / (at - values[first + offsets[b]]);
    sx += (a & 1) + ((b & 1) - (a & 1)) * t;
    sy += ((a >> 1) & 1) + (((b >> 1) & 1) - ((a >> 1) & 1)) * t;
    sz += (a >> 2) + ((b >> 2) - (a >> 2)) * t;
    n++;
  }
  out[0] = sx / n;
  out[1] = sy / n;
  out[2] = sz / n;
  return true;
}
