import { type Body, buildBody } from '../anatomy/body';
import { completeLifter, muscleForceScale } from '../anatomy/lifter';
import { LEG_COORDINATE_COUNT } from '../anatomy/names';
import { identityFrame } from '../math/frame';
import { POSE_FRAMES_SIZE, solveLegFrames, TWISTS_SIZE } from '../pose/forwardKinematics';
import { solveMuscles } from './kernel/solveMuscles';
import { buildMuscleLayout, type MuscleGeometry } from './layout';
import { createMuscleSet } from './muscleSet';
import { MUSCLE_ROWS } from './topology';

/**
 * Lays out all muscles of a body. Fiber and tendon lengths grow with the length of the path in the neutral pose, so
 * their ratio is kept but for the lifter's own factor on fibers; force grows by `muscleForceScale`. Rules: docs/model.md "Lifter".
 */
export function buildMuscleGeometry(body: Body): MuscleGeometry {
  const geometry = withGenericFibers(body);
  const generic = neutralLengths(GENERIC_MUSCLES, GENERIC_BODY);
  neutralLengths(geometry, body).forEach((length, m) => {
    const scale = length / generic[m];
    geometry.optimalFiberLength[m] *= scale * body.lifter.fiberLength;
    geometry.tendonSlackLength[m] *= scale;
  });
  return geometry;
}

const GENERIC_BODY = buildBody(completeLifter({}));
const GENERIC_MUSCLES = withGenericFibers(GENERIC_BODY);

/** Paths and forces of the body, fibers and tendons of the generic lifter. */
function withGenericFibers(body: Body): MuscleGeometry {
  const force = muscleForceScale(body.lifter);
  return {
    ...buildMuscleLayout(body),
    optimalFiberLength: Float64Array.from(MUSCLE_ROWS, (m) => m.optimalFiberLength),
    tendonSlackLength: Float64Array.from(MUSCLE_ROWS, (m) => m.tendonSlackLength),
    pennation: Float64Array.from(MUSCLE_ROWS, (m) => m.pennationAtOptimal),
    thickness: Float64Array.from(MUSCLE_ROWS, (m) => Math.sin(m.pennationAtOptimal)),
    maxIsometricForce: Float64Array.from(MUSCLE_ROWS, (m) => m.maxIsometricForce * force),
  };
}

function neutralLengths(geometry: MuscleGeometry, body: Body): Float64Array {
  const frames = new Float64Array(POSE_FRAMES_SIZE);
  const twists = new Float64Array(TWISTS_SIZE);
  const set = createMuscleSet(1);
  frames.set(identityFrame());
  solveLegFrames(body, new Float64Array(LEG_COORDINATE_COUNT), 0, frames, 0, twists);
  solveMuscles(geometry, { frames, f: 0, twists }, 'published', { set, sample: 0 });
  return set.lengths;
}
