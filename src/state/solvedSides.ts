import { type Scope, SIDES, type Side, type State } from './types';

/** The sides whose load is found by the rule instead of typed. */
export function solvedSides({ loadRule, effortGoal }: Pick<State, 'loadRule' | 'effortGoal'>): readonly Side[] {
  if (loadRule === 'typed') return [];
  return effortGoal === null ? ['right'] : SIDES;
}

/** Whether a setting is such a found load. */
export function isFoundLoad(state: Pick<State, 'loadRule' | 'effortGoal'>, scope: Scope, key: string): boolean {
  return key === 'load' && scope !== 'lifter' && solvedSides(state).includes(scope);
}
