import type { Body } from '../anatomy/body';
import { LEG_COORDINATE_COUNT } from '../anatomy/names';
import { composeFrames, FRAME_SIZE, type Frames, invertFrame, transformPoint } from '../math/frame';
import { solveLinear } from '../math/linearSolve';
import { bendLeg, createLegScratch, footError, footErrorByLeg } from './footError';
import { guessLeg, legReach } from './guessLeg';

/** The six leg coordinates `q` that reach a foot place, rad, or how far it is out of reach. */
export type LegSolution =
  | { readonly kind: 'solved'; readonly q: Float64Array }
  /** `by`: distance, m, from the foot to the nearest place this leg reaches. */
  | { readonly kind: 'unreachable'; readonly by: number };

const MAX_ITERATIONS = 60;
const MAX_STEP = 0.4;
const CONVERGED = 1e-12;

/**
 * The six leg coordinates (LEG_COORDINATES) that carry the foot from this pelvis to that place. Exact to rounding,
 * continuous with `guess`, which defaults to the geometric two-link solution. Joint ranges are not enforced: limits are
 * the exercise's business. Damped Newton on the foot error; own derivation, docs/model.md "Leg solver".
 */
export function solveLeg(
  body: Body,
  groundFromPelvis: Frames,
  groundFromFoot: Frames,
  guess?: Float64Array,
): LegSolution {
  const target = relativeFrame(groundFromPelvis, groundFromFoot);
  const overreach = distanceBeyondReach(body, target);
  if (overreach > 0) return { kind: 'unreachable', by: overreach };
  const q = guess ? Float64Array.from(guess.subarray(0, LEG_COORDINATE_COUNT)) : guessLeg(body, target);
  const error = iterate(body, target, q);
  return error < CONVERGED ? { kind: 'solved', q } : { kind: 'unreachable', by: error };
}

/** a⁻¹ · b */
function relativeFrame(a: Frames, b: Frames): Frames {
  const inverse = new Float64Array(FRAME_SIZE);
  const out = new Float64Array(FRAME_SIZE);
  invertFrame(inverse, 0, a, 0);
  composeFrames(out, 0, inverse, 0, b, 0);
  return out;
}

function distanceBeyondReach(body: Body, pelvisFromFoot: Frames): number {
  const reach = legReach(body);
  const ankle = transformPoint(pelvisFromFoot, 0, reach.ankleInFoot);
  const hip = body.hipCenterInPelvis;
  const distance = Math.hypot(ankle[0] - hip[0], ankle[1] - hip[1], ankle[2] - hip[2]);
  return Math.max(distance - reach.longest - reach.ankleSlack, reach.shortest - reach.ankleSlack - distance, 0);
}

/** Improves `q` in place; returns the largest component of the remaining foot error. */
function iterate(body: Body, target: Frames, q: Float64Array): number {
  const leg = createLegScratch();
  const error = new Float64Array(6);
  const jacobian = new Float64Array(36);
  let size = Number.POSITIVE_INFINITY;
  for (let k = 0; k < MAX_ITERATIONS; k++) {
    bendLeg(body, q, leg);
    footError(leg, target, error);
    size = error.reduce((m, e) => Math.max(m, Math.abs(e)), 0);
    if (size < CONVERGED) return size;
    footErrorByLeg(leg, jacobian, 6);
    if (!solveLinear(jacobian, error, 6)) return size;
    const largest = error.reduce((m, e) => Math.max(m, Math.abs(e)), 0);
    const damping = Math.min(1, MAX_STEP / largest);
    for (let j = 0; j < 6; j++) q[j] -= damping * error[j];
  }
  return size;
}
