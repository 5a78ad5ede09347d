/** Millimeters throughout the generator: bones are a few millimeters thick; only the written file is in meters. */
export type Vec3 = readonly [number, number, number];

/** [x0, y0, z0, x1, y1, z1] */
export type Box = readonly [number, number, number, number, number, number];

/** Signed distance (negative inside) with the box outside which the shape has no surface. */
export interface Sdf {
  readonly at: (x: number, y: number, z: number) => number;
  readonly box: Box;
  /** The same field inside the ball (x, y, z, r), without the parts that cannot be felt there. */
  readonly near?: (x: number, y: number, z: number, r: number) => Sdf;
}

export const EVERYWHERE: Box = [-1e6, -1e6, -1e6, 1e6, 1e6, 1e6];

export function growBox(b: Box, by: number): Box {
  return [b[0] - by, b[1] - by, b[2] - by, b[3] + by, b[4] + by, b[5] + by];
}

export function joinBoxes(a: Box, b: Box): Box {
  return [
    Math.min(a[0], b[0]),
    Math.min(a[1], b[1]),
    Math.min(a[2], b[2]),
    Math.max(a[3], b[3]),
    Math.max(a[4], b[4]),
    Math.max(a[5], b[5]),
  ];
}

export function boxAround(points: readonly (readonly number[])[], by: number): Box {
  let box: Box = [1e9, 1e9, 1e9, -1e9, -1e9, -1e9];
  for (const p of points) box = joinBoxes(box, [p[0], p[1], p[2], p[0], p[1], p[2]]);
  return growBox(box, by);
}

export function distanceToBox(b: Box, x: number, y: number, z: number): number {
  const dx = Math.max(b[0] - x, 0, x - b[3]);
  const dy = Math.max(b[1] - y, 0, y - b[4]);
  const dz = Math.max(b[2] - z, 0, z - b[5]);
  return Math.sqrt(dx * dx + dy * dy + dz * dz);
}

/** Approximate distances (ellipsoids, flattened tubes) change faster than a true distance: the factor to allow for. */
export const LIPSCHITZ = 1.35;
