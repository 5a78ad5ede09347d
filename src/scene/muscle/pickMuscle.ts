import { type PerspectiveCamera, Ray, Vector3 } from 'three';
import { MUSCLES } from '../../model/muscle/geometry';
import type { MuscleTarget } from './createMuscles';

const ray = new Ray();
const a = new Vector3();
const b = new Vector3();
const c = new Vector3();
const hit = new Vector3();

/** Name of the muscle under a point of the pane (−1 … 1 from the left and from the bottom), or null; both legs count. */
export function pickMuscle(
  camera: PerspectiveCamera,
  ndcX: number,
  ndcY: number,
  { layout, right, left }: MuscleTarget,
  isShown: (muscle: string) => boolean,
): string | null {
  const shown = MUSCLES.map(isShown);
  let nearest = Number.POSITIVE_INFINITY;
  let found = -1;
  for (const [side, positions] of [
    [1, right],
    [-1, left],
  ] as const) {
    ray.origin.setFromMatrixPosition(camera.matrixWorld);
    ray.direction.set(ndcX, ndcY, 0.5).unproject(camera).sub(ray.origin).normalize();
    // the left leg is looked for as the mirror image
    ray.origin.z *= side;
    ray.direction.z *= side;
    for (let t = 0; 3 * t < layout.seenCorners; t++) {
      const muscle = layout.muscleOfTriangle[t];
      if (!shown[muscle]) continue;
      a.fromArray(positions, 3 * layout.index[3 * t]);
      b.fromArray(positions, 3 * layout.index[3 * t + 1]);
      c.fromArray(positions, 3 * layout.index[3 * t + 2]);
      if (!ray.intersectTriangle(a, b, c, false, hit)) continue;
      const distance = hit.distanceToSquared(ray.origin);
      if (distance >= nearest) continue;
      nearest = distance;
      found = muscle;
    }
  }
  return found < 0 ? null : MUSCLES[found];
}
