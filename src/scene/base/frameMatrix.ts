import type { Matrix4 } from 'three';
import type { Frames } from '../../model/math/frame';

/** The rigid frame at index `f` of `frames` as a three.js matrix. */
export function setFromFrame(matrix: Matrix4, frames: Frames, f = 0): Matrix4 {
  return matrix.set(
    frames[f],
    frames[f + 1],
    frames[f + 2],
    frames[f + 9],
    frames[f + 3],
    frames[f + 4],
    frames[f + 5],
    frames[f + 10],
    frames[f + 6],
    frames[f + 7],
    frames[f + 8],
    frames[f + 11],
    0,
    0,
    0,
    1,
  );
}
