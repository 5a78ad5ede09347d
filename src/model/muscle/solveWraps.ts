import { FRAME_SIZE } from '../math/frame';
import type { MuscleGeometry } from './architecture';
import * as cylinder from './cylinderWrap';
import {
  ARC_ANGLE,
  DIRECTION_A,
  DIRECTION_B,
  HALF_LENGTH,
  isPiercing,
  LENGTH,
  RADIUS,
  wrapPublished,
} from './cylinderWrap';
import { addMomentArms, pull } from './momentArm';
import type { PathMode } from './muscleSet';
import { recordWrap } from './recordWrap';
import { isRigidPair, spanIndex } from './spans';
import { isRegular, solveStabilized } from './stabilize';
import * as topology from './topology';
import { WRAP_COUNT } from './topology';
import * as bench from './workbench';
import { solveWrapPair } from './wrapPair';

// local names: see workbench.ts
const ends = cylinder.ends;
const helix = cylinder.helix;
const unit = pull;
const poseFrames = bench.poseFrames;
const ground = bench.groundPoints;
const lengths = bench.poseLengths;
const wrappedFrom = bench.wrappedFrom;
const stabilized = bench.poseStabilized;
const pointSegment = topology.POINT_SEGMENT;
const wrapMuscle = topology.WRAP_MUSCLE;
const wrapSegment = topology.WRAP_SEGMENT;
const wrapSide = topology.WRAP_SIDE;
const wrapFirst = topology.WRAP_FIRST;
const wrapLast = topology.WRAP_LAST;

/** The best helix so far while a path of several stretches is searched. */
const kept = new Float64Array(helix.length);

/** Solves every wrap, adds the wrapped stretches and notes in `wrappedFrom` which straight ones they replace. */
export function solveWraps(geometry: MuscleGeometry, mode: PathMode): void {
  for (let w = 0; w < WRAP_COUNT; w++) {
    if (wrapMuscle[w] === wrapMuscle[w + 1]) solveWrapPair(geometry, w++);
    else solveSingleWrap(geometry, w, mode);
  }
}

function solveSingleWrap(geometry: MuscleGeometry, w: number, mode: PathMode): void {
  ends[RADIUS] = geometry.radius[w];
  ends[HALF_LENGTH] = geometry.halfLength[w];
  const from = chooseStretch(geometry, w);
  if (mode === 'stabilized' && !isPublishedRegular(geometry, w, from)) stabilize(geometry, w);
  else {
    recordWrap(w, from, helix);
    if (from >= 0) addWrap(geometry, w, from);
  }
}

function isPublishedRegular(geometry: MuscleGeometry, w: number, from: number): boolean {
  if (from > wrapFirst[w]) return false;
  if (wrapLast[w] > wrapFirst[w] + 1) placeEnds(geometry, w, wrapFirst[w]);
  return isRegular(w, from < 0 ? 0 : helix[ARC_ANGLE] > 0 ? 1 : -1);
}

function stabilize(geometry: MuscleGeometry, w: number): void {
  placeEnds(geometry, w, wrapFirst[w]);
  const wraps = solveStabilized(w);
  recordWrap(w, wraps ? wrapFirst[w] : -1, helix);
  addWrap(geometry, w, wrapFirst[w]);
  stabilized[wrapMuscle[w]] = 1;
}

function addWrap(geometry: MuscleGeometry, w: number, from: number): void {
  const muscle = wrapMuscle[w];
  const a = pointSegment[from];
  const b = pointSegment[from + 1];
  wrappedFrom[muscle] = from;
  lengths[muscle] += helix[LENGTH];
  // the fixed length of the muscle has counted this stretch straight
  if (isRigidPair(a, b)) lengths[muscle] -= chord();
  if (a !== wrapSegment[w]) addPull(geometry, w, from, DIRECTION_A, spanIndex(a, wrapSegment[w]));
  if (b !== wrapSegment[w]) addPull(geometry, w, from + 1, DIRECTION_B, spanIndex(wrapSegment[w], b));
}

/**
 * Path point from which the wrapped stretch starts, -1 for none; its helix in `helix`. The first stretch that pierces
 * the cylinder wins, else the one that grows least.
 */
