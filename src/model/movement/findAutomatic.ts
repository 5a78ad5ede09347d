import type { Body } from '../anatomy/body';
import type { Mechanism } from '../mechanism/mechanism';
import { createChainSolver, solveMechanism } from '../mechanism/solveMechanism';
import type { StateFunction } from '../mechanism/state';
import { startState } from './startState';

/**
 * The value an automatic setting takes: the last of a mechanism's unknowns, solved for as one unknown more where
 * `condition` is zero. Tries the starts in turn; null where this body has no such posture.
 */
export function findAutomatic(
  body: Body,
  mechanism: Mechanism,
  starts: readonly Float64Array[],
  condition: StateFunction,
): number | null {
  const solver = createChainSolver(body, mechanism);
  for (const guess of starts) {
    const y = startState(solver, guess);
    if (y && solveMechanism(solver, y, condition)) return y[mechanism.size - 1];
  }
  return null;
}
