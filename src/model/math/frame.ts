import type { Triple } from './triple';

/**
 * Rigid frames in flat arrays: 9 numbers of the rotation, row by row, then the origin. A frame at index `i`
 * of an array of frames starts at `i * FRAME_SIZE`. Flat storage keeps whole repetitions free of allocation; that is why
 * the functions here take each array with its place, more than four parameters in all: they run some hundred times a sample.
 */
export const FRAME_SIZE = 12;

/** One frame or many, one after the other: [frame × 12]. */
export type Frames = Float64Array;

/** A new frame that turns and moves nothing. */
export function identityFrame(): Frames {
  return Float64Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0);
}

/** The frame at `i` of `from` to place `o` of `out`. */
export function copyFrame(out: Frames, o: number, from: ArrayLike<number>, i: number): void {
  for (let k = 0; k < FRAME_SIZE; k++) out[o + k] = from[i + k];
}

/** out = a · b; `out` must not be the storage of `a` or `b`. Origins add as p = pa + Ra pb. */
// biome-ignore lint/complexity/useMaxParams: runs in every sample, takes flat arrays with their places
export function composeFrames(out: Frames, o: number, a: Frames, ai: number, b: Frames, bi: number): void {
  const xx = b[bi];
  const xy = b[bi + 1];
  const xz = b[bi + 2];
  const yx = b[bi + 3];
  const yy = b[bi + 4];
  const yz = b[bi + 5];
  const zx = b[bi + 6];
  const zy = b[bi + 7];
  const zz = b[bi + 8];
  for (let row = 0; row < 3; row++) {
    const r = ai + 3 * row;
    const w = o + 3 * row;
    const x = a[r];
    const y = a[r + 1];
    const z = a[r + 2];
    out[w] = x * xx + y * yx + z * zx;
    out[w + 1] = x * xy + y * yy + z * zy;
    out[w + 2] = x * xz + y * yz + z * zz;
    out[o + 9 + row] = x * b[bi + 9] + y * b[bi + 10] + z * b[bi + 11] + a[ai + 9 + row];
  }
}

/** out = a⁻¹; `out` must not be the storage of `a`. */
export function invertFrame(out: Frames, o: number, a: Frames, ai: number): void {
  for (let row = 0; row < 3; row++) {
    for (let column = 0; column < 3; column++) out[o + 3 * row + column] = a[ai + 3 * column + row];
    out[o + 9 + row] = -(a[ai + row] * a[ai + 9] + a[ai + 3 + row] * a[ai + 10] + a[ai + 6 + row] * a[ai + 11]);
  }
}

/** Rotates the frame at `o` about its own basis axis (0 x, 1 y, 2 z): R <- R · R(axis, angle). */
export function turnAboutOwnAxis(out: Frames, o: number, axis: number, angle: number): void {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  const i = (axis + 1) % 3;
  const j = (axis + 2) % 3;
  for (let row = 0; row < 3; row++) {
    const r = o + 3 * row;
    const u = out[r + i];
    const v = out[r + j];
    out[r + i] = c * u + s * v;
    out[r + j] = c * v - s * u;
  }
}

/** Frame with body-fixed X-Y-Z angles: R = Rx Ry Rz. */
export function frameFromXyz(translation: Triple, rotationXyz: Triple, scale = 1): Frames {
  const frame = identityFrame();
  for (let axis = 0; axis < 3; axis++) turnAboutOwnAxis(frame, 0, axis, rotationXyz[axis]);
  for (let k = 0; k < 3; k++) frame[9 + k] = translation[k] * scale;
  return frame;
}

/** Frame turned by `angle` about ground +Z (in the sagittal plane) with its origin at (x, y, z). */
// biome-ignore lint/complexity/useMaxParams: runs in every sample, takes flat arrays with their places
export function sagittalFrame(out: Frames, o: number, angle: number, x: number, y: number, z: number): void {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  out[o] = c;
  out[o + 1] = -s;
  out[o + 2] = 0;
  out[o + 3] = s;
  out[o + 4] = c;
  out[o + 5] = 0;
  out[o + 6] = 0;
  out[o + 7] = 0;
  out[o + 8] = 1;
  out[o + 9] = x;
  out[o + 10] = y;
  out[o + 11] = z;
}

/** Ground position of a point given in the frame at `f`. */
export function transformPoint(frames: Frames, f: number, point: ArrayLike<number>): [number, number, number] {
  const [x, y, z] = [point[0], point[1], point[2]];
  return [
    frames[f] * x + frames[f + 1] * y + frames[f + 2] * z + frames[f + 9],
    frames[f + 3] * x + frames[f + 4] * y + frames[f + 5] * z + frames[f + 10],
    frames[f + 6] * x + frames[f + 7] * y + frames[f + 8] * z + frames[f + 11],
  ];
}
