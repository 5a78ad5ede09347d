/** The muscles' public face: lay out once, then solve poses. */
export { buildMuscleGeometry } from './architecture';
export { isBeyondModel } from './beyondModel';
export { solveMuscles } from './kernel/solveMuscles';
export type { MuscleGeometry } from './layout';
export { lineOfAction } from './lineOfAction';
export {
  createMuscleSet,
  type MuscleSet,
  PATH_MODES,
  type PathMode,
  WRAP_ANGLE,
  WRAP_SIZE,
  WRAP_TANGENT_A,
  WRAP_TOUCHES,
} from './muscleSet';
export { MUSCLE_COUNT, MUSCLES } from './topology';
export { traceLayout, tracePaths } from './tracePath';
