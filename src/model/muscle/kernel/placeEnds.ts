import type { MuscleGeometry } from '../layout';
import * as topology from '../topology';
import * as bench from './workbench';

const { ends, RADIUS, HALF_LENGTH, FRAME, poseFrames, groundPoints: ground } = bench;
const { POINT_SEGMENT, WRAP_SEGMENT } = topology;

/** Fills `ends` for wrap w: path point p and the next in the cylinder frame, radius and half length. */
export function placeEnds(geometry: MuscleGeometry, w: number, p: number): void {
  const { fixedLocal, radius, halfLength } = geometry;
  const own = WRAP_SEGMENT[w];
  const q = 3 * p;
  // a point on the cylinder's own segment has one place in its frame
  if (POINT_SEGMENT[p] === own) {
    ends[0] = fixedLocal[q];
    ends[1] = fixedLocal[q + 1];
    ends[2] = fixedLocal[q + 2];
  } else placeEnd(geometry, w, ground, q, 0);
  if (POINT_SEGMENT[p + 1] === own) {
    ends[3] = fixedLocal[q + 3];
    ends[4] = fixedLocal[q + 4];
    ends[5] = fixedLocal[q + 5];
  } else placeEnd(geometry, w, ground, q + 3, 3);
  ends[RADIUS] = radius[w];
  ends[HALF_LENGTH] = halfLength[w];
}

/** A point of ground, through the segment into the cylinder frame of wrap w; to `ends` from `o`. */
// biome-ignore lint/complexity/useMaxParams: runs for every wrap of every sample, takes flat arrays with their places
export function placeEnd(geometry: MuscleGeometry, w: number, points: Float64Array, p: number, o: number): void {
  const turn = geometry.cylinderFromSegment;
  const s = WRAP_SEGMENT[w] * FRAME;
  const c = w * FRAME;
  const dx = points[p] - poseFrames[s + 9];
  const dy = points[p + 1] - poseFrames[s + 10];
  const dz = points[p + 2] - poseFrames[s + 11];
  const x = poseFrames[s] * dx + poseFrames[s + 3] * dy + poseFrames[s + 6] * dz;
  const y = poseFrames[s + 1] * dx + poseFrames[s + 4] * dy + poseFrames[s + 7] * dz;
  const z = poseFrames[s + 2] * dx + poseFrames[s + 5] * dy + poseFrames[s + 8] * dz;
  ends[o] = turn[c] * x + turn[c + 1] * y + turn[c + 2] * z + turn[c + 9];
  ends[o + 1] = turn[c + 3] * x + turn[c + 4] * y + turn[c + 5] * z + turn[c + 10];
  ends[o + 2] = turn[c + 6] * x + turn[c + 7] * y + turn[c + 8] * z + turn[c + 11];
}

/** The way back: a point of the cylinder frame of wrap w in ground. */
// biome-ignore lint/complexity/useMaxParams: runs for every wrap of every sample, takes flat arrays with their places
export function carryToGround(
  { segmentFromCylinder }: MuscleGeometry,
  w: number,
  point: Float64Array,
  p: number,
  out: Float64Array,
): void {
  const turn = segmentFromCylinder;
  const c = w * FRAME;
  const x = turn[c] * point[p] + turn[c + 1] * point[p + 1] + turn[c + 2] * point[p + 2] + turn[c + 9];
  const y = turn[c + 3] * point[p] + turn[c + 4] * point[p + 1] + turn[c + 5] * point[p + 2] + turn[c + 10];
  const z = turn[c + 6] * point[p] + turn[c + 7] * point[p + 1] + turn[c + 8] * point[p + 2] + turn[c + 11];
  const s = WRAP_SEGMENT[w] * FRAME;
  out[0] = poseFrames[s] * x + poseFrames[s + 1] * y + poseFrames[s + 2] * z + poseFrames[s + 9];
  out[1] = poseFrames[s + 3] * x + poseFrames[s + 4] * y + poseFrames[s + 5] * z + poseFrames[s + 10];
  out[2] = poseFrames[s + 6] * x + poseFrames[s + 7] * y + poseFrames[s + 8] * z + poseFrames[s + 11];
}
