import { MOMENT_ARM_COUNT } from '../../anatomy/names';
import { FRAME_SIZE } from '../../math/frame';
import { TWISTS_SIZE } from '../../pose/forwardKinematics';
import { WRAP_SIZE } from '../muscleSet';
import { MUSCLE_COUNT, POINT_COUNT, WRAP_COUNT, WRAP_SEGMENT } from '../topology';

// The pose in hand: solveMuscles copies it here, the steps read and write it, solveMuscles copies the results out. Fixed
// arrays cost no allocation. The steps take them into local constants, `const { ends } = bench`: only those are constants to
// the compiler, which then drops most checks (two to three times faster, npm run bench). Nothing is kept from one pose to
// the next. For the same reason steps take several numbers, not objects of them.

/** V8 keeps arrays of up to 64 bytes on its moving heap, where their place is no constant; these are padded beyond that. */
export function fixedArray(size: number): Float64Array {
  return new Float64Array(Math.max(size, 9));
}

/** [segment × 12] groundFromSegment, up to the last segment that carries a cylinder. */
export const poseFrames = new Float64Array((1 + Math.max(...WRAP_SEGMENT)) * FRAME_SIZE);
/** Hip center in ground, and the twists [slot × 6] with their velocities taken there. */
export const hipCenter = fixedArray(3);
export const poseTwists = new Float64Array(TWISTS_SIZE);
/** [point × 3] path points in ground; only those of GROUND_POINTS. */
export const groundPoints = new Float64Array(3 * POINT_COUNT);
/** [muscle] */
export const poseLengths = new Float64Array(MUSCLE_COUNT);
/** [muscle × MOMENT_ARM_COUNT] */
export const poseMomentArms = new Float64Array(MUSCLE_COUNT * MOMENT_ARM_COUNT);
/** [muscle] path point from which the wrapped stretch starts; -1 for none. */
export const wrappedFrom = new Int32Array(MUSCLE_COUNT);
/** [wrap × WRAP_SIZE] as in MuscleSet. */
export const poseWraps = new Float64Array(WRAP_COUNT * WRAP_SIZE);
/** [muscle] as in MuscleSet. */
export const poseStabilized = new Uint8Array(MUSCLE_COUNT);

/** Numbers of a frame and moment arms of a muscle, for the steps. */
export const FRAME = FRAME_SIZE;
export const ARMS = MOMENT_ARM_COUNT;

/**
 * The stretch and the cylinder in hand, in the cylinder frame (axis = z through the origin): end a (3), end b (3), radius,
 * half length.
 */
export const ends = fixedArray(8);
export const ENDS_SIZE = 8;
export const RADIUS = 6;
export const HALF_LENGTH = 7;

/**
 * The path over it: length, tangent point next to a (3), tangent point next to b (3), signed arc angle (+ turns about +z),
 * unit direction along the path where it leaves a (3) and where it arrives at b (3).
 */
export const helix = fixedArray(14);
export const HELIX_SIZE = 14;
export const LENGTH = 0;
export const TANGENT_A = 1;
export const TANGENT_B = 4;
export const ARC_ANGLE = 7;
export const DIRECTION_A = 8;
export const DIRECTION_B = 11;

/** A unit pull along a straight stretch, in ground: direction along the path (3) and a point on its line (3). */
export const pull = fixedArray(6);
