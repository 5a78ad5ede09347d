import { Vector3 } from 'three';
import { viewAxes } from '../../src/scene/camera/framing';
import type { Orbit } from '../../src/scene/camera/orbit';

/** A closed surface in ground, m. */
export interface Surface {
  readonly name: string;
  /** [point × 3]. */
  readonly points: ArrayLike<number>;
  /** Corners of its triangles. */
  readonly index: ArrayLike<number>;
}

/** Side of a cell of the picture, m, and cells from its middle to its edges. */
const CELL = 0.004;
const HALF = 75;
const WIDE = 2 * HALF;

/**
 * Share of the picture of some surfaces that nothing else covers, seen from far away around a middle: a picture in cells with
 * the nearest surface of each.
 */
export function seenShare(
  surfaces: readonly Surface[],
  isMeant: (name: string) => boolean,
  [middle, orbit]: readonly [Vector3, Orbit],
): number {
  const depth = new Float32Array(WIDE * WIDE).fill(Number.NEGATIVE_INFINITY);
  const meant = new Uint8Array(WIDE * WIDE);
  const nearest = new Uint8Array(WIDE * WIDE);
  for (const { name, points, index } of surfaces) {
    const own = isMeant(name);
    const drawn = inPicture(points, middle, orbit);
    for (let t = 0; t < index.length; t += 3)
      fill(drawn, [3 * index[t], 3 * index[t + 1], 3 * index[t + 2]], (cell, near) => {
        if (own) meant[cell] = 1;
        if (near <= depth[cell]) return;
        depth[cell] = near;
        nearest[cell] = own ? 1 : 0;
      });
  }
  const all = meant.reduce((sum, each) => sum + each, 0);
  return meant.reduce((sum, each, cell) => sum + (each && nearest[cell]), 0) / all;
}

/** [point × 3] cells to the right and up, and m toward the viewer. */
function inPicture(points: ArrayLike<number>, middle: Vector3, orbit: Orbit): Float32Array {
  const { right, up, back } = viewAxes(orbit);
  const drawn = new Float32Array(points.length);
  const p = new Vector3();
  for (let i = 0; i < points.length; i += 3) {
    p.set(points[i], points[i + 1], points[i + 2]).sub(middle);
    drawn[i] = p.dot(right) / CELL + HALF;
    drawn[i + 1] = p.dot(up) / CELL + HALF;
    drawn[i + 2] = p.dot(back);
  }
  return drawn;
}

/** Every cell whose middle lies in a triangle, and how near the triangle is there. */
function fill(s: Float32Array, [a, b, c]: readonly number[], at: (cell: number, near: number) => void): void {
  const [bx, by, cx, cy] = [s[b] - s[a], s[b + 1] - s[a + 1], s[c] - s[a], s[c + 1] - s[a + 1]];
  const area = bx * cy - cx * by;
  if (area === 0) return;
  const [left, right] = cellsBetween(s[a], s[b], s[c]);
  const [low, high] = cellsBetween(s[a + 1], s[b + 1], s[c + 1]);
  for (let y = low; y <= high; y++)
    for (let x = left; x <= right; x++) {
      const u = ((x - s[a]) * cy - cx * (y - s[a + 1])) / area;
      const v = (bx * (y - s[a + 1]) - (x - s[a]) * by) / area;
      if (u < 0 || v < 0 || u + v > 1) continue;
      at(y * WIDE + x, s[a + 2] + u * (s[b + 2] - s[a + 2]) + v * (s[c + 2] - s[a + 2]));
    }
}

function cellsBetween(...at: readonly number[]): readonly [number, number] {
  return [Math.max(0, Math.ceil(Math.min(...at))), Math.min(WIDE - 1, Math.floor(Math.max(...at)))];
}
