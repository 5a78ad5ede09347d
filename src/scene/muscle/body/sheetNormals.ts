import type { SheetBody } from './bodyRings';

/**
 * Area of the mid-surface `surface`, each node weighted with its thickness over the thickest, and the directions in which a
 * sheet gets its thickness: the surface's normals, evened out, so that the faces of a thick sheet do not fold where it bends.
 */
export function weighAndFace(
  surface: Float64Array,
  body: SheetBody,
  pillow: Float64Array,
  normals: Float64Array,
): number {
  const { rings, across, row } = body;
  const width = across + 1;
  let weighted = 0;
  for (let r = 0; r < rings; r++)
    for (let j = 0; j < width; j++) {
      const edges = (r === 0 || r === rings - 1 ? 0.5 : 1) * (j === 0 || j === across ? 0.5 : 1);
      weighted += areaAndNormal(surface, body, { r, j }, normals) * edges * pillow[r * width + j];
    }
  if (row.corner !== undefined) levelRows(normals, body);
  blur(normals, body);
  normalize(normals, 3 * rings * width);
  return weighted;
}

/** Area that belongs to a node of the mid-surface; leaves its unit normal in `normals`. */
function areaAndNormal(
  surface: Float64Array,
  { rings, across }: SheetBody,
  { r, j }: { readonly r: number; readonly j: number },
  normals: Float64Array,
): number {
  const width = across + 1;
  const [r0, r1] = [Math.max(0, r - 1), Math.min(rings - 1, r + 1)];
  const [j0, j1] = [Math.max(0, j - 1), Math.min(across, j + 1)];
  const a = 3 * (r0 * width + j);
  const b = 3 * (r1 * width + j);
  const c = 3 * (r * width + j0);
  const d = 3 * (r * width + j1);
  const [ux, uy, uz] = [surface[b] - surface[a], surface[b + 1] - surface[a + 1], surface[b + 2] - surface[a + 2]];
  const [vx, vy, vz] = [surface[d] - surface[c], surface[d + 1] - surface[c + 1], surface[d + 2] - surface[c + 2]];
  const nx = uy * vz - uz * vy;
  const ny = uz * vx - ux * vz;
  const nz = ux * vy - uy * vx;
  const length = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1e-12;
  const i = 3 * (r * width + j);
  normals[i] = nx / length;
  normals[i + 1] = ny / length;
  normals[i + 2] = nz / length;
  return length / ((r1 - r0) * (j1 - j0));
}

/** Gives every row of nodes the one normal of its whole. */
function levelRows(normals: Float64Array, { rings, across }: SheetBody): void {
  const width = across + 1;
  for (let r = 0; r < rings; r++)
    for (let c = 0; c < 3; c++) {
      let sum = 0;
      for (let j = 0; j < width; j++) sum += normals[3 * (r * width + j) + c];
      for (let j = 0; j < width; j++) normals[3 * (r * width + j) + c] = sum;
    }
}

/** How far to either side normals are evened out, shares of the sheet's nodes, and how often. */
const SPAN = { along: 0.2, across: 0.3 } as const;
const BLURS = 2;

/** Evens out the normals along the rows and across them; their lengths grow alike. */
function blur(normals: Float64Array, { rings, across }: SheetBody): void {
  const stride = 3 * (across + 1);
  for (let pass = 0; pass < BLURS; pass++) {
    for (let r = 0; r < rings; r++)
      sumWithin(SPAN.across * across, normals, { first: r * stride, step: 3, count: across + 1 });
    for (let j = 0; j <= across; j++)
      sumWithin(SPAN.along * (rings - 1), normals, { first: 3 * j, step: stride, count: rings });
  }
}

const one = new Float64Array(64);

interface Line {
  readonly first: number;
  readonly step: number;
  readonly count: number;
}

/** Replaces each normal of a line of nodes by the sum of those within span; beyond an end all are like the end's. */
function sumWithin(far: number, normals: Float64Array, { first, step, count }: Line): void {
  const last = count - 1;
  const span = Math.round(far);
  for (let c = first; c < first + 3; c++) {
    for (let k = 0; k < count; k++) one[k] = normals[c + k * step];
    let sum = (span + 1) * one[0];
    for (let k = 1; k <= span; k++) sum += one[Math.min(k, last)];
    for (let k = 0; k < count; k++) {
      normals[c + k * step] = sum;
      sum += one[Math.min(last, k + span + 1)] - one[Math.max(0, k - span)];
    }
  }
}

function normalize(normals: Float64Array, size: number): void {
  for (let i = 0; i < size; i += 3) {
    const [x, y, z] = [normals[i], normals[i + 1], normals[i + 2]];
    const length = Math.sqrt(x * x + y * y + z * z) || 1;
    normals[i] = x / length;
    normals[i + 1] = y / length;
    normals[i + 2] = z / length;
  }
}
