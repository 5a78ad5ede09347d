import { MOMENT_ARM_COUNT } from '../anatomy/names';
import type { Frames } from '../math/frame';
import type { MuscleGeometry } from './layout';
import { MUSCLE_COUNT, WRAP_COUNT } from './topology';

/** What `wraps` keeps of each wrap: WRAP_TOUCHES, WRAP_TANGENT_A (3), WRAP_TANGENT_B (3), WRAP_ANGLE. */
export const WRAP_SIZE = 8;
/** 0 = the path runs straight past; else 1 + index, within the path, of the point from which the wrapped stretch starts. */
export const WRAP_TOUCHES = 0;
/** Tangent points in the cylinder frame, in path order. */
export const WRAP_TANGENT_A = 1;
export const WRAP_TANGENT_B = 4;
/** Signed arc angle from the first to the second, + about the cylinder's z. */
export const WRAP_ANGLE = 7;

/** `published` follows the source model, jumps included; `stabilized` replaces it where it jumps. */
export type PathMode = 'published' | 'stabilized';

export const PATH_MODES: readonly PathMode[] = ['published', 'stabilized'];

/** Geometry of all muscles over a whole repetition; flat, so that it survives a worker. */
export interface MuscleSet {
  readonly sampleCount: number;
  /** [sample × muscle] muscle-tendon lengths. */
  readonly lengths: Float64Array;
  /** [sample × muscle × MOMENT_ARM_COUNT] r = −dL/dq in the order of MOMENT_ARM_COORDINATES. */
  readonly momentArms: Float64Array;
  /** [sample × muscle] rigid tendon. */
  readonly normalizedFiberLengths: Float64Array;
  /** [sample × muscle] 1 where the stabilized path differs from the published one. */
  readonly isStabilized: Uint8Array;
  /** [sample × wrap × WRAP_SIZE] for drawing. */
  readonly wraps: Float64Array;
}

/** Muscles of one leg over a repetition beside the frames they were solved in, [sample × segment × 12] groundFromSegment. */
export interface MusclesInFrames {
  readonly geometry: MuscleGeometry;
  readonly frames: Frames;
  readonly muscles: MuscleSet;
}

/** Room for the muscles of one leg, all zero. */
export function createMuscleSet(sampleCount: number): MuscleSet {
  const size = sampleCount * MUSCLE_COUNT;
  return {
    sampleCount,
    lengths: new Float64Array(size),
    momentArms: new Float64Array(size * MOMENT_ARM_COUNT),
    normalizedFiberLengths: new Float64Array(size),
    isStabilized: new Uint8Array(size),
    wraps: new Float64Array(sampleCount * WRAP_COUNT * WRAP_SIZE),
  };
}
