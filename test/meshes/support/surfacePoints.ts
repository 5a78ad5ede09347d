import type { FigureBone } from './readFigure';

export type Point = readonly [number, number, number];

export interface SurfacePoint {
  readonly at: Point;
  /** Unit normal of the triangle it lies on. */
  readonly normal: Point;
}

/** m; between points of one triangle, so that coarse meshes have as many points to fit as fine ones. */
const SPACING = 0.001;

/** Points all over a bone's triangles, evenly by area. */
export function surfacePoints({ positions, indices }: FigureBone): SurfacePoint[] {
  const points: SurfacePoint[] = [];
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => positions.subarray(3 * indices[t + k], 3 * indices[t + k] + 3));
    const [u, v] = [minus(b, a), minus(c, a)];
    const cross: Point = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
    const doubleArea = Math.hypot(...cross);
    const normal: Point = [cross[0] / doubleArea, cross[1] / doubleArea, cross[2] / doubleArea];
    const steps = Math.max(1, Math.ceil(Math.max(Math.hypot(...u), Math.hypot(...v)) / SPACING));
    for (let i = 0; i < steps; i++)
      for (let j = 0; i + j < steps; j++) {
        const [s, r] = [(i + 1 / 3) / steps, (j + 1 / 3) / steps];
        points.push({ at: [0, 1, 2].map((k) => a[k] + s * u[k] + r * v[k]) as unknown as Point, normal });
      }
  }
  return points;
}

function minus(a: ArrayLike<number>, b: ArrayLike<number>): Point {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}
