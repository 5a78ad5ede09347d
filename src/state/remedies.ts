import { SIDES, type Side } from '../display/side';
import type { NoRepetition } from '../model/result';
import type { Remedy } from '../model/search/findRemedy';
import { answer } from './store';
import type { State } from './types';

/** The present result of a side that has no repetition. */
export function unsolved({ results }: State, side: Side): NoRepetition | null {
  const result = results[side];
  return result.kind === 'no-repetition' ? result : null;
}

/** A side whose way out nobody has looked for yet. */
export function sideWithoutRemedy(state: State): Side | undefined {
  return SIDES.find(
    (side) => unsolved(state, side) !== null && state.answers.remedies[side]?.of !== state.results[side],
  );
}

/** The way out of the present setup, once it is known. */
export function remedyFor(state: State, side: Side): Remedy | null {
  const remedy = state.answers.remedies[side];
  return remedy?.of === state.results[side] ? remedy.found : null;
}

export function setRemedy(side: Side, of: NoRepetition, found: Remedy | null): void {
  answer(({ remedies }) => ({ remedies: { ...remedies, [side]: { of, found } } }));
}