function chooseStretch(geometry: MuscleGeometry, w: number): number {
  const first = wrapFirst[w];
  placeEnds(geometry, w, first);
  const touches = wrapPublished(wrapSide[w]) !== 0;
  if (wrapLast[w] === first + 1 || (touches && isPiercing())) return touches ? first : -1;
  return chooseAmongRest(geometry, w, touches);
}

function chooseAmongRest(geometry: MuscleGeometry, w: number, touchesFirst: boolean): number {
  let best = touchesFirst ? wrapFirst[w] : -1;
  let least = touchesFirst ? helix[LENGTH] - chord() : Number.POSITIVE_INFINITY;
  kept.set(helix);
  for (let p = wrapFirst[w] + 1; p < wrapLast[w] && least > Number.NEGATIVE_INFINITY; p++) {
    placeEnds(geometry, w, p);
    if (wrapPublished(wrapSide[w]) === 0) continue;
    const growth = isPiercing() ? Number.NEGATIVE_INFINITY : helix[LENGTH] - chord();
    if (growth >= least) continue;
    best = p;
    least = growth;
    kept.set(helix);
  }
  if (best >= 0) placeEnds(geometry, w, best);
  helix.set(kept);
  return best;
}

/** Brings path point p and the next into the cylinder frame of wrap w. */
function placeEnds({ fixedLocal, cylinderFromSegment }: MuscleGeometry, w: number, p: number): void {
  const own = wrapSegment[w];
  for (let end = 0; end < 2; end++) {
    const q = 3 * (p + end);
    const o = 3 * end;
    if (pointSegment[p + end] === own) for (let k = 0; k < 3; k++) ends[o + k] = fixedLocal[q + k];
    else placeEnd(cylinderFromSegment, w * FRAME_SIZE, own * FRAME_SIZE, q, o);
  }
}

function placeEnd(turn: Float64Array, c: number, s: number, q: number, o: number): void {
  const dx = ground[q] - poseFrames[s + 9];
  const dy = ground[q + 1] - poseFrames[s + 10];
  const dz = ground[q + 2] - poseFrames[s + 11];
  const x = poseFrames[s] * dx + poseFrames[s + 3] * dy + poseFrames[s + 6] * dz;
  const y = poseFrames[s + 1] * dx + poseFrames[s + 4] * dy + poseFrames[s + 7] * dz;
  const z = poseFrames[s + 2] * dx + poseFrames[s + 5] * dy + poseFrames[s + 8] * dz;
  ends[o] = turn[c] * x + turn[c + 1] * y + turn[c + 2] * z + turn[c + 9];
  ends[o + 1] = turn[c + 3] * x + turn[c + 4] * y + turn[c + 5] * z + turn[c + 10];
  ends[o + 2] = turn[c + 6] * x + turn[c + 7] * y + turn[c + 8] * z + turn[c + 11];
}

function chord(): number {
  const x = ends[3] - ends[0];
  const y = ends[4] - ends[1];
  const z = ends[5] - ends[2];
  return Math.sqrt(x * x + y * y + z * z);
}

/** Adds the moment arms of the straight run of the helix, direction at `d`, that reaches path point p. */
function addPull({ segmentFromCylinder }: MuscleGeometry, w: number, p: number, d: number, span: number): void {
  const turn = segmentFromCylinder;
  const c = w * FRAME_SIZE;
  const s = wrapSegment[w] * FRAME_SIZE;
  const x = turn[c] * helix[d] + turn[c + 1] * helix[d + 1] + turn[c + 2] * helix[d + 2];
  const y = turn[c + 3] * helix[d] + turn[c + 4] * helix[d + 1] + turn[c + 5] * helix[d + 2];
  const z = turn[c + 6] * helix[d] + turn[c + 7] * helix[d + 1] + turn[c + 8] * helix[d + 2];
  unit[0] = poseFrames[s] * x + poseFrames[s + 1] * y + poseFrames[s + 2] * z;
  unit[1] = poseFrames[s + 3] * x + poseFrames[s + 4] * y + poseFrames[s + 5] * z;
  unit[2] = poseFrames[s + 6] * x + poseFrames[s + 7] * y + poseFrames[s + 8] * z;
  unit[3] = ground[3 * p];
  unit[4] = ground[3 * p + 1];
  unit[5] = ground[3 * p + 2];
  addMomentArms(wrapMuscle[w], span);
}
