import type { Result } from '../model/result';
import { simulate } from '../model/simulate';
import { setupOf } from './comparison';
import { type Comparison, SIDES, type Side, type State } from './types';

type Outcome = Pick<State, 'results' | 'lastGood' | 'lastGoodSetup'>;

/** Results of a comparison; a side whose setup did not change keeps its result. */
export function simulateComparison(next: Comparison, previous?: State): Outcome {
  const results: Partial<Record<Side, Result>> = {};
  const lastGood = { ...previous?.lastGood };
  const lastGoodSetup = { ...previous?.lastGoodSetup };
  for (const side of SIDES) {
    const before = previous?.comparison;
    const isSame = before?.[side] === next[side] && before?.lifter === next.lifter;
    const result = isSame && previous ? previous.results[side] : simulate(setupOf(next, side));
    results[side] = result;
    if (result.kind === 'repetition') {
      lastGood[side] = result;
      lastGoodSetup[side] = { lifter: next.lifter, settings: next[side].settings };
    } else if (before && before[side].exercise !== next[side].exercise) {
      // another exercise's figure would be a lie
      delete lastGood[side];
      delete lastGoodSetup[side];
    }
  }
  return { results: results as Record<Side, Result>, lastGood, lastGoodSetup };
}
