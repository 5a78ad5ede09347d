import { MOMENT_ARM_COUNT, SEGMENT_COUNT, segmentIndex } from '../../anatomy/names';
import type { Frames } from '../../math/frame';
import type { MuscleGeometry } from '../layout';
import { type MuscleSet, type PathMode, WRAP_SIZE } from '../muscleSet';
import * as topology from '../topology';
import { MUSCLE_COUNT, WRAP_COUNT } from '../topology';
import { addMomentArms } from './momentArm';
import { solveWraps } from './solveWraps';
import * as bench from './workbench';

const { poseFrames, poseTwists, groundPoints: ground, poseLengths: lengths, poseMomentArms: momentArms } = bench;
const { wrappedFrom, poseStabilized: stabilized, poseWraps, hipCenter, pull, FRAME } = bench;
const { GROUND_START, GROUND_POINTS, STRETCH_FROM, STRETCH_MUSCLE, STRETCH_SPAN } = topology;
const muscleCount = MUSCLE_COUNT;
const POSE_FRAMES = poseFrames.length;
const FEMUR = segmentIndex('femur_r') * FRAME;

/** One pose among many: [segment × 12] groundFromSegment from index `f` of `frames`, and its twists (pose/forwardKinematics.ts). */
export interface PosedLeg {
  readonly frames: Frames;
  readonly f: number;
  readonly twists: Float64Array;
}

/** Where the muscles of one pose go. */
export interface SampleOfSet {
  readonly set: MuscleSet;
  readonly sample: number;
}

/** Lengths, moment arms and fiber lengths of all muscles in one pose. Allocates nothing. */
export function solveMuscles(geometry: MuscleGeometry, pose: PosedLeg, mode: PathMode, to: SampleOfSet): void {
  const { frames, f } = pose;
  takePose(geometry, pose);
  for (let segment = 0; segment < SEGMENT_COUNT; segment++)
    placeSegmentPoints(geometry.points, frames, f + segment * FRAME, segment);
  solveWraps(geometry, mode);
  addStraightStretches();
  putSample(geometry, to);
}

function takePose({ fixedLength }: MuscleGeometry, { frames, f, twists }: PosedLeg): void {
  for (let k = 0; k < POSE_FRAMES; k++) poseFrames[k] = frames[f + k];
  // the hip is a ball joint whose center is the femur's origin
  for (let k = 0; k < 3; k++) hipCenter[k] = poseFrames[FEMUR + 9 + k];
  for (let t = 0; t < poseTwists.length; t += 6) takeTwist(twists, t);
  for (let i = 0; i < muscleCount; i++) {
    lengths[i] = fixedLength[i];
    wrappedFrom[i] = -1;
    stabilized[i] = 0;
  }
  momentArms.fill(0);
}

/** The same twist with the velocity of the material point at the hip center: v + ω × c. */
function takeTwist(twists: Float64Array, t: number): void {
  const x = twists[t];
  const y = twists[t + 1];
  const z = twists[t + 2];
  poseTwists[t] = x;
  poseTwists[t + 1] = y;
  poseTwists[t + 2] = z;
  poseTwists[t + 3] = twists[t + 3] + y * hipCenter[2] - z * hipCenter[1];
  poseTwists[t + 4] = twists[t + 4] + z * hipCenter[0] - x * hipCenter[2];
  poseTwists[t + 5] = twists[t + 5] + x * hipCenter[1] - y * hipCenter[0];
}

/** Carries the path points of one segment, whose frame stands at `s`, to ground. */
function placeSegmentPoints(points: Float64Array, frames: Frames, s: number, segment: number): void {
  const end = GROUND_START[segment + 1];
  if (GROUND_START[segment] === end) return;
  const xx = frames[s];
  const xy = frames[s + 1];
  const xz = frames[s + 2];
  const yx = frames[s + 3];
  const yy = frames[s + 4];
  const yz = frames[s + 5];
  const zx = frames[s + 6];
  const zy = frames[s + 7];
  const zz = frames[s + 8];
  const px = frames[s + 9];
  const py = frames[s + 10];
  const pz = frames[s + 11];
  for (let k = GROUND_START[segment]; k < end; k++) {
    const p = 3 * GROUND_POINTS[k];
    const x = points[p];
    const y = points[p + 1];
    const z = points[p + 2];
    ground[p] = xx * x + xy * y + xz * z + px;
    ground[p + 1] = yx * x + yy * y + yz * z + py;
    ground[p + 2] = zx * x + zy * y + zz * z + pz;
  }
}

function addStraightStretches(): void {
  for (let i = 0; i < STRETCH_FROM.length; i++) {
    const muscle = STRETCH_MUSCLE[i];
    if (wrappedFrom[muscle] === STRETCH_FROM[i]) continue;
    const p = 3 * STRETCH_FROM[i];
    const x = ground[p + 3] - ground[p];
    const y = ground[p + 4] - ground[p + 1];
    const z = ground[p + 5] - ground[p + 2];
    const length = Math.sqrt(x * x + y * y + z * z);
    const perLength = 1 / length;
    pull[0] = x * perLength;
    pull[1] = y * perLength;
    pull[2] = z * perLength;
    pull[3] = ground[p];
    pull[4] = ground[p + 1];
    pull[5] = ground[p + 2];
    lengths[muscle] += length;
    addMomentArms(muscle, STRETCH_SPAN[i]);
  }
}

function putSample(geometry: MuscleGeometry, { set: out, sample }: SampleOfSet): void {
  const m = sample * muscleCount;
  out.momentArms.set(momentArms, m * MOMENT_ARM_COUNT);
  out.wraps.set(poseWraps, sample * WRAP_COUNT * WRAP_SIZE);
  for (let i = 0; i < muscleCount; i++) {
    out.lengths[m + i] = lengths[i];
    out.isStabilized[m + i] = stabilized[i];
  }
  putFiberLengths(geometry, out.normalizedFiberLengths, m);
}

/**
 * Rigid tendon: fibers of constant thickness h = l_opt sin α fill what the tendon leaves of the path; on a path shorter
 * than the tendon they stand across it. Millard et al. 2013 (fixed-height parallelogram).
 */
function putFiberLengths(geometry: MuscleGeometry, normalizedFiberLengths: Float64Array, m: number): void {
  const { optimalFiberLength, tendonSlackLength, thickness } = geometry;
  for (let i = 0; i < muscleCount; i++) {
    const stretch = lengths[i] - tendonSlackLength[i];
    const along = stretch > 0 ? stretch / optimalFiberLength[i] : 0;
    const across = thickness[i];
    normalizedFiberLengths[m + i] = Math.sqrt(across * across + along * along);
  }
}
