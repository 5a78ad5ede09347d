import { type ChainSolver, settle, solveMechanism } from '../pose/solveMechanism';
import { degrees } from '../setting';
import { findDip, type Probe } from './dip';
import { type Ends, thighTrunk } from './exercise';
import type { Limit, LimitReport } from './limit';
import { startState } from './startState';

/** Both ends of a movement: the states, and what ended it there. */
export interface Movement extends Ends {
  readonly kind: 'movement';
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
/** Least thigh–trunk range that counts as a repetition. */
const LEAST_RANGE = degrees(1);
/** Steps of thigh–trunk angle along the walk. */
const FIRST_STEP = degrees(12);
const SMALLEST_STEP = degrees(0.001);
/** Room expected between two steps, rad or m, below which it is looked at. */
const DIP_ROOM = 0.01;

/**
 * Finds a possible posture, then walks the chain along the thigh–trunk
 * angle to the first limit on either side. Limits that were set as
 * goals are limits like any other. Own derivation, docs/model.md "Ends of a repetition".
 */
export function findMovement(solver: ChainSolver): Movement | NoMovement {
  const start = findPossible(solver);
  if ('reason' in start) return start;
  const top = walkToLimit(solver, start.y, -1);
  const bottom = walkToLimit(solver, top.y, 1);
  if (thighTrunk(bottom.y) - thighTrunk(top.y) < LEAST_RANGE)
    return { kind: 'no-movement', reason: obstacle(bottom.report, top.report), by: 0 };
  return { kind: 'movement', bottom: bottom.y, top: top.y, ends: { bottom: bottom.report, top: top.report } };
}

function obstacle(bottom: LimitReport, top: LimitReport): LimitReport {
  return bottom.isGoal && !top.isGoal ? top : bottom;
}

/** The most extended guess that breaks no limit; otherwise the limit that the best guess breaks worst. */
function findPossible(solver: ChainSolver): { readonly y: Float64Array } | NoMovement {
  const { mechanism, placement } = solver;
  let best: NoMovement | null = null;
  for (const guess of mechanism.guesses) {
    const drive = guess[mechanism.size - 1];
    const y = startState(solver, guess);
    if (!y || !solveMechanism(solver, y, (s) => s[mechanism.size - 1] - drive)) continue;
    const worst = worstLimit(solver, y);
    const by = -worst.margin(y, placement);
    if (by <= AT_LIMIT) return { y };
    if (!best || by < best.by) best = { kind: 'no-movement', reason: report(solver, worst), by };
  }
  return best ?? { kind: 'no-movement', reason: REACH, by: 0 };
}

const REACH: LimitReport = { limit: 'reach', bound: 0, unit: 'm', isGoal: false };

interface WalkEnd {
  readonly y: Float64Array;
  readonly report: LimitReport;
}

/** From a possible state toward flexion (+1) or extension (−1), to the first limit or the end of the leg's reach. */
function walkToLimit(solver: ChainSolver, from: Float64Array, direction: 1 | -1): WalkEnd {
  const { placement } = solver;
  const y = Float64Array.from(from);
  let step = FIRST_STEP;
  const walked = [probe(solver, y)];
  while (step > SMALLEST_STEP) {
    const next = Float64Array.from(y);
    const goal = thighTrunk(y) + direction * step;
    if (!solveMechanism(solver, next, (s) => thighTrunk(s) - goal) || !isNear(y, next)) {
      step /= 2;
      continue;
    }
    const isBroken = worstLimit(solver, next).margin(next, placement) < 0;
    walked.push(probe(solver, next));
    const dip = standInDip(solver, y, walked.slice(-3), direction);
    if (dip) return dip;
    if (isBroken) return standAtFirstLimit(solver, y, next, direction);
    y.set(next);
  }
  return { y, report: REACH };
}

/** Room before every limit at a state. */
function probe(solver: ChainSolver, y: Float64Array): Probe {
  settle(solver, y);
  const margins = solver.mechanism.limits.map((limit) => limit.margin(y, solver.placement));
  return { angle: thighTrunk(y), margins: Float64Array.from(margins) };
}

/** A limit that is met between steps although there is room at each of them: the state at it; null where there is none. */
function standInDip(
  solver: ChainSolver,
  y: Float64Array,
  [a, b, c]: readonly Probe[],
  direction: 1 | -1,
): WalkEnd | null {
  const angle = c && findDip(a, b, c, DIP_ROOM);
  if (typeof angle !== 'number') return null;
  const low = Float64Array.from(y);
  if (!solveMechanism(solver, low, (s) => thighTrunk(s) - angle) || !isNear(y, low)) return null;
  if (worstLimit(solver, low).margin(low, solver.placement) >= 0) return null;
  const before = Float64Array.from(y);
  const isBehind = direction * (angle - b.angle) < 0;
  if (isBehind && !solveMechanism(solver, before, (s) => thighTrunk(s) - a.angle)) return null;
  return standAtFirstLimit(solver, before, low, direction);
}

/** A jump to another assembly of the chain is not a step along the movement. */
function isNear(a: Float64Array, b: Float64Array): boolean {
  return a.every((value, k) => Math.abs(value - b[k]) < 0.8);
}

/** Of the limits broken at `beyond`, a step past the possible state `inside`, the state at the one met first. */
function standAtFirstLimit(
  solver: ChainSolver,
  inside: Float64Array,
  beyond: Float64Array,
  direction: 1 | -1,
): WalkEnd {
  const { mechanism, placement } = solver;
  settle(solver, beyond);
  const broken = mechanism.limits.filter((limit) => limit.margin(beyond, placement) < 0);
  let first: WalkEnd | null = null;
  for (const limit of broken) {
    const y = Float64Array.from(inside);
    if (!solveMechanism(solver, y, limit.margin)) continue;
    if (!first || direction * (thighTrunk(y) - thighTrunk(first.y)) < 0) first = { y, report: report(solver, limit) };
  }
  if (!first) return { y: inside, report: report(solver, broken[0]) };
  settle(solver, first.y);
  // where one limit is met, another may be broken that holds again at `beyond`
  const isPassed = worstLimit(solver, first.y).margin(first.y, placement) < -AT_LIMIT;
  const isNearer = direction * (thighTrunk(beyond) - thighTrunk(first.y)) > 0;
  return isPassed && isNearer ? standAtFirstLimit(solver, inside, first.y, direction) : first;
}

/** The limit with the least room in its own unit, the state being placed; the posture is possible when it is ≥ 0. */
function worstLimit({ mechanism, placement }: ChainSolver, y: Float64Array): Limit {
  let worst = mechanism.limits[0];
  let least = Number.POSITIVE_INFINITY;
  for (const limit of mechanism.limits) {
    const margin = limit.margin(y, placement);
    if (margin >= least) continue;
    least = margin;
    worst = limit;
  }
  return worst;
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
