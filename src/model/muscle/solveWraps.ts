import { MOMENT_ARM_COUNT } from '../anatomy/names';
import { FRAME_SIZE } from '../math/frame';
import type { MuscleGeometry } from './architecture';
import {
  DIRECTION_A,
  DIRECTION_B,
  HALF_LENGTH,
  HELIX_SIZE,
  type Helix,
  isPiercing,
  LENGTH,
  RADIUS,
  TANGENT_A,
  wrapPublished,
} from './cylinderWrap';
import { MUSCLE_COUNT } from './layout';
import { addMomentArms } from './momentArm';
import { WRAP_SIZE, WRAP_TOUCHES } from './muscleSet';
import { isRigidPair, spanIndex } from './spans';
import { solveWrapPair } from './wrapPair';

/** Solves every wrap, adds the wrapped stretches and notes in `work.wrappedFrom` which straight ones they replace. */
export function solveWraps(geometry: MuscleGeometry): void {
  const { wraps } = geometry;
  for (let w = 0; w < wraps.count; w++) {
    if (w + 1 < wraps.count && wraps.muscle[w] === wraps.muscle[w + 1]) {
      solveWrapPair(geometry, w);
      w++;
    } else solveSingleWrap(geometry, w);
  }
}

function solveSingleWrap(geometry: MuscleGeometry, w: number): void {
  const { wraps, work } = geometry;
  placeLocalPoints(geometry, w);
  work.ends[RADIUS] = wraps.radius[w];
  work.ends[HALF_LENGTH] = wraps.halfLength[w];
  const from = chooseStretch(geometry, w);
  recordWrap(geometry, w, from, work.bestHelix);
  if (from < 0) return;
  const muscle = wraps.muscle[w];
  work.wrappedFrom[muscle] = from;
  work.set.lengths[work.sample * MUSCLE_COUNT + muscle] += work.bestHelix[LENGTH] - rigidChord(geometry, from);
  addPull(geometry, w, from, work.bestHelix, DIRECTION_A, geometry.pointSegment[from], wraps.segment[w]);
  addPull(geometry, w, from + 1, work.bestHelix, DIRECTION_B, wraps.segment[w], geometry.pointSegment[from + 1]);
}

/** Carries the path points of a wrap that do not lie on the cylinder's own segment into the cylinder frame. */
function placeLocalPoints(geometry: MuscleGeometry, w: number): void {
  const { wraps, pointSegment } = geometry;
  const own = wraps.segment[w];
  for (let p = wraps.first[w], o = wraps.localStart[w]; p <= wraps.last[w]; p++, o += 3)
    if (pointSegment[p] !== own) carryIntoCylinder(geometry, w, geometry.work.ground, 3 * p, wraps.local, o);
}

/** out = point of ground in the cylinder frame of wrap w. */
export function carryIntoCylinder(
  { wraps, work }: MuscleGeometry,
  w: number,
  ground: Float64Array,
  p: number,
  out: Float64Array,
  o: number,
): void {
  const { frames } = work;
  const s = work.f + wraps.segment[w] * FRAME_SIZE;
  const c = w * FRAME_SIZE;
  const inverse = wraps.cylinderFromSegment;
  const dx = ground[p] - frames[s + 9];
  const dy = ground[p + 1] - frames[s + 10];
  const dz = ground[p + 2] - frames[s + 11];
  const x = frames[s] * dx + frames[s + 3] * dy + frames[s + 6] * dz;
  const y = frames[s + 1] * dx + frames[s + 4] * dy + frames[s + 7] * dz;
  const z = frames[s + 2] * dx + frames[s + 5] * dy + frames[s + 8] * dz;
  out[o] = inverse[c] * x + inverse[c + 1] * y + inverse[c + 2] * z + inverse[c + 9];
  out[o + 1] = inverse[c + 3] * x + inverse[c + 4] * y + inverse[c + 5] * z + inverse[c + 10];
  out[o + 2] = inverse[c + 6] * x + inverse[c + 7] * y + inverse[c + 8] * z + inverse[c + 11];
}

