import { spline } from './spline';
import { type Box, boxAround, distanceToBox, joinBoxes, type Sdf } from './types';

/** [x, y, z, half thickness] */
type PatchPoint = readonly number[];

/** Corner a, edges ab and ac, thickness at a and its change along both: packed, because these are asked millions of times. */
const STRIDE = 12;
/** A true distance less a thickness that changes slowly: hardly steeper than one. */
const TAPER = 1.08;

interface Tile {
  readonly triangles: Float64Array;
  readonly box: Box;
}

/** Bent slab of changing thickness over a control net (rows of points): iliac wing, scapula, mandible ramus. */
export function patch(net: readonly (readonly PatchPoint[])[], steps = 4): Sdf {
  const rows = net.map((row) => spline(row, steps));
  const columns = rows[0].map((_, j) =>
    spline(
      rows.map((row) => row[j]),
      steps,
    ),
  );
  const tiles: Tile[] = [];
  const size = 4;
  for (let j = 0; j < columns.length - 1; j += size)
    for (let i = 0; i < columns[0].length - 1; i += size) tiles.push(makeTile(columns, j, i, size));
  return fromTiles(tiles, tiles.map((t) => t.box).reduce(joinBoxes));
}

function makeTile(columns: readonly number[][][], j0: number, i0: number, size: number): Tile {
  const triangles: number[] = [];
  let box: Box = [1e9, 1e9, 1e9, -1e9, -1e9, -1e9];
  for (let j = j0; j < Math.min(j0 + size, columns.length - 1); j++)
    for (let i = i0; i < Math.min(i0 + size, columns[0].length - 1); i++) {
      const [a, b, c, d] = [columns[j][i], columns[j + 1][i], columns[j + 1][i + 1], columns[j][i + 1]];
      triangles.push(...pack(a, b, c), ...pack(a, c, d));
      for (const p of [a, b, c, d]) box = joinBoxes(box, boxAround([p], p[3]));
    }
  return { triangles: Float64Array.from(triangles), box };
}

function pack(a: PatchPoint, b: PatchPoint, c: PatchPoint): number[] {
  const [ab, ac] = [b, c].map((p) => p.map((v, k) => v - a[k]));
  return [a[0], a[1], a[2], ab[0], ab[1], ab[2], ac[0], ac[1], ac[2], a[3], ab[3], ac[3]];
}

function fromTiles(tiles: readonly Tile[], box: Box): Sdf {
  const at = (x: number, y: number, z: number) => distanceToTiles(tiles, x, y, z);
  return {
    box,
    at,
    near(x, y, z, r) {
      const reach = at(x, y, z) + 2 * r * TAPER;
      const kept: number[] = [];
      for (const { triangles, box: tileBox } of tiles) {
        if (distanceToBox(tileBox, x, y, z) > Math.max(reach, 0)) continue;
        for (let o = 0; o < triangles.length; o += STRIDE)
          if (distanceToTriangle(triangles, o, x, y, z) <= reach) kept.push(...triangles.subarray(o, o + STRIDE));
      }
      return fromTiles([{ triangles: Float64Array.from(kept), box }], box);
    },
  };
}

function distanceToTiles(tiles: readonly Tile[], x: number, y: number, z: number): number {
  let first = 0;
  let nearestBox = 1e9;
  for (let i = 0; i < tiles.length && nearestBox > 0; i++) {
    const d = distanceToBox(tiles[i].box, x, y, z);
    if (d < nearestBox) {
      nearestBox = d;
      first = i;
    }
  }
  let best = distanceToTile(tiles[first], x, y, z, 1e9);
  for (let n = 0; n < tiles.length; n++) {
    // inside the slab siblings count too: max(best, 0) keeps the field continuous
    if (n === first || distanceToBox(tiles[n].box, x, y, z) > Math.max(best, 0)) continue;
    best = distanceToTile(tiles[n], x, y, z, best);
  }
  return best;
}

// biome-ignore lint/complexity/useMaxParams: asked millions of times, takes numbers
function distanceToTile({ triangles }: Tile, x: number, y: number, z: number, best: number): number {
  for (let o = 0; o < triangles.length; o += STRIDE) {
    const d = distanceToTriangle(triangles, o, x, y, z);
    if (d < best) best = d;
  }
  return best;
}

/** Distance to the triangle (Ericson, Real-Time Collision Detection 5.1.5) less the interpolated thickness. */
// biome-ignore lint/complexity/useMaxParams: asked millions of times, takes numbers
function distanceToTriangle(t: Float64Array, o: number, x: number, y: number, z: number): number {
  const apx = x - t[o];
  const apy = y - t[o + 1];
  const apz = z - t[o + 2];
  const abx = t[o + 3];
  const aby = t[o + 4];
  const abz = t[o + 5];
  const acx = t[o + 6];
  const acy = t[o + 7];
  const acz = t[o + 8];
  const d1 = abx * apx + aby * apy + abz * apz;
  const d2 = acx * apx + acy * apy + acz * apz;
  const bb = abx * abx + aby * aby + abz * abz;
  const bc = abx * acx + aby * acy + abz * acz;
  const cc = acx * acx + acy * acy + acz * acz;
  const d3 = d1 - bb;
  const d4 = d2 - bc;
  const d5 = d1 - bc;
  const d6 = d2 - cc;
  const va = d3 * d6 - d5 * d4;
  const vb = d5 * d2 - d1 * d6;
  const vc = d1 * d4 - d3 * d2;
  let u = 0;
  let v = 0;
  if (d1 <= 0 && d2 <= 0) {
    // corner a: u = v = 0
  } else if (d3 >= 0 && d4 <= d3) u = 1;
  else if (vc <= 0 && d1 >= 0 && d3 <= 0) u = d1 / (d1 - d3);
  else if (d6 >= 0 && d5 <= d6) v = 1;
  else if (vb <= 0 && d2 >= 0 && d6 <= 0) v = d2 / (d2 - d6);
  else if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
    v = (d4 - d3) / (d4 - d3 + (d5 - d6));
    u = 1 - v;
  } else {
    const s = 1 / (va + vb + vc);
    u = vb * s;
    v = vc * s;
  }
  const qx = apx - abx * u - acx * v;
  const qy = apy - aby * u - acy * v;
  const qz = apz - abz * u - acz * v;
  return Math.sqrt(qx * qx + qy * qy + qz * qz) - (t[o + 9] + t[o + 10] * u + t[o + 11] * v);
}
