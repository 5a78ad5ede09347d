import type { ChainSolver } from '../mechanism/solveMechanism';
import { solveLeg } from '../pose/solveLeg';

/** A guessed state with the leg bent to reach its foot place; null where the leg cannot. */
export function startState(solver: ChainSolver, guess: Float64Array): Float64Array | null {
  solver.mechanism.place(guess, solver.placement);
  const leg = solveLeg(solver.body, solver.placement.pelvis, solver.placement.foot);
  if (leg.kind !== 'solved') return null;
  const y = Float64Array.from(guess);
  y.set(leg.q);
  return y;
}

/** How far the foot stays from its place at the guess that comes nearest. */
export function lackOfReach({ body, mechanism, placement }: ChainSolver): number {
  const lacks = mechanism.guesses.map((guess) => {
    mechanism.place(guess, placement);
    const leg = solveLeg(body, placement.pelvis, placement.foot);
    return leg.kind === 'solved' ? 0 : leg.by;
  });
  return Math.min(...lacks);
}
