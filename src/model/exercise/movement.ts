import { type ChainSolver, type Condition, solveMechanism } from '../pose/solveMechanism';
import type { Limit, LimitReport } from './limit';
import { startState } from './startState';

/** Both ends of a movement: the states, and what ended it there. */
export interface Movement {
  readonly kind: 'movement';
  readonly bottom: Float64Array;
  readonly top: Float64Array;
  readonly ends: { readonly bottom: LimitReport; readonly top: LimitReport };
}

export interface NoMovement {
  readonly kind: 'no-movement';
  readonly reason: LimitReport;
  /** How far beyond its bound the nearest posture stays. */
  readonly by: number;
}

/** Room a posture may lack and still count as standing at the limit, rad or m. */
const AT_LIMIT = 1e-9;
/** Least travel between the ends that counts as a repetition, m. */
const LEAST_TRAVEL = 0.005;
const FIRST_STEP = 0.03;
const SMALLEST_STEP = 1e-5;

/**
 * Finds a possible posture, then walks the chain from it to the first limit on either side. Limits that were set as
 * goals are limits like any other. Own derivation, docs/model.md "Ends of a repetition".
 */
export function findMovement(solver: ChainSolver): Movement | NoMovement {
  const start = findPossible(solver);
  if ('reason' in start) return start;
  const top = walkToLimit(solver, start.y, 1);
  const bottom = walkToLimit(solver, top.y, -1);
  const { travel } = solver.mechanism;
  if (travel(top.y) - travel(bottom.y) < LEAST_TRAVEL)
    return { kind: 'no-movement', reason: obstacle(bottom.report, top.report), by: 0 };
  return { kind: 'movement', bottom: bottom.y, top: top.y, ends: { bottom: bottom.report, top: top.report } };
}

function obstacle(bottom: LimitReport, top: LimitReport): LimitReport {
  return bottom.isGoal && !top.isGoal ? top : bottom;
}

/** The most extended guess that breaks no limit; otherwise the limit that the best guess breaks worst. */
function findPossible(solver: ChainSolver): { readonly y: Float64Array } | NoMovement {
  const { mechanism } = solver;
  let best: NoMovement | null = null;
  for (const guess of mechanism.guesses) {
    const drive = guess[mechanism.size - 1];
    const y = startState(solver, guess);
    if (!y || !solveMechanism(solver, y, (s) => s[mechanism.size - 1] - drive)) continue;
    const worst = worstLimit(mechanism.limits, y);
    const by = -worst.margin(y);
    if (by <= AT_LIMIT) return { y };
    if (!best || by < best.by) best = { kind: 'no-movement', reason: report(solver, worst), by };
  }
  return best ?? { kind: 'no-movement', reason: REACH, by: 0 };
}

const REACH: LimitReport = { limit: 'reach', bound: 0, unit: 'm', isGoal: false };

/** From a possible state along the travel, up (+1) or down (−1), to the first limit or the end of the leg's reach. */
function walkToLimit(solver: ChainSolver, from: Float64Array, direction: 1 | -1): WalkEnd {
  const { mechanism } = solver;
  const y = Float64Array.from(from);
  let step = FIRST_STEP;
  while (step > SMALLEST_STEP) {
    const next = Float64Array.from(y);
    const goal = mechanism.travel(y) + direction * step;
    if (!solveMechanism(solver, next, (s) => mechanism.travel(s) - goal) || !isNear(y, next)) {
      step /= 2;
      continue;
    }
    const worst = worstLimit(mechanism.limits, next);
    if (worst.margin(next) < 0) return standAtFirstLimit(solver, y, next);
    y.set(next);
  }
  return { y, report: REACH };
}

interface WalkEnd {
  readonly y: Float64Array;
  readonly report: LimitReport;
}

/** A jump to another assembly of the chain is not a step along the movement. */
function isNear(a: Float64Array, b: Float64Array): boolean {
  return a.every((value, k) => Math.abs(value - b[k]) < 0.6);
}

/** Of the limits broken at `beyond` but not at `inside`, the state at the one met first. */
function standAtFirstLimit(solver: ChainSolver, inside: Float64Array, beyond: Float64Array): WalkEnd {
  const { mechanism } = solver;
  const direction = Math.sign(mechanism.travel(beyond) - mechanism.travel(inside));
  let first: WalkEnd | null = null;
  for (const limit of mechanism.limits) {
    if (limit.margin(beyond) >= 0) continue;
    const y = Float64Array.from(inside);
    const condition: Condition = (s) => limit.margin(s);
    if (!solveMechanism(solver, y, condition)) continue;
    const isEarlier = !first || direction * (mechanism.travel(y) - mechanism.travel(first.y)) < 0;
    if (isEarlier) first = { y, report: report(solver, limit) };
  }
  return first ?? { y: inside, report: report(solver, worstLimit(mechanism.limits, beyond)) };
}

/** The limit with the least room in its own unit; the posture is possible when that room is not negative. */
function worstLimit(limits: readonly Limit[], y: Float64Array): Limit {
  return limits.reduce((worst, limit) => (limit.margin(y) < worst.margin(y) ? limit : worst));
}

function report(solver: ChainSolver, limit: Limit): LimitReport {
  const { top, bottom } = solver.mechanism.goals;
  return {
    limit: limit.id,
    bound: limit.bound,
    unit: limit.unit,
    isGoal: limit.id === top || limit.id === bottom,
  };
}
