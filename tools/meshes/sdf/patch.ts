import { spline } from './spline';
import { type Box, boxAround, distanceToBox, joinBoxes, LIPSCHITZ, type Sdf } from './types';

/** [x, y, z, half thickness] */
type PatchPoint = readonly number[];
type Triangle = readonly [PatchPoint, PatchPoint, PatchPoint];

interface Tile {
  readonly triangles: readonly Triangle[];
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
  const triangles: Triangle[] = [];
  let box: Box = [1e9, 1e9, 1e9, -1e9, -1e9, -1e9];
  for (let j = j0; j < Math.min(j0 + size, columns.length - 1); j++)
    for (let i = i0; i < Math.min(i0 + size, columns[0].length - 1); i++) {
      const [a, b, c, d] = [columns[j][i], columns[j + 1][i], columns[j + 1][i + 1], columns[j][i + 1]];
      triangles.push([a, b, c], [a, c, d]);
      for (const p of [a, b, c, d]) box = joinBoxes(box, boxAround([p], p[3]));
    }
  return { triangles, box };
}

function fromTiles(tiles: readonly Tile[], box: Box): Sdf {
  const at = (x: number, y: number, z: number) => distanceToTiles(tiles, x, y, z);
  return {
    box,
    at,
    near(x, y, z, r) {
      const reach = at(x, y, z) + 2 * r * LIPSCHITZ;
      const kept: Triangle[] = [];
      for (const tile of tiles) {
        if (distanceToBox(tile.box, x, y, z) > Math.max(reach, 0)) continue;
        for (const t of tile.triangles) if (distanceToTriangle(x, y, z, ...t) <= reach) kept.push(t);
      }
      return fromTiles([{ triangles: kept, box }], box);
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
  let best = 1e9;
  for (let n = 0; n < tiles.length; n++) {
    const tile = tiles[n === 0 ? first : n <= first ? n - 1 : n];
    // inside the slab siblings count too: max(best, 0) keeps the field continuous
    if (n > 0 && distanceToBox(tile.box, x, y, z) > Math.max(best, 0)) continue;
    for (const [a, b, c] of tile.triangles) best = Math.min(best, distanceToTriangle(x, y, z, a, b, c));
  }
  return best;
}

/** Distance to the triangle (Ericson, Real-Time Collision Detection 5.1.5) less the interpolated thickness. */
function distanceToTriangle(x: number, y: number, z: number, a: PatchPoint, b: PatchPoint, c: PatchPoint): number {
  const [abx, aby, abz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const [acx, acy, acz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
  const [apx, apy, apz] = [x - a[0], y - a[1], z - a[2]];
  const d1 = abx * apx + aby * apy + abz * apz;
  const d2 = acx * apx + acy * apy + acz * apz;
  const [bpx, bpy, bpz] = [x - b[0], y - b[1], z - b[2]];
  const d3 = abx * bpx + aby * bpy + abz * bpz;
  const d4 = acx * bpx + acy * bpy + acz * bpz;
  const [cpx, cpy, cpz] = [x - c[0], y - c[1], z - c[2]];
  const d5 = abx * cpx + aby * cpy + abz * cpz;
  const d6 = acx * cpx + acy * cpy + acz * cpz;
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
  const [qx, qy, qz] = [apx - abx * u - acx * v, apy - aby * u - acy * v, apz - abz * u - acz * v];
  return Math.sqrt(qx * qx + qy * qy + qz * qz) - (a[3] * (1 - u - v) + b[3] * u + c[3] * v);
}
