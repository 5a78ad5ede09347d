import type { Limit, LimitReport } from '../mechanism/limit';
import { type ChainSolver, solveMechanism } from '../mechanism/solveMechanism';
import { thighTrunk } from '../mechanism/state';
import { degrees } from '../setting';

/** Room a posture may lack and still count as standing at the limit, rad or m. */
export const AT_LIMIT = 1e-9;
/** Steps of thigh–trunk angle at first, of any walk along the chain. */
export const FIRST_STEP = degrees(12);

/** A posture that closes the chain, the limit it breaks worst, and how far: not above AT_LIMIT where it is possible. */
export interface Trial {
  readonly y: Float64Array;
  readonly worst: Limit;
  readonly by: number;
}

/** Judges a state whose placement is written. */
export function judgePosture(solver: ChainSolver, y: Float64Array): Trial {
  const worst = worstLimit(solver, y);
  return { y, worst, by: -worst.margin(y, solver.placement) };
}

/** The posture whose thigh–trunk flexion is `turn` more; null where the chain cannot be closed there. */
export function tryPostureBeside(solver: ChainSolver, y: Float64Array, turn: number): Trial | null {
  const next = Float64Array.from(y);
  const goal = thighTrunk(y) + turn;
  const isThere = solveMechanism(solver, next, (s) => thighTrunk(s) - goal) && isNear(y, next);
  return isThere ? judgePosture(solver, next) : null;
}

/** A jump to another assembly of the chain is not a step along the movement. */
function isNear(a: Float64Array, b: Float64Array): boolean {
  return a.every((value, k) => Math.abs(value - b[k]) < 0.8);
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

/** A limit as what ends a movement, or keeps it from beginning. */
export function reportLimit(solver: ChainSolver, limit: Limit): LimitReport {
  const { top, bottom } = solver.mechanism.goals;
  return {
    limit: limit.id,
    bound: limit.bound,
    unit: limit.unit,
    isGoal: limit.id === top || limit.id === bottom,
  };
}

/** What ends a movement where no limit does. */
export const REACH: LimitReport = { limit: 'reach', bound: 0, unit: 'm', isGoal: false };
