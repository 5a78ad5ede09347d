import { smoothOverMesh } from '../mesh/smoothing';
import type { DenseMesh } from '../mesh/surfaceNets';
import type { Sdf } from '../sdf/types';
import { bodyAround, type Near } from './body';
import { type Seam, shareOfPart } from './seam';

/** What skin keeps of the light in a deep crevice, linear: some shines through. */
const FOLD = [0.5, 0.3, 0.24] as const;
/** The body's mesh takes its normals over this distance, mm: see STEP in meshSkin. */
const STEP = 12;

/**
 * Gives a sculpted part the body's own normals where it continues the body, so that no light shows where one ends, and bakes
 * openness into a factor of the skin's color by vertex, [vertex × 3].
 */
export function joinBody(
  { positions, normals, indices }: DenseMesh,
  openness: Float32Array,
  { seam, around }: { readonly seam: Seam; readonly around: Near },
): Float32Array {
  const body = bodyAround(around);
  const shareAt = shareOfPart(seam);
  const open = smoothOverMesh(openness, indices, 3);
  const colors = new Float32Array(positions.length);
  for (let v = 0; v < open.length; v++) {
    const [x, y, z] = positions.subarray(3 * v, 3 * v + 3);
    const share = shareAt(x, y, z);
    if (share < 1) bendNormal(normals, v, normalOf(body, x, y, z), share);
    const shade = Math.min(1, Math.max(0, 1 - open[v])) * share;
    colors.set(
      FOLD.map((kept) => 1 + (kept - 1) * shade),
      3 * v,
    );
  }
  return colors;
}

function bendNormal(normals: Float32Array, v: number, toward: readonly number[], share: number): void {
  const mixed = toward.map((n, k) => n + (normals[3 * v + k] - n) * share);
  const length = Math.hypot(...mixed) || 1;
  normals.set(
    mixed.map((n) => n / length),
    3 * v,
  );
}

function normalOf({ at }: Sdf, x: number, y: number, z: number): number[] {
  const gradient = [
    at(x + STEP, y, z) - at(x - STEP, y, z),
    at(x, y + STEP, z) - at(x, y - STEP, z),
    at(x, y, z + STEP) - at(x, y, z - STEP),
  ];
  const length = Math.hypot(...gradient) || 1;
  return gradient.map((g) => g / length);
}
