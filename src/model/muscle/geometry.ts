/** The muscles' public face: lay out once, then solve poses. */
export { buildMuscleGeometry } from './architecture';
export { isBeyondModel, SOURCE_RANGES } from './beyondModel';
export { solveMuscles } from './kernel/solveMuscles';
export type { MuscleGeometry } from './layout';
export { type LineOfAction, lineOfAction } from './lineOfAction';
export {
  createMuscleSet,
  type MuscleSet,
  type MusclesInFrames,
  PATH_MODES,
  type PathMode,
  WRAP_ANGLE,
  WRAP_SIZE,
  WRAP_TANGENT_A,
  WRAP_TANGENT_B,
  WRAP_TOUCHES,
} from './muscleSet';
export { MUSCLE_COUNT, MUSCLES } from './topology';
export { ARC_POINTS, type TraceLayout, traceLayout, tracePaths } from './tracePath';
