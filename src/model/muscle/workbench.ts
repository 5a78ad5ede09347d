import { MOMENT_ARM_COUNT } from '../anatomy/names';
import { POSE_FRAMES_SIZE, TWISTS_SIZE } from '../pose/forwardKinematics';
import { WRAP_SIZE } from './muscleSet';
import { MUSCLE_COUNT, POINT_COUNT, WRAP_COUNT } from './topology';

// The pose in hand: solveMuscles copies it here, the steps read and write it, solveMuscles copies the results out. Fixed
// arrays cost no allocation, and a compiler that sees them as constants of a module drops most checks (three times
// faster, npm run bench); that is why the steps give them local names. Nothing is kept from one pose to the next.

/** [segment × 12] groundFromSegment. */
export const poseFrames = new Float64Array(POSE_FRAMES_SIZE);
/** [slot × 6] */
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
