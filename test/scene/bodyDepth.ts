import { Triangle, Vector3 } from 'three';
import type { BodyRings } from '../../src/scene/muscle/body/bodyRings';

/** Points of a body's surface between one ring and the next: tendons have few rings. */
const STEPS = 5;

/** The body's surface as triangles, its two ends closed by fans. */
function trianglesOf(positions: Float32Array, { firstVertex, rings, sides }: BodyRings): Triangle[] {
  const at = (r: number, s: number) => new Vector3().fromArray(positions, 3 * (firstVertex + r * sides + (s % sides)));
  const triangles: Triangle[] = [];
  for (let r = 0; r + 1 < rings; r++)
    for (let s = 0; s < sides; s++) {
      triangles.push(new Triangle(at(r, s), at(r + 1, s), at(r, s + 1)));
      triangles.push(new Triangle(at(r, s + 1), at(r + 1, s), at(r + 1, s + 1)));
    }
  for (let s = 1; s + 1 < sides; s++)
    for (const r of [0, rings - 1]) triangles.push(new Triangle(at(r, 0), at(r, s), at(r, s + 1)));
  return triangles;
}

/** Solid angle of a triangle seen from a point (Van Oosterom and Strackee 1983). */
function solidAngle({ a, b, c }: Triangle, p: Vector3): number {
  const [u, v, w] = [a, b, c].map((corner) => corner.clone().sub(p));
  const [lu, lv, lw] = [u, v, w].map((e) => e.length());
  const below = lu * lv * lw + u.dot(v) * lw + v.dot(w) * lu + w.dot(u) * lv;
  return 2 * Math.atan2(u.dot(v.clone().cross(w)), below);
}

/** How deep points lie in a body, m; 0 for those outside. */
export function createDepth(positions: Float32Array, body: BodyRings): (p: Vector3) => number {
  const triangles = trianglesOf(positions, body);
  const bounds = { min: new Vector3(1e9, 1e9, 1e9), max: new Vector3(-1e9, -1e9, -1e9) };
  for (const t of triangles)
    for (const corner of [t.a, t.b, t.c]) {
      bounds.min.min(corner);
      bounds.max.max(corner);
    }
  const nearest = new Vector3();
  return (p) => {
    if (p.clone().clamp(bounds.min, bounds.max).distanceToSquared(p) > 0) return 0;
    const turns = triangles.reduce((sum, t) => sum + solidAngle(t, p), 0) / (4 * Math.PI);
    if (Math.abs(turns) < 0.5) return 0;
    return Math.min(...triangles.map((t) => t.closestPointToPoint(p, nearest).distanceTo(p)));
  };
}

/** Points on a body's surface, its rings and `STEPS` between each two. */
export function surfaceOf(positions: Float32Array, { firstVertex, rings, sides }: BodyRings): Vector3[] {
  const points: Vector3[] = [];
  const [a, b] = [new Vector3(), new Vector3()];
  for (let r = 0; r + 1 < rings; r++)
    for (let s = 0; s < sides; s++) {
      const v = firstVertex + r * sides + s;
      a.fromArray(positions, 3 * v);
      b.fromArray(positions, 3 * (v + sides));
      for (let k = 0; k < STEPS; k++) points.push(new Vector3().lerpVectors(a, b, k / STEPS));
    }
  return points;
}
