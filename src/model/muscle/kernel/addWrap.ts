import type { MuscleGeometry } from '../layout';
import { isRigidPair, spanIndex } from '../spans';
import * as topology from '../topology';
import { addMomentArms } from './momentArm';
import * as bench from './workbench';

const { ends, helix, LENGTH, DIRECTION_A, DIRECTION_B, pull: unit, FRAME } = bench;
const { poseFrames, groundPoints: ground, poseLengths: lengths, wrappedFrom } = bench;
const { POINT_SEGMENT, WRAP_MUSCLE, WRAP_SEGMENT } = topology;

/** Puts the path in `helix`, over wrap w, in the place of the straight stretch from path point `from` on. */
export function addWrap(geometry: MuscleGeometry, w: number, from: number): void {
  const muscle = WRAP_MUSCLE[w];
  const own = WRAP_SEGMENT[w];
  const a = POINT_SEGMENT[from];
  const b = POINT_SEGMENT[from + 1];
  wrappedFrom[muscle] = from;
  lengths[muscle] += helix[LENGTH];
  // the fixed length of the muscle has counted this stretch straight
  if (isRigidPair(a, b)) lengths[muscle] -= chord();
  if (a !== own) addPull(geometry, w, from, DIRECTION_A, spanIndex(a, own));
  if (b !== own) addPull(geometry, w, from + 1, DIRECTION_B, spanIndex(own, b));
}

/** Straight length of the stretch in `ends`. */
export function chord(): number {
  const x = ends[3] - ends[0];
  const y = ends[4] - ends[1];
  const z = ends[5] - ends[2];
  return Math.sqrt(x * x + y * y + z * z);
}

/** Adds the moment arms of the straight run of the helix, direction at `d`, that starts or ends at path point p. */
// biome-ignore lint/complexity/useMaxParams: runs for every wrap of every sample, takes flat arrays with their places
function addPull({ segmentFromCylinder }: MuscleGeometry, w: number, p: number, d: number, span: number): void {
  const turn = segmentFromCylinder;
  const c = w * FRAME;
  const s = WRAP_SEGMENT[w] * FRAME;
  const x = turn[c] * helix[d] + turn[c + 1] * helix[d + 1] + turn[c + 2] * helix[d + 2];
  const y = turn[c + 3] * helix[d] + turn[c + 4] * helix[d + 1] + turn[c + 5] * helix[d + 2];
  const z = turn[c + 6] * helix[d] + turn[c + 7] * helix[d + 1] + turn[c + 8] * helix[d + 2];
  unit[0] = poseFrames[s] * x + poseFrames[s + 1] * y + poseFrames[s + 2] * z;
  unit[1] = poseFrames[s + 3] * x + poseFrames[s + 4] * y + poseFrames[s + 5] * z;
  unit[2] = poseFrames[s + 6] * x + poseFrames[s + 7] * y + poseFrames[s + 8] * z;
  unit[3] = ground[3 * p];
  unit[4] = ground[3 * p + 1];
  unit[5] = ground[3 * p + 2];
  addMomentArms(WRAP_MUSCLE[w], span);
}
