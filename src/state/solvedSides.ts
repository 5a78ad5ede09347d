import { SIDES, type Side, type State } from './types';

/** The sides whose load is found by the rule instead of typed. */
export function solvedSides({ loadRule, effortGoal }: Pick<State, 'loadRule' | 'effortGoal'>): readonly Side[] {
  if (loadRule === 'typed') return [];
  return effortGoal === null ? ['right'] : SIDES;
}
