import { type ChainSolver, solveMechanism } from '../mechanism/solveMechanism';
import { thighTrunk } from '../mechanism/state';
import { degrees } from '../setting';
import { startState } from './startState';
import { AT_LIMIT, FIRST_STEP, judgePosture, type Trial, tryPostureBeside } from './tryPosture';

/** The last step of thigh–trunk angle in search of a possible posture. */
const SMALLEST_SEARCH = degrees(0.1);

/**
 * The most extended guess that breaks no limit, or what is found from the best guess along the movement: a possible
 * posture, else the one that lacks least. Null where no guess closes the chain.
 */
export function findPossible(solver: ChainSolver): Trial | null {
  let best: Trial | null = null;
  for (const guess of solver.mechanism.guesses) {
    const trial = tryGuess(solver, guess);
    if (trial && (!best || trial.by < best.by)) best = trial;
    if (best && best.by <= AT_LIMIT) return best;
  }
  return best && searchFrom(solver, best);
}

function tryGuess(solver: ChainSolver, guess: Float64Array): Trial | null {
  const last = solver.mechanism.size - 1;
  const y = startState(solver, guess);
  if (!y || !solveMechanism(solver, y, (s) => s[last] - guess[last])) return null;
  // thighs folded behind the back are another assembly of the chain
  return thighTrunk(y) > -Math.PI / 2 ? judgePosture(solver, y) : null;
}

/** From one posture along the thigh–trunk angle, in ever smaller steps, to a possible one or to the one that lacks least. */
function searchFrom(solver: ChainSolver, from: Trial): Trial {
  let best = from;
  let step = FIRST_STEP;
  while (best.by > AT_LIMIT && step > SMALLEST_SEARCH) {
    const better = [-step, step].map((turn) => tryPostureBeside(solver, best.y, turn)).find((t) => t && t.by < best.by);
    if (better) best = better;
    else step /= 2;
  }
  return best;
}
