import { SIDES, type Side } from '../display/side';
import type { Result } from '../model/result';
import { simulate } from '../model/simulate';
import { isSameSettings, setupOf } from './comparison';
import type { Comparison, History, State } from './types';

interface Outcome {
  readonly results: State['results'];
  readonly lastGood: History['lastGood'];
}

/** Results of a comparison; a side whose setup is that of before, or the pinned one, has the same result. */
export function simulateComparison(next: Comparison, previous?: State): Outcome {
  const before = previous?.decided.comparison;
  const results: Partial<Record<Side, Result>> = {};
  const lastGood = { ...previous?.history.lastGood };
  for (const side of SIDES) {
    const result = knownResult(next, side, previous) ?? simulate(setupOf(next, side));
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

/** So that what came back to where it was is told from nothing. */
function knownResult(next: Comparison, side: Side, previous?: State): Result | undefined {
  if (!previous) return undefined;
  const { decided, results, pinned } = previous;
  if (isSameSetup(decided.comparison, next, side)) return results[side];
  return decided.pinned && isSameSetup(decided.pinned, next, side) ? pinned?.results[side] : undefined;
}

function isSameSetup(a: Comparison, b: Comparison, side: Side): boolean {
  const isSame = a[side].exercise === b[side].exercise && isSameSettings(a[side].settings, b[side].settings);
  return isSame && isSameSettings(a.lifter, b.lifter);
}
