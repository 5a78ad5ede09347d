import { solveLeg } from '../pose/solveLeg';
import type { ChainSolver } from '../pose/solveMechanism';

/** A guessed state with the leg bent to reach its foot place; null where the leg cannot. */
export function startState(solver: ChainSolver, guess: Float64Array): Float64Array | null {
  solver.mechanism.place(guess, solver.placement);
  const leg = solveLeg(solver.body, solver.placement.pelvis, solver.placement.foot);
  if (leg.kind !== 'solved') return null;
  const y = Float64Array.from(guess);
  y.set(leg.q);
  return y;
}
