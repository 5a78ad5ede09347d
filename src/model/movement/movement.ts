import type { LimitReport } from '../mechanism/limit';
import { progressOf } from '../mechanism/mechanism';
import { type ChainSolver, solveMechanism, valueAt } from '../mechanism/solveMechanism';
import { type Ends, thighTrunk } from '../mechanism/state';
import { degrees } from '../setting';
import { findPossible } from './possiblePosture';
import { lackOfReach } from './startState';
import { AT_LIMIT, FIRST_STEP, judgePosture, REACH, reportLimit, type Trial } from './tryPosture';
import { walkToLimit } from './walkToLimit';

/** Both ends of a movement: the states, and what ended it there. */
export interface Movement extends Ends {
  readonly kind: 'movement';
  readonly ends: { readonly bottom: LimitReport; readonly top: LimitReport };
}

/** The body cannot do it with these settings: why, and by how much. */
export interface NoMovement {
  readonly kind: 'no-movement';
  readonly reason: LimitReport;
  /** How far beyond its bound the nearest posture stays. */
  readonly by: number;
}

/** Least thigh–trunk range that counts as a repetition. */
const LEAST_RANGE = degrees(1);

/**
 * Finds a possible posture, then walks the chain along the thigh–trunk
 * angle to the first limit on either side. Limits that were set as
 * goals are limits like any other. Own derivation, docs/model.md "Ends of a repetition".
 */
export function findMovement(solver: ChainSolver): Movement | NoMovement {
  const start = findPossible(solver);
  if (!start) return { kind: 'no-movement', reason: REACH, by: lackOfReach(solver) };
  if (start.by > AT_LIMIT) return refuse(solver, start);
  const top = walkToLimit(solver, start.y, -1);
  const bottom = walkToLimit(solver, top.y, 1);
  if (thighTrunk(bottom.y) - thighTrunk(top.y) < LEAST_RANGE)
    return { kind: 'no-movement', reason: obstacle(bottom.report, top.report), by: 0 };
  const lost = lostMidway(solver, bottom.y, top.y);
  if (lost) return refuse(solver, lost);
  return { kind: 'movement', bottom: bottom.y, top: top.y, ends: { bottom: bottom.report, top: top.report } };
}

/**
 * Between ends closer than one step, the posture halfway in the movement's own progress where it is not possible: the
 * thigh–trunk angle may turn back on such a short way, so that its ends do not belong together.
 */
function lostMidway(solver: ChainSolver, bottom: Float64Array, top: Float64Array): Trial | null {
  if (thighTrunk(bottom) - thighTrunk(top) > FIRST_STEP) return null;
  const progress = progressOf(solver.mechanism);
  const goal = (valueAt(solver, progress, bottom) + valueAt(solver, progress, top)) / 2;
  const y = Float64Array.from(bottom);
  if (!solveMechanism(solver, y, (s, placement) => progress(s, placement) - goal)) return null;
  const midway = judgePosture(solver, y);
  return midway.by > AT_LIMIT ? midway : null;
}

function refuse(solver: ChainSolver, { worst, by }: Trial): NoMovement {
  return { kind: 'no-movement', reason: reportLimit(solver, worst), by };
}

function obstacle(bottom: LimitReport, top: LimitReport): LimitReport {
  return bottom.isGoal && !top.isGoal ? top : bottom;
}
