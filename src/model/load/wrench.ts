/** A force at a point and a moment about ground Z, all in ground. The body is symmetric: only the plane counts. */
export interface PlaneLoad {
  readonly point: readonly [number, number, number];
  readonly force: readonly [number, number, number];
  /** About +Z, N·m. */
  readonly moment: number;
}

/** Moment of a load about the ground's Z axis through (x, y). */
export function momentAbout(load: PlaneLoad, x: number, y: number): number {
  const [px, py] = load.point;
  const [fx, fy] = load.force;
  return load.moment + (px - x) * fy - (py - y) * fx;
}

/** Power of a load per unit of a twist (ω, velocity at the ground origin): its generalized force. */
export function generalizedForce(load: PlaneLoad, twists: Float64Array, w: number): number {
  const [x, y, z] = load.point;
  const [fx, fy, fz] = load.force;
  const vx = twists[w + 3] + twists[w + 1] * z - twists[w + 2] * y;
  const vy = twists[w + 4] + twists[w + 2] * x - twists[w] * z;
  const vz = twists[w + 5] + twists[w] * y - twists[w + 1] * x;
  return fx * vx + fy * vy + fz * vz + load.moment * twists[w + 2];
}
