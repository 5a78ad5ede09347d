import { SIDES, type Side } from '../display/side';
import type { Result } from '../model/result';
import { simulate } from '../model/simulate';
import { setupOf } from './comparison';
import type { Comparison, History, State } from './types';

interface Outcome {
  readonly results: State['results'];
  readonly lastGood: History['lastGood'];
}

/** Results of a comparison; a side whose setup did not change keeps its result. */
export function simulateComparison(next: Comparison, previous?: State): Outcome {
  const before = previous?.decided.comparison;
  const results: Partial<Record<Side, Result>> = {};
  const lastGood = { ...previous?.history.lastGood };
  for (const side of SIDES) {
    const isSame = before?.[side] === next[side] && before?.lifter === next.lifter;
    const result = isSame && previous ? previous.results[side] : simulate(setupOf(next, side));
    results[side] = result;
    if (result.kind === 'repetition') {
      lastGood[side] = { repetition: result, lifter: next.lifter, settings: next[side].settings };
    } else if (before && before[side].exercise !== next[side].exercise) {
      // another exercise's figure would be a lie
      delete lastGood[side];
    }
  }
  return { results: results as Record<Side, Result>, lastGood };
}
