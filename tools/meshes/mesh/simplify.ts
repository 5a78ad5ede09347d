import { MeshoptSimplifier } from 'meshoptimizer';
import type { DenseMesh } from './surfaceNets';

/** What is written: [vertex × 3] m, unit normals, linear colors as bytes RGBA. */
export interface PaintedMesh {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly colors: Uint8Array;
  readonly indices: Uint32Array;
}

const WEIGHTS = [0.4, 0.4, 0.4, 0.3, 0.3, 0.3];
const MM = 0.001;
/** Positions are written on this grid (m), so that what the tests measure is what the app draws. */
const POSITION_GRID = 2 ** -15;

/** Fewer triangles (at most `triangles`), millimeters to meters, and nothing of zero area. */
export async function simplify(mesh: DenseMesh, colors: Float32Array, triangles: number): Promise<PaintedMesh> {
  await MeshoptSimplifier.ready;
  const count = mesh.positions.length / 3;
  const attributes = new Float32Array(count * 6);
  for (let v = 0; v < count; v++) {
    attributes.set(mesh.normals.subarray(3 * v, 3 * v + 3), 6 * v);
    attributes.set(colors.subarray(3 * v, 3 * v + 3), 6 * v + 3);
  }
  const target = Math.min(triangles * 3, mesh.indices.length);
  const [kept] = MeshoptSimplifier.simplifyWithAttributes(
    mesh.indices,
    mesh.positions,
    3,
    attributes,
    6,
    WEIGHTS,
    null,
    target,
    0.2,
    ['RegularizeLight'],
  );
  return gather(mesh, colors, kept);
}

function gather(mesh: DenseMesh, colors: Float32Array, kept: Uint32Array): PaintedMesh {
  const [remap, count] = MeshoptSimplifier.compactMesh(kept);
  const out = {
    positions: new Float32Array(count * 3),
    normals: new Float32Array(count * 3),
    colors: new Uint8Array(count * 4).fill(255),
  };
  for (let v = 0; v < remap.length; v++) {
    const w = remap[v];
    if (w === 0xffffffff) continue;
    for (let i = 0; i < 3; i++) {
      out.positions[3 * w + i] = Math.round((mesh.positions[3 * v + i] * MM) / POSITION_GRID) * POSITION_GRID;
      out.normals[3 * w + i] = mesh.normals[3 * v + i];
      out.colors[4 * w + i] = Math.round(colors[3 * v + i] * 255);
    }
  }
  return { ...out, indices: dropSlivers(out.positions, kept) };
}

/** Leaves out triangles that lost their area on the grid: distance routines and normals choke on them. */
function dropSlivers(p: Float32Array, indices: Uint32Array): Uint32Array {
  const out: number[] = [];
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t] * 3, indices[t + 1] * 3, indices[t + 2] * 3];
    const [ux, uy, uz] = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
    const [vx, vy, vz] = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
    const area = Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx);
    if (area > 1e-10) out.push(indices[t], indices[t + 1], indices[t + 2]);
  }
  return Uint32Array.from(out);
}
