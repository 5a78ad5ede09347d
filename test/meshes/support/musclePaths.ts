import { type SegmentName, segmentIndex } from '../../../src/model/anatomy/names';
import { FRAME_SIZE, identityFrame } from '../../../src/model/math/frame';
import { createMuscleSet, solveMuscles } from '../../../src/model/muscle/geometry';
import { traceLayout, tracePaths } from '../../../src/model/muscle/tracePath';
import { POSE_FRAMES_SIZE, solveLegFrames, TWISTS_SIZE } from '../../../src/model/pose/forwardKinematics';
import { genericBody, genericMuscles } from '../../support/musclePose';

const TRACE = traceLayout();

export interface PosedPaths {
  readonly frames: Float64Array;
  /** [point × 3] of all muscles; muscle m from `start[m]`. */
  readonly points: Float32Array;
  readonly start: Int32Array;
}

/** The published paths with their wraps in one pose; angles in degrees in the order of LEG_COORDINATES. */
export function poseMusclePaths(anglesDeg: readonly number[]): PosedPaths {
  const frames = new Float64Array(POSE_FRAMES_SIZE);
  const twists = new Float64Array(TWISTS_SIZE);
  const set = createMuscleSet(1);
  frames.set(identityFrame());
  const q = anglesDeg.map((deg) => (deg * Math.PI) / 180);
  solveLegFrames(genericBody, q, 0, frames, 0, twists);
  solveMuscles(genericMuscles, { frames, f: 0, twists }, 'published', { set, sample: 0 });
  const points = new Float32Array(TRACE.pointCount * 3);
  tracePaths({ geometry: genericMuscles, frames, muscles: set }, 0, points);
  return { frames, points, start: TRACE.start };
}

/** A ground point in a segment's own frame. */
export function inSegment(frames: Float64Array, segment: string, p: readonly number[]): [number, number, number] {
  const o = segmentIndex(segment as SegmentName) * FRAME_SIZE;
  const [x, y, z] = [p[0] - frames[o + 9], p[1] - frames[o + 10], p[2] - frames[o + 11]];
  return [
    frames[o] * x + frames[o + 3] * y + frames[o + 6] * z,
    frames[o + 1] * x + frames[o + 4] * y + frames[o + 7] * z,
    frames[o + 2] * x + frames[o + 5] * y + frames[o + 8] * z,
  ];
}
