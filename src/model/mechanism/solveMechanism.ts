import type { Body } from '../anatomy/body';
import { composeFrames, FRAME_SIZE, type Frames, identityFrame, invertFrame } from '../math/frame';
import { solveLinear } from '../math/linearSolve';
import { bendLeg, createLegScratch, footError, footErrorByLeg, type LegScratch } from '../pose/footError';
import { carryLegPoints, createLegPoints, type LegPoints, locateLegPoints } from '../pose/legPoints';
import type { Mechanism } from './mechanism';
import { type Placement, type StateFunction, TILT } from './state';

/** Scratch for solving one mechanism again and again without allocating. */
export interface ChainSolver {
  readonly body: Body;
  readonly mechanism: Mechanism;
  readonly placement: Placement;
  readonly leg: LegScratch;
  readonly legPoints: LegPoints;
  readonly inverse: Frames;
  readonly target: Frames;
  readonly closures: Float64Array;
  readonly residuals: Float64Array;
  readonly shifted: Float64Array;
  readonly jacobian: Float64Array;
  readonly step: Float64Array;
}

const FOOT_EQUATIONS = 6;
const MAX_ITERATIONS = 40;
/** Largest change of any unknown in one iteration: rad or m. */
const MAX_STEP = 0.3;
const CONVERGED = 1e-11;
/** A step this small is the last one, rad or m: what it leaves is its square, 1e-10. */
const LAST_STEP = 1e-5;
/** Step of the one-sided differences behind the Jacobian; Newton corrects their rounding. */
const DIFFERENCE = 1e-7;

/** Room for the placement of a mechanism’s states. */
function createPlacement(mechanism: Mechanism): Placement {
  return {
    pelvis: identityFrame(),
    torso: identityFrame(),
    foot: identityFrame(),
    leg: new Float64Array(3 * (mechanism.legPoints?.length ?? 0)),
  };
}

/** Everything needed to solve a mechanism for this body, allocated once. Not to be shared by two walks at a time. */
export function createChainSolver(body: Body, mechanism: Mechanism): ChainSolver {
  const n = mechanism.size;
  return {
    body,
    mechanism,
    placement: createPlacement(mechanism),
    leg: createLegScratch(),
    legPoints: createLegPoints(mechanism.legPoints ?? []),
    inverse: new Float64Array(FRAME_SIZE),
    target: new Float64Array(FRAME_SIZE),
    closures: new Float64Array(n - FOOT_EQUATIONS - 1),
    residuals: new Float64Array(n),
    shifted: new Float64Array(n),
    jacobian: new Float64Array(n * n),
    step: new Float64Array(n),
  };
}

/**
 * Moves the state `y` onto the closed chain where `condition` is zero and leaves its placement in the solver: foot on its place (6), rhythm and the exercise's
 * own closures, then the condition. Returns whether it got there; `y` is rubbish otherwise.
 * Newton with the leg's analytic Jacobian and differences elsewhere; own derivation, docs/model.md "Closed chain".
 */
export function solveMechanism(solver: ChainSolver, y: Float64Array, condition: StateFunction): boolean {
  const n = solver.mechanism.size;
  for (let k = 0; k < MAX_ITERATIONS; k++) {
    bendLeg(solver.body, y, solver.leg);
    locateLegPoints(solver.legPoints, solver.leg);
    evaluate(solver, y, condition, solver.residuals);
    if (largest(solver.residuals) < CONVERGED) return true;
    differentiate(solver, y, condition);
    solver.step.set(solver.residuals);
    if (!solveLinear(solver.jacobian, solver.step, n)) return false;
    const size = largest(solver.step);
    if (!(size < 1e6)) return false;
    const damping = Math.min(1, MAX_STEP / size);
    for (let j = 0; j < n; j++) y[j] -= damping * solver.step[j];
    if (size < LAST_STEP) {
      settle(solver, y);
      return true;
    }
  }
  return false;
}

/** Writes the placement of a state that already closes the chain. */
export function settle(solver: ChainSolver, y: Float64Array): void {
  const { mechanism, placement, legPoints } = solver;
  mechanism.place(y, placement);
  if (legPoints.points.length === 0) return;
  bendLeg(solver.body, y, solver.leg);
  locateLegPoints(legPoints, solver.leg);
  carryLegPoints(legPoints, placement.pelvis, -1, 0, placement.leg);
}

/** A number read off a state that closes the chain. */
export function valueAt(solver: ChainSolver, f: StateFunction, y: Float64Array): number {
  settle(solver, y);
  return f(y, solver.placement);
}

/** All residuals at `y`, the leg being bent there already. */
function evaluate(solver: ChainSolver, y: Float64Array, condition: StateFunction, out: Float64Array): void {
  const { mechanism, placement } = solver;
  mechanism.place(y, placement);
  invertFrame(solver.inverse, 0, placement.pelvis, 0);
  composeFrames(solver.target, 0, solver.inverse, 0, placement.foot, 0);
  footError(solver.leg, solver.target, out);
  evaluateClosures(solver, y, condition, out, -1);
}

/**
 * The closures, leg coordinate `moved` having been moved on by DIFFERENCE; −1 for none.
 */
// biome-ignore lint/complexity/useMaxParams: runs for every unknown of every iteration
function evaluateClosures(
  solver: ChainSolver,
  y: Float64Array,
  condition: StateFunction,
  out: Float64Array,
  moved: number,
): void {
  const { mechanism, placement, closures, legPoints } = solver;
  carryLegPoints(legPoints, placement.pelvis, moved, DIFFERENCE, placement.leg);
  mechanism.close(y, placement, closures);
  for (let k = 0; k < closures.length; k++) out[FOOT_EQUATIONS + k] = closures[k];
  out[mechanism.size - 1] = condition(y, placement);
}

function differentiate(solver: ChainSolver, y: Float64Array, condition: StateFunction): void {
  const { mechanism, residuals, shifted, jacobian } = solver;
  const n = mechanism.size;
  footErrorByLeg(solver.leg, jacobian, n);
  for (let j = 0; j < n; j++) {
    const kept = y[j];
    y[j] = kept + DIFFERENCE;
    // leg coordinates move nothing that is placed, and their part of the foot error is known
    const isLeg = j < TILT;
    if (isLeg) evaluateClosures(solver, y, condition, shifted, j);
    else evaluate(solver, y, condition, shifted);
    for (let i = isLeg ? FOOT_EQUATIONS : 0; i < n; i++) jacobian[i * n + j] = (shifted[i] - residuals[i]) / DIFFERENCE;
    y[j] = kept;
  }
}

function largest(values: Float64Array): number {
  let size = 0;
  for (let k = 0; k < values.length; k++) size = Math.max(size, Math.abs(values[k]));
  return Number.isFinite(size) ? size : Number.POSITIVE_INFINITY;
}
