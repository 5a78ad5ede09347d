import { type Matrix4, Vector3 } from 'three';
import { CONE_COUNT, CONE_SIZE, CONES, SKIN_BONES } from './skinShape';

/** Ground frames of the skin's bones (left ones mirrored frames), their sizes, and the girth against the generic lifter. */
export interface SkinPose {
  readonly frames: readonly Matrix4[];
  readonly scales: ArrayLike<number>;
  readonly girth: number;
}

const point = new Vector3();

/** [cone × CONE_SIZE] in ground. */
export function poseCones({ frames, scales, girth }: SkinPose): Float32Array {
  const out = new Float32Array(CONE_COUNT * CONE_SIZE);
  CONES.forEach(({ a, b }, i) => {
    [a, b].forEach(([bone, x, y, z, radius], end) => {
      const index = SKIN_BONES.indexOf(bone);
      point.set(x, y, z).multiplyScalar(scales[index]).applyMatrix4(frames[index]);
      out.set([point.x, point.y, point.z], i * CONE_SIZE + 3 * end);
      out[i * CONE_SIZE + 6 + end] = radius * scales[index] * girth;
    });
  });
  return out;
}