/**
 * Path point from which the wrapped stretch starts, -1 for none; its helix in `bestHelix`. The first stretch that pierces
 * the cylinder wins, else the one that grows least.
 */
function chooseStretch(geometry: MuscleGeometry, w: number): number {
  const { wraps, pointSegment, work } = geometry;
  const { ends, helix, bestHelix } = work;
  const own = wraps.segment[w];
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let p = wraps.first[w], o = wraps.localStart[w]; p < wraps.last[w]; p++, o += 3) {
    if (pointSegment[p] === own && pointSegment[p + 1] === own) continue;
    for (let k = 0; k < 6; k++) ends[k] = wraps.local[o + k];
    if (wrapPublished(ends, wraps.side[w], helix) === 0) continue;
    const isMandatory = isPiercing(ends);
    const growth = helix[LENGTH] - Math.hypot(ends[3] - ends[0], ends[4] - ends[1], ends[5] - ends[2]);
    if (isMandatory || growth < least) {
      best = p;
      least = growth;
      for (let k = 0; k < HELIX_SIZE; k++) bestHelix[k] = helix[k];
    }
    if (isMandatory) break;
  }
  return best;
}

/** Chord of a stretch that counts into the fixed length and is now wrapped; else 0. */
function rigidChord({ points, pointSegment }: MuscleGeometry, from: number): number {
  if (!isRigidPair(pointSegment[from], pointSegment[from + 1])) return 0;
  const p = 3 * from;
  return Math.hypot(points[p + 3] - points[p], points[p + 4] - points[p + 1], points[p + 5] - points[p + 2]);
}

/** Writes what drawing needs. */
export function recordWrap({ wraps, pathStart, work }: MuscleGeometry, w: number, from: number, helix: Helix): void {
  const record = work.set.wraps;
  const o = (work.sample * wraps.count + w) * WRAP_SIZE;
  record[o + WRAP_TOUCHES] = from < 0 ? 0 : 1 + from - pathStart[wraps.muscle[w]];
  if (from < 0) return;
  // tangent points and angle lie in the same order in both
  for (let k = 0; k < WRAP_SIZE - 1; k++) record[o + 1 + k] = helix[TANGENT_A + k];
}

/** Adds the moment arms of the straight stretch at path point p, between segments `a` and `b`, of wrap w. */
export function addPull(
  geometry: MuscleGeometry,
  w: number,
  p: number,
  helix: Helix,
  direction: number,
  a: number,
  b: number,
): void {
  if (a === b) return;
  const { wraps, work } = geometry;
  const { pull, ground, frames } = work;
  const c = w * FRAME_SIZE;
  const s = work.f + wraps.segment[w] * FRAME_SIZE;
  const turn = wraps.segmentFromCylinder;
  const x = turn[c] * helix[direction] + turn[c + 1] * helix[direction + 1] + turn[c + 2] * helix[direction + 2];
  const y = turn[c + 3] * helix[direction] + turn[c + 4] * helix[direction + 1] + turn[c + 5] * helix[direction + 2];
  const z = turn[c + 6] * helix[direction] + turn[c + 7] * helix[direction + 1] + turn[c + 8] * helix[direction + 2];
  pull[0] = frames[s] * x + frames[s + 1] * y + frames[s + 2] * z;
  pull[1] = frames[s + 3] * x + frames[s + 4] * y + frames[s + 5] * z;
  pull[2] = frames[s + 6] * x + frames[s + 7] * y + frames[s + 8] * z;
  for (let k = 0; k < 3; k++) pull[3 + k] = ground[3 * p + k];
  const m = work.sample * MUSCLE_COUNT + wraps.muscle[w];
  addMomentArms(pull, spanIndex(a, b), work.twists, work.set.momentArms, m * MOMENT_ARM_COUNT);
}
